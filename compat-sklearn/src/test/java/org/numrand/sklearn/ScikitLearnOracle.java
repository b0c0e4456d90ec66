package org.numrand.sklearn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A Python of this machine with scikit-learn and pandas: {@code -Dsklearn.python=...}, or {@code
 * python3}, or the operating system's.
 */
final class ScikitLearnOracle {
  private static final List<String> PLACES = List.of("python3", "/usr/bin/python3");

  private final String python;

  private ScikitLearnOracle(String python) {
    this.python = python;
  }

  /** The first such Python; without one the calling test is skipped, with a line. */
  static ScikitLearnOracle find() {
    String given = System.getProperty("sklearn.python");
    List<String> places = given == null ? PLACES : List.of(given);
    for (String place : places) {
      if (hasBoth(place)) {
        return new ScikitLearnOracle(place);
      }
    }
    String line = "Live tests skipped: no scikit-learn and pandas in " + String.join(", ", places);
    System.out.println(line);
    Assumptions.abort(line);
    throw new IllegalStateException(line);
  }

  /** Looks for the modules without importing them, which takes a second. */
  private static boolean hasBoth(String place) {
    String test =
        "from importlib.util import find_spec; exit(None in map(find_spec, ['sklearn', 'pandas']))";
    try {
      Process process =
          new ProcessBuilder(place, "-c", test)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a script that lies beside this class, and hands over the lines that it prints. */
  <T> T run(String script, List<String> arguments, Function<Stream<String>, T> reader)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python, "-"));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    try (InputStream in = requireNonNull(ScikitLearnOracle.class.getResourceAsStream(script));
        var out = process.getOutputStream()) {
      in.transferTo(out);
    }
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      T result = reader.apply(lines.lines());
      assertEquals(0, process.waitFor(), script);
      return result;
    } finally {
      process.destroy();
    }
  }

  @Override
  public String toString() {
    return python;
  }
}
