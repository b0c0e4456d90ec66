package org.numrand.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Splits of data sets have scikit-learn's rows (1.2.1 has made what is expected here). */
class SplitsTest {
  private static Dataset<Row> rows(long n, int partitions) {
    return LocalSpark.session().range(0, n, 1, partitions).toDF("id");
  }

  private static long[] ids(Dataset<Row> rows) {
    return rows.orderBy("id").collectAsList().stream().mapToLong(row -> row.getLong(0)).toArray();
  }

  @Test
  void areScikitLearns() {
    for (int partitions : new int[] {1, 2, 7}) {
      var split = NumrandSplits.trainTest(rows(20, partitions), "id", 0.2, 42);
      assertArrayEquals(new long[] {0, 1, 15, 17}, ids(split.test()));
      assertArrayEquals(
          new long[] {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 19}, ids(split.train()));
    }
  }

  @Test
  void ofManyRowsToo() {
    var split = NumrandSplits.trainTest(rows(100_000, 3).repartition(5, col("id")), "id", 0.25, 7);
    long[] test = ids(split.test());
    assertEquals(25_000, test.length);
    long sum = 0;
    long weighted = 0;
    for (int i = 0; i < test.length; i++) {
      sum += test[i];
      weighted += (i + 1) * test[i];
    }
    assertEquals(1_246_280_842, sum);
    assertEquals(20_763_467_599_147L, weighted);
    assertEquals(75_000, split.train().count());
    assertEquals(0, split.train().join(split.test(), "id").count());
  }

  @Test
  void foldsAreScikitLearns() {
    var folds = NumrandSplits.kFold(rows(10, 2), "id", 3, 42);
    assertEquals(3, folds.size());
    assertArrayEquals(new long[] {0, 1, 5, 8}, ids(folds.get(0).test()));
    assertArrayEquals(new long[] {2, 7, 9}, ids(folds.get(1).test()));
    assertArrayEquals(new long[] {3, 4, 6}, ids(folds.get(2).test()));
    assertArrayEquals(new long[] {0, 1, 2, 5, 7, 8, 9}, ids(folds.get(2).train()));
  }

  @Test
  void byRowAreThoseOfNumPysPhilox() {
    var split = NumrandSplits.trainTestByRow(rows(40, 3), "id", 0.2, 42);
    assertArrayEquals(new long[] {9, 12, 16, 17, 20, 22, 23, 37}, ids(split.test()));
    assertEquals(32, split.train().count());
    Dataset<Row> rows = rows(20, 2);
    List<Integer> folds =
        rows
            .withColumn("fold", NumrandSplits.foldByRow(rows, "id", 3, 42))
            .orderBy("id")
            .collectAsList()
            .stream()
            .map(row -> row.getInt(1))
            .toList();
    assertEquals(List.of(1, 1, 0, 1, 0, 2, 0, 1, 0, 2, 2, 0, 0, 2, 0, 2, 1, 1, 2, 1), folds);
  }

  @Test
  void rowsWithoutANumberAreInNeitherPart() {
    Dataset<Row> some = rows(10, 2).select(when(col("id").notEqual(3), col("id")).as("id"));
    var split = NumrandSplits.trainTestByRow(some, "id", 0.5, 1);
    assertEquals(9, split.train().count() + split.test().count());
  }

  private static void refused(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  @Test
  void whatIsWrongIsRefused() {
    refused(
        "id must number the rows from 0 to 9, each once, but has 10 numbers from 1 to 10",
        () -> NumrandSplits.trainTest(rows(10, 2).selectExpr("id + 1 AS id"), "id", 0.2, 42));
    refused(
        "id must number the rows from 0 to 9, each once, but has 9 numbers from 0 to 9",
        () ->
            NumrandSplits.kFold(
                rows(10, 2).select(when(col("id").notEqual(3), col("id")).as("id")), "id", 2, 42));
    refused(
        "id must number the rows from 0 to 3, each once, but has 4 numbers from 0 to 3",
        () ->
            NumrandSplits.trainTest(
                rows(4, 1).selectExpr("IF(id = 1, 2, id) AS id"), "id", 0.5, 42));
    refused(
        "testSize must be 0 to 1, but is 1.5",
        () -> NumrandSplits.trainTestByRow(rows(4, 1), "id", 1.5, 42));
    refused(
        "nSplits must be >= 2, but is 1", () -> NumrandSplits.foldByRow(rows(4, 1), "id", 1, 42));
    refused(
        "seed must be an integer >= 0, but is -1",
        () -> NumrandSplits.foldByRow(rows(4, 1), "id", 2, -1));
  }
}
