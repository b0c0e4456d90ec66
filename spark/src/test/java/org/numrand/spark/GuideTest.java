package org.numrand.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.numrand.notation.PythonText;

/** What docs/spark.md prints is what its Python prints, and what its options and SQL give here. */
class GuideTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OPTION =
      Pattern.compile("\\.option\\(\"([^\"]+)\", \"?([^\"]+?)\"?\\)(?=[\\n.])");
  private static final Pattern SQL = Pattern.compile("spark\\.sql\\(\"(.*)\"\\)");

  /** Pythons that may have NumPy, or scikit-learn. */
  private static final List<String> PYTHONS =
      List.of(System.getProperty("numrand.python", "python3"), "/usr/bin/python3");

  private static List<MatchResult> blocks;

  @BeforeAll
  static void read() throws IOException {
    String page = Files.readString(Path.of("../docs/spark.md"), UTF_8);
    blocks = BLOCK.matcher(page).results().toList();
  }

  private static List<String> blocks(String language) {
    return blocks.stream()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .filter(text -> !text.startsWith("# PySpark"))
        .toList();
  }

  @Test
  void pythonPrintsWhatStandsBelow() throws Exception {
    List<String> python = blocks("python");
    List<String> printed = blocks("text");
    assertEquals(python.size(), printed.size());
    for (int i = 0; i < python.size(); i++) {
      String output = output(python.get(i));
      if (output != null) {
        assertEquals(printed.get(i), output, python.get(i));
      }
    }
  }

  /** What a script prints; null where no Python has its libraries. */
  private static @Nullable String output(String script) throws IOException, InterruptedException {
    String errors = "";
    for (String python : PYTHONS) {
      Process process;
      try {
        process = new ProcessBuilder(python, "-c", script).start();
      } catch (IOException e) {
        errors += e.getMessage();
        continue;
      }
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      String error = new String(process.getErrorStream().readAllBytes(), UTF_8);
      if (process.waitFor() == 0) {
        return output;
      }
      assertTrue(error.contains("ModuleNotFoundError"), error);
      errors += error;
    }
    System.out.println("A script of docs/spark.md is skipped: " + errors);
    return null;
  }

  @Test
  void sparkGivesTheSame() {
    List<String> java = blocks("java");
    List<String> printed = blocks("text");
    Dataset<Row> rows = read(java.get(0));
    assertEquals(
        printed.get(0),
        list(rows.where("id BETWEEN 65535 AND 65537"), "x")
            + " "
            + list(rows.limit(8), "k")
            + "\n");
    SparkSession spark = LocalSpark.session().newSession();
    NumrandFunctions.register(spark, 101);
    MatchResult sql = SQL.matcher(java.get(1)).results().findFirst().orElseThrow();
    assertEquals(printed.get(1), list(spark.sql(sql.group(1)), "x") + "\n");
    assertEquals(
        printed.get(2), list(read(java.get(2)).where("id BETWEEN 65535 AND 65537"), "x") + "\n");
    Dataset<Row> twenty = spark.range(20).toDF();
    String folds =
        NumrandSplits.kFold(spark.range(20).toDF(), "id", 3, 42).stream()
            .map(fold -> list(fold.test(), "id"))
            .collect(joining(", ", "[", "]"));
    assertEquals(
        printed.get(3),
        list(NumrandSplits.trainTest(twenty, "id", 0.2, 42).test(), "id") + " " + folds + "\n");
    Dataset<Row> forty = spark.range(40).toDF();
    assertEquals(
        printed.get(4),
        list(NumrandSplits.trainTestByRow(forty, "id", 0.2, 42).test(), "id")
            + " "
            + list(
                forty.withColumn("fold", NumrandSplits.foldByRow(forty, "id", 3, 42)).limit(9),
                "fold")
            + "\n");
    assertEquals(
        list(NumrandSplits.trainTestByRow(forty, "id", 0.2, 42).test(), "id"),
        list(forty.where("numrand_random(id, 'split', 42) < 0.2"), "id"));
  }

  /** The lines for PySpark are strings and SQL, which Java takes as well. */
  @Test
  void thePySparkLinesWork() {
    String script =
        blocks.stream()
            .map(block -> block.group(2))
            .filter(text -> text.startsWith("# PySpark"))
            .findFirst()
            .orElseThrow();
    MatchResult sql =
        Pattern.compile("F\\.expr\\(\"(.*)\"\\)")
            .matcher(script)
            .results()
            .findFirst()
            .orElseThrow();
    NumrandFunctions.register(LocalSpark.session(), 101);
    Row row =
        read(script).withColumn("y", functions.expr(sql.group(1))).where("id = 999999").first();
    assertEquals(List.of("id", "k", "x", "y"), List.of(row.schema().fieldNames()));
    assertEquals(
        LocalSpark.session().sql("SELECT numrand_gamma(999999, 2.5, 1, 'y')").first().get(0),
        row.get(3));
  }

  private static Dataset<Row> read(String lines) {
    Map<String, Object> options = new LinkedHashMap<>();
    OPTION
        .matcher(lines)
        .results()
        .forEach(option -> options.put(option.group(1), withoutUnderscores(option.group(2))));
    assertTrue(options.containsKey("rows") && options.containsKey("seed"), lines);
    return LocalSpark.read(options);
  }

  private static String withoutUnderscores(String value) {
    return value.matches("[0-9_]+") ? value.replace("_", "") : value;
  }

  /** A column as Python prints a list. */
  private static String list(Dataset<Row> rows, String column) {
    List<Object> values = new ArrayList<>();
    rows.select(col(column)).collectAsList().forEach(row -> values.add(row.get(0)));
    return PythonText.repr(values);
  }
}
