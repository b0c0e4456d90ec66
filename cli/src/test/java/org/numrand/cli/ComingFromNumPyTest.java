package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numrand.numpy.NumPy.np;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.core.NumPyVersion;
import org.numrand.testkit.NumPyOracle;

/**
 * Runs each line of the tables in docs/coming-from-numpy.md in both languages, from seed 101, and
 * compares what they print.
 */
class ComingFromNumPyTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `(.+)` \\| `(.+)` \\|$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @Test
  void everyRowGivesTheSameInBothLanguages() throws Exception {
    String page = Files.readString(Path.of("../docs/coming-from-numpy.md"));
    String tables = page.substring(page.indexOf("## Every method, line by line"));
    List<MatchResult> rows = ROW.matcher(tables).results().toList();
    assertTrue(rows.size() > 100, "rows: " + rows.size());
    try (NumPyOracle python = NumPyOracle.start();
        JavaLines java =
            JavaLines.compile(
                folder, rows.stream().map(row -> piece(row.group(2), python.version())).toList())) {
      for (int i = 0; i < rows.size(); i++) {
        MatchResult row = rows.get(i);
        String printed = java.run(i).toString();
        assertEquals(
            ofPython(python, row.group(1)),
            value(printed.substring(1, printed.length() - 1), row.group(2).contains("Float32")),
            row.group());
      }
    } finally {
      np.random.setVersion(NumPyVersion.DEFAULT.toString());
    }
  }

  private static String piece(String expression, NumPyVersion version) {
    boolean isVoid = expression.contains(".seed(");
    return """
        np.random.setVersion("%1$s");
        np.random.seed(101);
        random.seed(101);
        Generator rng = Generator.withSeed(101).asOf("%1$s");
        %2$s
        """
        .formatted(
            version,
            isVoid
                ? expression + ";\nreturn \"[null]\";"
                : "return Arrays.deepToString(new Object[] {" + expression + "});");
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
}
