package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.testkit.NumPyOracle;

/** Several calls of one object. */
class ScriptTest {
  /** A line of Python, and the words that mean the same call. */
  private static final String[][] CALLS = {
    {"rng.normal(0, 1, 3)", "normal 0 1 3"},
    {"rng.normal([1, 2, 3], 0.1, size=(2, 3))", "normal '[1, 2, 3]' 0.1 --size 2,3"},
    {"rng.integers(10, size=5, dtype=np.uint8)", "integers 10 --size 5 --dtype uint8"},
    {"rng.integers(low=5, size=None)", "integers --low 5"},
    {"rng.choice(['a', 'b'], 4, p=[.3, .7])", "choice [a,b] 4 --p .3,.7"},
    {"rng.choice([1, 'b', 2.5])", "choice \"[1, 'b', 2.5]\""},
    {"rng.random(dtype='f4')", "random --dtype f4"},
    {"rng.random((2, 2))", "random 2,2"},
    {"rng.permutation([[1, 2], [3, 4]], axis=1)", "permutation [[1,2],[3,4]] --axis 1"},
    {"rng.integers(0, 9, endpoint=True)", "integers 0 9 --endpoint"},
    {"rng.binomial(n=[10, 20], p=.5)", "binomial --n [10,20] --p .5"},
    {"rng.bytes(4)", "bytes 4"},
  };

  @TempDir private Path folder;

  @Test
  void aScriptIsAsInPython() throws IOException {
    List<String> python = new ArrayList<>(List.of("# in Python"));
    List<String> words = new ArrayList<>(List.of("", "# at the command line"));
    List<String> then = new ArrayList<>(List.of("generator", "--seed", "7"));
    var expected = new StringBuilder();
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.default_rng(7)");
      for (String[] call : CALLS) {
        python.add(python.size() % 2 == 0 ? "x = " + call[0] : "print(" + call[0] + ")");
        words.add("  " + call[1]);
        then.addAll(words.size() > 3 ? List.of("--then") : List.of());
        then.addAll(Words.split(call[1]));
        expected.append(numpy.text(call[0])).append("\n");
      }
      Path state = folder.resolve("state.json");
      Path script = Files.writeString(folder.resolve("x.txt"), String.join("\n", python));
      String call = "generator --seed 7 --save-state " + state + " --script " + script;
      assertEquals(expected.toString(), Run.of(call).out());
      assertEquals(numpy.text("state_json(rng.bit_generator)"), plain(numpy, state));
      Files.writeString(script, String.join("\r\n", words));
      assertEquals(expected.toString(), Run.of(call).out());
      assertEquals(expected.toString(), Run.of(then.toArray(String[]::new)).out());
    }
  }

  private static String plain(NumPyOracle numpy, Path state) {
    return numpy.text("json.dumps(json.load(open('" + state + "')))");
  }

  @Test
  void theArraysOfAScriptInOneFile() {
    Path file = folder.resolve("x.npz");
    Run.of("generator --seed 7 random 3 --then integers 9 --size 2,2 --out " + file);
    try (NumPyOracle numpy = NumPyOracle.start()) {
      assertEquals(2, Run.of("generator random --then random --out " + file).exit());
      Run.of("generator --seed 7 --out " + file + " random 3 --then integers 9 --size 2,2").out();
      numpy.exec("rng = np.random.default_rng(7); x = np.load('" + file + "')");
      assertEquals("['arr_0', 'arr_1']", numpy.text("x.files"));
      assertEquals("True", numpy.text("(x['arr_0'] == rng.random(3)).all()"));
      assertEquals("True", numpy.text("(x['arr_1'] == rng.integers(9, size=(2, 2))).all()"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "normal 0 -1 | scale must be >= 0, but is -1.0",
        "rng.normal(0, -1) | scale must be >= 0, but is -1.0",
        "nromal | generator has no method 'nromal'",
        "rng.nromal() | generator has no method 'nromal'",
        "normal(1, 2 | generator has no method 'normal(1,'",
        "rng.normal(1, scale=2, 3) | 3 follows a named argument",
        "normal a | normal('a') does not fit normal(loc=0.0, scale=1.0, size=None)",
        "normal --seed 5 | Unknown option: '--seed'",
        "normal '1 | a quote is not closed in normal '1",
        "rng.random(dtype=np.float16) | dtype must be one of [float64, float32], but is np.float16",
        "shuffle nowhere.npy | cannot read nowhere.npy: there is no such file",
        "integers 3 --size 2147483648 | size must be an integer from 0 to 2147483647",
        "choice 3 4 --no-replace | "
      })
  void mistakesNameTheirLine(String line, String message) throws IOException {
    Path script = Files.writeString(folder.resolve("x.txt"), "# a comment\nrandom 2\n" + line);
    Path file = folder.resolve("x.npz");
    Run run = Run.of("generator --seed 1 --script " + script + " --out " + file);
    assertEquals(2, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("numrand: " + script + ", line 3: "), run.err());
    assertTrue(run.err().contains(message == null ? "" : message), run.err());
    assertArrayEquals(new String[] {"x.txt"}, folder.toFile().list());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "generator random --then | call 2: a method is missing",
        "generator random --then normal 0 -1 | call 2: scale must be >= 0, but is -1.0",
        "generator random --then random --seed 1 | call 2: Unknown option: '--seed'",
        "generator state --then random | --then follows a call of a method",
        "engines --then random | --then follows a call of a method",
        "--then | --then follows a call of a method",
        "generator --script /nowhere | cannot read /nowhere: there is no such file",
        "generator --script / | cannot read /: ",
        "generator --script /dev/null | /dev/null has no calls",
        "generator --script /dev/null random | --script has the calls, and takes no other",
        "generator --script /dev/null --then random | --script has the calls, and takes no other",
        "generator random --then random --format npy | call 2: Unknown option: '--format'",
        "generator --format npy random --then random | a .npy file has one array, but there are 2",
        "help x | numrand has no command 'x'",
        "help generator x | generator has no command 'x'",
        "generator | Missing required subcommand: `numrand help generator` lists them"
      })
  void wrongCallsAreToldInOneLine(String line, String message) {
    Run run = Run.of(line.split(" ", -1));
    assertEquals(2, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("numrand: " + message), run.err());
  }

  @Test
  void helpIsThatOfTheCommand() {
    assertEquals(Run.of("-h").out(), Run.of("help").out());
    assertEquals(Run.of("-h").out(), Run.of(new String[0]).out());
    assertEquals(Run.of("generator --help").out(), Run.of("help generator").out());
    assertEquals(Run.of("python sample --help").out(), Run.of("help python sample").out());
  }
}
