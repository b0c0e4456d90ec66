package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.testkit.NumPyOracle;

/** {@code numrand check} with this machine's Python, and with such as answer wrong. */
class CheckTest {
  private static final String PYTHON = System.getProperty("numrand.python", "python3");

  @TempDir private Path directory;

  private static void needsNumPy() {
    NumPyOracle.start().close();
  }

  /** This machine's Python, which runs some statements first. */
  private String python(String... statements) throws IOException {
    needsNumPy();
    return command("exec " + PYTHON + " -c \"" + String.join("\n", statements) + "\n$2\"");
  }

  private String command(String line) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
    Path command = Files.writeString(directory.resolve("python"), "#!/bin/bash\n" + line + "\n");
    assertTrue(command.toFile().setExecutable(true));
    return command.toString();
  }

  private static Run check(String python, String... methods) {
    List<String> words = new ArrayList<>(List.of("check", "--sets", "10", "--python", python));
    words.addAll(List.of(methods));
    return Run.of(words.toArray(String[]::new));
  }

  private static String out(Run run) {
    return run.stdout().toString(UTF_8);
  }

  /** The cells of a method's first line. */
  private static List<String> cells(String table, String method) {
    return table
        .lines()
        .filter(line -> line.startsWith("  " + method + " "))
        .map(line -> List.of(line.strip().split(" {2,}", -1)))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRefused(Run run, String message) {
    assertEquals("numrand: " + message + "\n", run.err());
    assertEquals("", out(run));
    assertEquals(2, run.exit());
  }

  @Test
  void everyMethodIsComparedAndEqual() {
    needsNumPy();
    String table = check(PYTHON).out();
    for (Method row : Methods.all()) {
      assertTrue(!row.inNumPy() || cells(table, row.name()).size() >= 5, row.name() + "\n" + table);
    }
    assertTrue(table.contains("all are equal, and so are the states after them"), table);
    Set<String> explained = Set.of("vonmises", "multivariate_normal", "vonmisesvariate");
    Stream.of(table.split("\n", -1))
        .filter(line -> line.matches("  \\w+( +[\\d,]+){4}.*"))
        .map(line -> List.of(line.strip().split(" +", -1)))
        .filter(cells -> !explained.contains(cells.get(0)))
        .forEach(cells -> assertEquals("0", cells.get(4), table));
  }

  @Test
  void oneWrongMethodIsFound() throws IOException {
    String wrong =
        python(
            "import numpy as np",
            "class Wrong(np.random.Generator):",
            "    def gamma(self, *parameters, **options):",
            "        return 1.5 * super().gamma(*parameters, **options)",
            "np.random.Generator = Wrong");
    Run run = check(wrong, "gamma", "gumbel");
    assertEquals("", run.err());
    assertEquals(1, run.exit());
    assertEquals("UNEXPLAINED", cells(out(run), "gamma").get(5), out(run));
    assertEquals("0", cells(out(run), "gumbel").get(4), out(run));
    assertTrue(out(run).contains("differ without a reason."), out(run));
    assertTrue(out(run).contains("\ntarget = np.random.Generator(np.random.PCG64(1)); "), out(run));
  }

  @Test
  void aStateThatDiffersIsFound() throws IOException {
    String wrong =
        python(
            "import numpy as np",
            "class Wrong(np.random.RandomState):",
            "    def uniform(self, *parameters, **options):",
            "        x = super().uniform(*parameters, **options)",
            "        self.rand()",
            "        return x",
            "np.random.RandomState = Wrong");
    Run run = check(wrong, "uniform");
    assertEquals(1, run.exit());
    List<String> generator = cells(out(run), "uniform");
    assertEquals("0", generator.get(4), out(run));
    assertTrue(out(run).contains("UNEXPLAINED"), out(run));
  }

  /** As on a machine with other elementary functions. */
  @Test
  void lastDigitsAreTheCLibrarysIfItsFunctionsDiffer() throws IOException {
    String rounding = "        return super().gamma(*parameters, **options) * (1 + 2.0 ** -52)";
    String[] gamma = {
      "import math, numpy as np",
      "class Other(np.random.Generator):",
      "    def gamma(self, *parameters, **options):",
      rounding,
      "np.random.Generator = Other",
      "log1p = math.log1p"
    };
    Run equal = check(python(gamma), "gamma");
    assertEquals(1, equal.exit());
    String[] all =
        Stream.concat(
                Stream.of(gamma), Stream.of("math.log1p = lambda x: log1p(x) * (1 + 2.0 ** -52)"))
            .toArray(String[]::new);
    Run run = check(python(all), "gamma");
    assertEquals(0, run.exit(), out(run));
    assertEquals("C library", cells(out(run), "gamma").get(5), out(run));
    assertTrue(out(run).contains("\nC library: "), out(run));
  }

  @Test
  void aNewerNumPyGetsTheClosestStream() throws IOException {
    Run run = check(python("import numpy", "numpy.__version__ = '9.1.0'"), "random");
    assertEquals(0, run.exit());
    assertTrue(
        out(run).contains("Taken are the streams of NumPy 2.5.2, the closest that is known."),
        out(run));
  }

  @Test
  void whatIsNoPythonIsRefused() throws IOException {
    assertRefused(check("/no/such/python"), "there is no /no/such/python that starts");
    String broken = command("echo a line >&2; echo it is broken >&2; exit 3");
    assertRefused(
        check(broken),
        broken + " must have NumPy, from 1.17.0 on; " + broken + " ended: it is broken");
  }

  @Test
  void aPythonWithoutAGeneratorIsRefused() throws IOException {
    String none = python("import sys", "sys.modules['numpy'] = None");
    Run run = check(none);
    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("numrand: " + none + " must have NumPy, from 1.17.0 on; "), run.err());
    String old = python("import numpy", "del numpy.random.Generator");
    assertRefused(
        check(old),
        old
            + " must have NumPy, from 1.17.0 on; "
            + old
            + " says: ImportError: NumPy "
            + version()
            + " has no Generator");
  }

  private static String version() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      return numpy.text("np.__version__");
    }
  }

  @Test
  void anUnknownMethodIsRefused() {
    assertRefused(
        check(PYTHON, "gama"), "METHOD must be one of NumPy's or of Python's random, but is gama");
    assertRefused(Run.of("check --sets 0"), "sets must be from 1 to 10000, but is 0");
  }
}
