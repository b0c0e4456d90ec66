package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.testkit.NumPyOracle;

/**
 * Runs what docs/cookbook.md, docs/differences.md and docs/writing-a-distribution.md show in both
 * languages.
 */
class GuidesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\\n## ([^\\n]*)\\n\\n(?:(?!#|```)[^\\n]*\\n)*"
              + "```python\\n(.*?)```\\n\\n```java\\n(.*?)```\\n\\n```text\\n(.*?)```",
          Pattern.DOTALL);
  private static final Pattern FIRST_NUMBER =
      Pattern.compile(
          "^\\| ([^|]*)`([^|]+)`[^|]*\\| ([-0-9.]+) \\| (?:`([^|]*)`)? *\\|.*", Pattern.MULTILINE);
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  /** An example in both languages, each of which ends with its {@code result}. */
  private record Example(String title, String python, String java, String result) {

    /** All examples of the cookbook: each heading has one. */
    static List<Example> all() throws IOException {
      String page = page("cookbook.md");
      List<Example> examples =
          EXAMPLE
              .matcher(page)
              .results()
              .map(m -> new Example(m.group(1), m.group(2), m.group(3), m.group(4)))
              .toList();
      assertEquals(page.split("\n## ", -1).length - 1, examples.size());
      return examples;
    }

    void assertResult(String printed) {
      assertEquals(value(result.strip()), value(printed), title);
    }

    private String value(String text) {
      return ComingFromNumPyTest.value(text, python.contains("float32"));
    }
  }

  /** A generator of any language, its first number, and the Java that gives it too. */
  private record FirstNumber(String line, String number, @Nullable String here) {

    static List<FirstNumber> under(String heading) throws IOException {
      String page = page("differences.md");
      String section = page.substring(page.indexOf("\n## " + heading));
      List<FirstNumber> rows =
          FIRST_NUMBER
              .matcher(section.substring(0, section.indexOf("\n## ", 1)))
              .results()
              .map(m -> new FirstNumber(m.group(2), m.group(3), m.group(4)))
              .toList();
      assertTrue(rows.size() >= 4, heading);
      return rows;
    }

    void assertNumber(String printed) {
      assertEquals(
          ComingFromNumPyTest.value(number, false),
          ComingFromNumPyTest.value(printed, false),
          line + " " + here);
    }

    /** Statements, the last of which is the number. */
    static String piece(String statements) {
      int last = lastStatement(statements);
      return """
          BitGenerator b = new RandomState(42).bitGenerator();
          java.util.Random r = null;
          %sreturn %s;
          """
          .formatted(statements.substring(0, last), statements.substring(last));
    }

    static int lastStatement(String statements) {
      return statements.lastIndexOf("; ") < 0 ? 0 : statements.lastIndexOf("; ") + 2;
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("..", "docs", name));
  }

  private static String returning(String java, String expression) {
    return java + "return Arrays.deepToString(new Object[] {" + expression + "});\n";
  }

  private static String unboxed(Object printed) {
    String text = printed.toString();
    return text.substring(1, text.length() - 1);
  }

  @Test
  void cookbookInJava() throws Exception {
    List<Example> examples = Example.all();
    List<String> pieces =
        examples.stream().map(example -> returning(example.java(), "result")).toList();
    try (JavaLines java = JavaLines.compile(folder, pieces)) {
      for (int i = 0; i < pieces.size(); i++) {
        examples.get(i).assertResult(unboxed(java.run(i)));
      }
    }
  }

  @Test
  void cookbookInPython() throws IOException {
    try (NumPyOracle python = NumPyOracle.start()) {
      python.exec("import math");
      for (Example example : Example.all()) {
        python.exec(example.python());
        example.assertResult(python.text("plain(result)"));
      }
    }
  }

  @Test
  void firstNumbersInJava() throws Exception {
    String twisterOfR =
        Example.all().stream()
            .map(Example::java)
            .filter(java -> java.contains("twisterOfR"))
            .findFirst()
            .orElseThrow();
    String method = twisterOfR.substring(0, twisterOfR.indexOf("\n}\n") + 3);
    List<FirstNumber> theirs = FirstNumber.under("On the JVM");
    List<FirstNumber> rows =
        Stream.of(theirs, FirstNumber.under("Python"), FirstNumber.under("Other"))
            .flatMap(List::stream)
            .toList();
    List<FirstNumber> here = rows.stream().filter(row -> row.here() != null).toList();
    List<FirstNumber> all = Stream.concat(theirs.stream(), here.stream()).toList();
    List<String> pieces =
        Stream.concat(theirs.stream().map(FirstNumber::line), here.stream().map(FirstNumber::here))
            .map(line -> method + FirstNumber.piece(line))
            .toList();
    try (JavaLines java = JavaLines.compile(folder, pieces)) {
      for (int i = 0; i < pieces.size(); i++) {
        all.get(i).assertNumber(java.run(i).toString());
      }
    }
  }

  @Test
  void firstNumbersInPython() throws IOException {
    try (NumPyOracle python = NumPyOracle.start()) {
      for (FirstNumber row : FirstNumber.under("Python")) {
        int last = FirstNumber.lastStatement(row.line());
        python.exec(row.line().substring(0, last));
        row.assertNumber(python.text(row.line().substring(last)));
      }
    }
  }

  @Test
  void distributionsOfOnesOwn() throws Exception {
    List<String> blocks =
        JAVA.matcher(page("writing-a-distribution.md"))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertEquals(4, blocks.size()); // the last is a test, which numrand-junit runs
    String fresh = "rng = Generator.withSeed(101);\nrs = new RandomState(101);\n";
    String program =
        "double[] x = new double[9];\n" + blocks.get(0) + blocks.get(1) + fresh + blocks.get(2);
    List<String> pieces = List.of(returning(program, "goals, times, legacy"));
    try (NumPyOracle python = NumPyOracle.start();
        JavaLines java = JavaLines.compile(folder, pieces)) {
      python.exec(
          """
          rng = np.random.default_rng(101)
          rs = np.random.RandomState(101)
          def wald(mu, lam):
              z = rng.standard_normal()
              y = mu * z * z
              x = mu + mu / (2 * lam) * (y - np.sqrt(y * (4 * lam + y)))
              return x if rng.random() <= mu / (mu + x) else mu * mu / x
          goals = [rng.poisson(1.4) - rng.poisson(1.1) for _ in range(380)]
          times = [wald(1, 3) for _ in range(1000)]
          legacy = [rs.poisson(1.4) - rs.poisson(1.1) for _ in range(380)]
          """);
      String expected = python.text("plain([goals, times, legacy])");
      assertEquals(
          ComingFromNumPyTest.value(expected, false),
          ComingFromNumPyTest.value(java.run(0).toString(), false));
    }
  }
}
