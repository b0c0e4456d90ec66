package org.numrand.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Throwables;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.NumPyVersion;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Functions of a row number, in SQL and in Java, are NumPy's Philox at that row. */
class FunctionsTest {
  private static final String ROWS =
      "VALUES (0L), (1L), (2L), (65536L), (4294967295L), (4294967296L), (4611686018427387904L),"
          + " (9223372036854775807L) AS t(id)";

  private static SparkSession spark;

  @BeforeAll
  static void register() {
    spark = LocalSpark.session();
    NumrandFunctions.register(spark, 101);
    spark.conf().set("spark.sql.catalog.numrand", "org.numrand.spark.NumrandCatalog");
    spark.conf().set("spark.sql.catalog.numrand.seed", "101");
  }

  @Test
  void areNumPys() throws IOException {
    List<JsonObject> cases = Golden.cases("golden_rows.json").toList();
    for (String prefix : List.of("numrand_", "numrand.")) {
      String columns =
          IntStream.range(0, cases.size())
              .mapToObj(i -> prefix + cases.get(i).get("sql").getAsString() + " AS c" + i)
              .reduce((a, b) -> a + ", " + b)
              .orElseThrow();
      List<Row> rows = spark.sql("SELECT " + columns + " FROM " + ROWS).collectAsList();
      for (int i = 0; i < cases.size(); i++) {
        List<Object> expected = new ArrayList<>();
        for (JsonElement value : cases.get(i).getAsJsonArray("values")) {
          String text = value.getAsString();
          expected.add(text.contains("0x") ? (Object) Double.valueOf(text) : Long.valueOf(text));
        }
        int column = i;
        assertEquals(
            expected,
            rows.stream().flatMap(row -> flat(row.get(column))).toList(),
            cases.get(i).get("sql").getAsString());
      }
    }
  }

  private static Stream<?> flat(Object value) {
    return value instanceof Iterable<?> list
        ? CollectionConverters.asJava(list.toList()).stream()
        : Stream.of(value);
  }

  @Test
  void areThereByConfigurationToo() {
    SparkSession other = LocalSpark.configured();
    String sql = "SELECT numrand_pareto(17, 3, 'x'), numrand_pareto(17, 3, 'x', 101)";
    Row row = other.sql(sql).first();
    assertEquals(row.get(1), row.get(0));
    assertEquals(spark.sql(sql).first(), row);
    other.conf().set("spark.numrand.numpy", "1.21");
    assertTrue(!row.equals(other.sql(sql).first()));
    other.conf().unset("spark.numrand.numpy");
    other.conf().unset("spark.numrand.seed");
    var e = assertThrows(Exception.class, () -> other.sql("SELECT numrand_normal(1)"));
    assertEquals(
        "seed must be given: after the column's name, or where the functions are registered",
        Throwables.getRootCause(e).getMessage());
    other.conf().set("spark.numrand.seed", "a");
    e = assertThrows(Exception.class, () -> other.sql("SELECT numrand_normal(1)"));
    assertEquals("seed must be an integer >= 0, but is a", Throwables.getRootCause(e).getMessage());
  }

  @Test
  void takeColumnsAsParameters() {
    Row row =
        spark
            .sql(
                "SELECT numrand_normal(id, m, s, n) = numrand_normal(id, 10, 2, 'x'),"
                    + " numrand_normal(id, m, s, n, k) = numrand_normal(id, 10, 2, 'x', 5)"
                    + " FROM VALUES (7L, 10, 2.0, 'x', 5) AS t(id, m, s, n, k)")
            .first();
    assertEquals(List.of(true, true), List.of(row.get(0), row.get(1)));
  }

  @Test
  void ofJavaAreThoseOfSql() {
    Row row =
        spark
            .range(5, 6)
            .select(
                NumrandFunctions.column("x", "normal(10, scale=2)", col("id")),
                NumrandFunctions.column("d", "dirichlet([1, 2.5])", col("id")),
                expr("numrand_normal(id, 10, 2, 'x')"),
                expr("numrand_dirichlet(id, array(1.0D, 2.5D), 'd')"))
            .first();
    assertEquals(List.of("x", "d"), List.of(row.schema().fieldNames()).subList(0, 2));
    assertEquals(row.get(2), row.get(0));
    assertEquals(row.get(3), row.get(1));
  }

  @Test
  void anotherNumPyHasOtherNumbers() {
    String sql = "SELECT numrand_pareto(17, 3, 'x', 101)";
    Object now = spark.sql(sql).first().get(0);
    NumrandFunctions.register(spark, 101, "1.21");
    try {
      Object then = spark.sql(sql).first().get(0);
      var rng = new RowGenerator(BigInteger.valueOf(101), NumPyVersion.of("1.21"));
      assertEquals(rng.at(RandomColumn.number("x"), 17).pareto(3), then);
      assertTrue(!now.equals(then));
    } finally {
      register();
    }
  }

  @Test
  void noValueForNoRow() {
    Row row =
        spark
            .sql(
                "SELECT numrand_normal(CAST(NULL AS BIGINT), 10, 2), numrand_normal(1, x, 2),"
                    + " numrand.normal(1, 2, x) FROM VALUES (CAST(NULL AS DOUBLE)) AS t(x)")
            .first();
    for (int i = 0; i < 3; i++) {
      assertNull(row.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          numrand_normal(id, 10, -2)|scale must be >= 0, but is -2.0
          numrand_normal(id, 10, -2, 'x', 5)|scale must be >= 0, but is -2.0
          numrand_binomial(id, 1, -0.1D)|p must be >= 0 and <= 1, but is -0.1
          numrand_integers(id, 5, 5)|high must be > low = 5, but is 5
          numrand_normal(id, 1, 2, 3)|normal takes [0, 1, 2] parameters between the row number and the column's name, but has 3
          numrand_gamma(id)|gamma takes [1, 2] parameters between the row number and the column's name, but has 0
          numrand_normal()|normal must be given a row number
          numrand_normal(id, 'x', 5, 6)|normal has 2 values after the column's name, not just a seed
          numrand_normal(id, 'x', -5)|seed must be an integer >= 0, but is -5
          """)
  void constantsAreCheckedInThePlan(String call, String message) {
    var e = assertThrows(Exception.class, () -> spark.sql("SELECT " + call + " FROM range(3)"));
    assertEquals(message, Throwables.getRootCause(e).getMessage());
  }

  @Test
  void ofJavaAreCheckedWhenTheyAreMade() {
    assertEquals(
        "scale must be >= 0, but is -2.0",
        assertThrows(
                IllegalArgumentException.class,
                () -> NumrandFunctions.column("x", "normal(10, -2)", col("id")))
            .getMessage());
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> NumrandFunctions.column("x", "shuffle([1])", col("id")))
            .getMessage()
            .startsWith("a row's method must be one of [beta, binomial, "));
    assertEquals(
        "seed must be an integer >= 0, but is -1",
        assertThrows(IllegalArgumentException.class, () -> NumrandFunctions.register(spark, -1))
            .getMessage());
  }

  @Test
  void whatIsWrongInARowStopsTheTaskWithOurSentence() {
    var e =
        assertThrows(
            Exception.class,
            () -> spark.sql("SELECT numrand_normal(id - 5, 1, 2) FROM range(1)").collectAsList());
    assertEquals("row must be >= 0, but is -5", Throwables.getRootCause(e).getMessage());
  }
}
