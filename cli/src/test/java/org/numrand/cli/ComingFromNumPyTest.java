package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.numrand.testkit.NumPyOracle;

/**
 * Runs each line of the tables in docs/coming-from-numpy.md in both languages, from seed 101, and
 * compares what they print.
 */
class ComingFromNumPyTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `(.+)` \\| `(.+)` \\|$", Pattern.MULTILINE);

  private static final String PREPARE =
      """
      import java.util.*;
      import org.numrand.distributions.*;
      import static org.numrand.numpy.NumPy.np;
      import static org.numrand.python.Python.random;
      String text(Object value) {
        String boxed = Arrays.deepToString(new Object[] {value});
        return boxed.substring(1, boxed.length() - 1);
      }
      """;

  @Test
  void everyRowGivesTheSameInBothLanguages() throws IOException {
    String page = Files.readString(Path.of("../docs/coming-from-numpy.md"));
    String tables = page.substring(page.indexOf("## Every method, line by line"));
    List<MatchResult> rows = ROW.matcher(tables).results().toList();
    assertTrue(rows.size() > 100, "rows: " + rows.size());
    try (NumPyOracle python = NumPyOracle.start();
        JShell java = JShell.builder().executionEngine("local").build()) {
      for (String jar :
          Splitter.on(File.pathSeparator).split(System.getProperty("java.class.path"))) {
        java.addToClasspath(jar);
      }
      String version = ".asOf(\"" + python.version() + "\")";
      PREPARE.lines().limit(4).forEach(line -> run(java, line));
      run(java, PREPARE.lines().skip(4).reduce("", (a, b) -> a + "\n" + b));
      run(java, "np.random.setVersion(\"" + python.version() + "\");");
      for (MatchResult row : rows) {
        assertEquals(
            ofPython(python, row.group(1)), ofJava(java, version, row.group(2)), row.group());
      }
    }
  }

  private static String ofPython(NumPyOracle python, String expression) {
    python.exec("np.random.seed(101); random.seed(101); rng = np.random.default_rng(101)");
    // Bytes are signed in Java; and repr is shortest in Python, which Java's toString is only from
    // 19 on.
    python.exec("value = " + expression);
    python.exec(
        """
        value = np.frombuffer(value, np.int8) if isinstance(value, bytes) else value
        value = value.view(np.int8) if getattr(value, "dtype", None) == np.uint8 else value
        value = np.asarray(value)
        """);
    return value(python.text("value.tolist()"), expression.contains("float32"));
  }

  private static String ofJava(JShell java, String asOf, String expression) {
    String generator = "Generator rng = Generator.withSeed(101)" + asOf + ";";
    run(java, "np.random.seed(101); random.seed(101); " + generator);
    boolean isVoid = expression.contains(".seed(");
    return value(
        run(java, isVoid ? expression + "; null" : "text(" + expression + ")"),
        expression.contains("Float32"));
  }

  /** Each number in hexadecimal digits, because the two languages print decimals differently. */
  static String value(String text, boolean single) {
    return Pattern.compile("-?[0-9.]+(?:[eE][-+]?[0-9]+)?")
        .matcher(text.replace("\"", "").replace("None", "null"))
        .replaceAll(number -> hex(number.group(), single));
  }

  private static String hex(String number, boolean single) {
    return single
        ? Float.toHexString(Float.parseFloat(number))
        : Double.toHexString(Double.parseDouble(number));
  }

  static String run(JShell java, String source) {
    String last = "";
    String rest = source;
    while (!rest.isBlank()) {
      var analysis = java.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : java.eval(analysis.source())) {
        assertEquals(null, event.exception(), analysis.source());
        assertTrue(
            java.diagnostics(event.snippet()).noneMatch(d -> d.isError()),
            () ->
                analysis.source()
                    + java.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList());
        last = String.valueOf(event.value());
      }
      rest = analysis.remaining();
    }
    return last;
  }
}
