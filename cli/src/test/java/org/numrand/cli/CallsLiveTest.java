package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

/** The same call here and in Python must print the same and leave the same state. */
class CallsLiveTest {
  private static final String[] COMMON = {
    "exponential",
    "exponential 2.5",
    "exponential 2.5 4",
    "normal",
    "normal --size 3",
    "normal 10 --size 3",
    "normal 10 2 3",
    "normal --scale 2 --size 4",
    "normal --size=2,3",
    "normal --size (2,2,3)",
    "normal 1e300 1e290 --size 5",
    "permutation 8",
    "permutation [1,2,3,4]",
    "permutation [1.5,2,3]",
    "random --size 40",
    "random --size 1200",
    "random --size 40,40",
    "standard_exponential 3",
    "standard_normal",
    "standard_normal --size 0",
    "triangular -1 0 2.5 --size 3",
    "uniform",
    "uniform --size 3",
    "uniform -5 5 --size 3"
  };

  private static final String[] GENERATOR = {
    "beta 1 [2,3,4]",
    "bytes 10",
    "dirichlet [1,2,3]",
    "dirichlet [1,2,3] --size 2",
    "gamma 2 5",
    "gamma 2 --size 5",
    "gamma [1,2,3] 5",
    "integers 10 --size 5",
    "integers 10",
    "integers -1000000000000 5 --size 30",
    "lognormal --sigma 0.5",
    "normal [1,2,3] [10,20,30]",
    "poisson --size 4",
    "poisson 5 --size 4",
    "random --size 3 --dtype float32",
    "random --dtype float32",
    "standard_gamma 2.5 --dtype float32 --size 12",
    "standard_normal --dtype float32 --size 1001"
  };

  private static final String[] RANDOM_STATE = {
    "permutation [[1,2],[3,4],[5,6]]",
    "bytes 10",
    "rand",
    "rand 3",
    "rand 3 2",
    "rand 2 2 2",
    "randint 10",
    "randint 10 --size 5",
    "randint 5 10 5",
    "randint 0 2 --size 6 --dtype bool",
    "randint 0 200 --size 50 --dtype uint8",
    "randint 0 18446744073709551616 --size 2 --dtype uint64",
    "randint --low 3 --high 9 --size 3",
    "randint 5 --dtype int16",
    "randn 3 2",
    "random_integers 6 --size 4",
    "random_sample --size 2",
    "tomaxint --size 2"
  };

  @Test
  void generator(@TempDir Path directory) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (String engine : BitGenerators.names()) {
        numpy.exec("target = np.random.Generator(np.random." + engine + "(7))");
        String options = "generator --engine " + engine + " --seed 7";
        checkCalls(numpy, options, "target.bit_generator.state", directory, COMMON);
      }
      numpy.exec("target = np.random.default_rng([1, 2])");
      String options = "generator --seed 1,2";
      checkCalls(numpy, options, "target.bit_generator.state", directory, GENERATOR);
    }
  }

  @Test
  void randomState(@TempDir Path directory) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      String state = "target.get_state(legacy=False)";
      numpy.exec("target = np.random.RandomState(7)");
      checkCalls(numpy, "randomstate --seed 7", state, directory, COMMON);
      numpy.exec("target = np.random.RandomState(7)");
      checkCalls(numpy, "randomstate --seed 7", state, directory, RANDOM_STATE);
    }
  }

  /** Calls follow one another on one object in Python, and by way of the state's file here. */
  private static void checkCalls(
      NumPyOracle numpy, String first, String state, Path directory, String... calls) {
    Path file = directory.resolve("state.json");
    numpy.exec("import warnings; warnings.simplefilter('ignore')");
    String options = first;
    for (String call : calls) {
      String expected = numpy.text("target." + python(call));
      String command = options + " --save-state " + file + " " + call;
      assertEquals(expected + "\n", Run.of(command).out(), command);
      assertEquals("True", numpy.text("json.load(open('" + file + "')) == plain(" + state + ")"));
      options = first.split(" ", -1)[0] + " --state " + file;
    }
  }

  /** The words of a call as Python has it. */
  private static String python(String call) {
    String[] words = call.replace("=", " ").split(" ", -1);
    List<String> arguments = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("--dtype")) {
        arguments.add("dtype='" + words[++i] + "'");
      } else if (words[i].startsWith("--no-")) {
        arguments.add(words[i].substring("--no-".length()) + "=False");
      } else if (words[i].startsWith("--")) {
        arguments.add(words[i].substring("--".length()) + "=" + value(words[++i]));
      } else {
        arguments.add(words[i]);
      }
    }
    return words[0] + "(" + String.join(", ", arguments) + ")";
  }

  private static String value(String word) {
    return word.contains(",") && Character.isDigit(word.charAt(0)) ? "[" + word + "]" : word;
  }
}
