package org.example.centroid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two programs print the same; the one in Python where a Python has scikit-learn. */
class NearestCentroidTest {
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  private static final String EXPECTED =
      """
      first centroid: -0x1.1272904ab851ap+3
      one split: 92 of 100
      fold: 87 of 100
      fold: 88 of 100
      fold: 95 of 100
      fold: 92 of 100
      fold: 93 of 100
      """;

  @Test
  void inJava() {
    PrintStream out = System.out;
    var printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      NearestCentroid.main(new String[0]);
    } finally {
      System.setOut(out);
    }
    // Java leaves the plus out of an exponent.
    assertEquals(EXPECTED.replace("p+", "p"), printed.toString(UTF_8));
  }

  @Test
  void inPython() throws InterruptedException {
    for (String python : PYTHONS) {
      if (exitCode(Redirect.DISCARD, python, "-c", "import sklearn") == 0) {
        assertEquals(EXPECTED, printed(python, "src/main/python/nearest_centroid.py"));
        return;
      }
    }
    String line = "The example in Python skipped: no scikit-learn in " + String.join(", ", PYTHONS);
    System.out.println(line);
    abort(line);
  }

  private static int exitCode(Redirect err, String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(err)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private static String printed(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor());
      return text;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
