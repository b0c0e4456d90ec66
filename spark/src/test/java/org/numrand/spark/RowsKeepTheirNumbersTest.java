package org.numrand.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.RDDBlockId;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;

/** A row's numbers do not depend on what Spark does with it. */
class RowsKeepTheirNumbersTest {
  private static final int ROWS = 3 * RandomRows.BLOCK + 1000;
  private static final Map<String, Object> OPTIONS =
      Map.of("rows", ROWS, "seed", 101, "column.x", "normal(10, 2)");
  private static final double[] EXPECTED = expected();

  private static double[] expected() {
    double[] x = new double[ROWS];
    for (int block = 0; block < 4; block++) {
      long[] spawnKey = {RandomColumn.number("x"), block};
      var seed = SeedSequence.of(List.of(BigInteger.valueOf(101)), spawnKey, 4, 0);
      int from = block * RandomRows.BLOCK;
      int to = Math.min(ROWS, from + RandomRows.BLOCK);
      new Generator(BitGenerators.create("PCG64", seed)).into(x, from, to).normal(10, 2);
    }
    return x;
  }

  private static Dataset<Row> rows(int partitions) {
    var options = new TreeMap<>(OPTIONS);
    options.put("partitions", partitions);
    return LocalSpark.read(options);
  }

  private static void check(Dataset<Row> rows) {
    double[] x = new double[ROWS];
    long seen = 0;
    for (Row row : rows.select("id", "x").collectAsList()) {
      x[(int) row.getLong(0)] = row.getDouble(1);
      seen++;
    }
    assertEquals(ROWS, seen);
    assertArrayEquals(EXPECTED, x);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 200})
  void inAnyPartitions(int partitions) {
    Dataset<Row> rows = rows(partitions);
    assertEquals(Math.min(partitions, 4), rows.rdd().getNumPartitions());
    check(rows);
  }

  @Test
  void inTwoHundredPartitions() {
    var options =
        new TreeMap<String, Object>(
            Map.of("rows", 200L * RandomRows.BLOCK - 5, "seed", 7, "column.u", "random()"));
    options.put("partitions", 200);
    Dataset<Row> many = LocalSpark.read(options);
    assertEquals(200, many.rdd().getNumPartitions());
    options.put("partitions", 3);
    Dataset<Row> few = LocalSpark.read(options);
    String hash = "bit_xor(xxhash64(id, u))";
    assertEquals(few.select(expr(hash)).first(), many.select(expr(hash)).first());
  }

  @Test
  void afterARepartition() {
    check(rows(2).repartition(5));
    check(rows(2).repartition(5, col("x")).coalesce(2));
    check(rows(3).orderBy(col("x").desc()));
  }

  @Test
  void inAUnion() {
    check(rows(2).where("id % 3 = 0").union(rows(4).where("id % 3 != 0")));
  }

  @Test
  void inAJoin() {
    check(rows(2).select("id").join(rows(3), "id"));
  }

  @Test
  void withOtherColumns() {
    var options = new TreeMap<>(OPTIONS);
    options.put("column.a", "poisson(3)");
    options.put("column.z", "random()");
    check(LocalSpark.read(options));
  }

  @Test
  void afterTheCacheIsEvicted() {
    Dataset<Row> cached = rows(3).persist(StorageLevel.MEMORY_ONLY());
    try {
      check(cached);
      var blocks = SparkEnv.get().blockManager();
      int rdd =
          (Integer)
              LocalSpark.session()
                  .sparkContext()
                  .getPersistentRDDs()
                  .keysIterator()
                  .max(scala.math.Ordering.Int$.MODULE$);
      assertTrue(blocks.getStatus(new RDDBlockId(rdd, 1)).isDefined());
      blocks.removeBlock(new RDDBlockId(rdd, 1), true);
      check(cached);
    } finally {
      cached.unpersist(true);
    }
  }

  @Test
  void afterATaskFails() {
    check(
        rows(2)
            .filter(
                (FilterFunction<Row>)
                    row -> {
                      var task = TaskContext.get();
                      if (task.attemptNumber() == 0
                          && task.partitionId() == 1
                          && row.getLong(0) % RandomRows.BLOCK == 100) {
                        throw new IllegalStateException("this task fails once");
                      }
                      return true;
                    }));
  }

  @Test
  void whenOnlyTheFirstAreRead() {
    Dataset<Row> first = rows(2).limit(70_000);
    assertEquals(2, first.rdd().getNumPartitions());
    assertEquals(1, rows(2).limit(10).rdd().getNumPartitions());
    List<Row> seen = first.collectAsList();
    assertArrayEquals(
        LongStream.range(0, 70_000).toArray(),
        seen.stream().mapToLong(row -> row.getLong(0)).toArray());
    assertArrayEquals(
        java.util.Arrays.copyOf(EXPECTED, 70_000),
        seen.stream().mapToDouble(row -> row.getDouble(1)).toArray());
  }

  @Test
  void andAreInOrderWithoutSorting() {
    String plan = rows(2).sortWithinPartitions("id").queryExecution().executedPlan().toString();
    assertFalse(plan.contains("Sort"), plan);
  }
}
