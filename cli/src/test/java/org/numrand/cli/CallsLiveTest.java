package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

/** The same call here and in Python must print the same and leave the same state. */
class CallsLiveTest {
  private static final String[] EVERY_ENGINE = {
    "normal --size 3", "random --size 2 --dtype float32", "integers 10 --size 5", "random"
  };

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
    "permutation [[1,2],[3,4],[5,6]]",
    "permutation [[1.5,2],[3,4],[5,6]]",
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
    "binomial 10 0.3 --size 4",
    "choice 10",
    "choice 10 --size 4 --no-replace",
    "choice 10 --no-replace",
    "choice 3 5 --p [0.1,0.2,0.7]",
    "choice 3 --p [0.1,0.2,0.7]",
    "choice 1000000 3 --no-replace --no-shuffle",
    "choice ['a','bc','d'] 4",
    "choice [1,2,3]",
    "choice [[1,2,3],[4,5,6]] --size 3,2",
    "choice [[1,2,3],[4,5,6]] --size 3,2 --axis 1",
    "choice [[1,2,3],[4,5,6]] --axis 1",
    "choice [[1,2,3],[4,5,6]] --axis -1",
    "choice [[1,2,3],[4,5,6]]",
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
    "integers 1 6 --endpoint --size 20",
    "integers 1 6 --endpoint",
    "integers 6 --dtype uint8 --size 4",
    "integers 200 --dtype uint8",
    "integers 2 --dtype bool --size 4",
    "integers 0 18446744073709551615 --dtype uint64 --size 3",
    "integers [1,10] [5,20]",
    "hypergeometric 10 20 5 --size 4",
    "lognormal --sigma 0.5",
    "normal [1,2,3] [10,20,30]",
    "logseries 0.9 --size 4",
    "multinomial 10 [0.2,0.3,0.5]",
    "multinomial 10 [0.2,0.3,0.5] --size 2,2",
    "multivariate_hypergeometric [10,20,30] 12 --method 'count'",
    "multivariate_hypergeometric [10,20,30] 12 3",
    "multivariate_normal [1,2] [[4,0],[0,1]]",
    "multivariate_normal [1,2] [[4,0],[0,1]] --size 2,2",
    "multivariate_normal [1,2] [[4,2],[2,2]] 3 --method 'cholesky'",
    "negative_binomial 5 0.3 6",
    "permutation [[1,2],[3,4]] --axis 1",
    "permuted [[1,2],[3,4]]",
    "permuted [[1,2],[3,4]] --axis 1",
    "poisson --size 4",
    "poisson 5 --size 4",
    "random --size 3 --dtype float32",
    "random --dtype float32",
    "standard_gamma 2.5 --dtype float32 --size 12",
    "standard_normal --dtype float32 --size 1001",
    // Arrays that broadcast
    "normal [1,2,3] 0.1 --size 2,3",
    "normal [1,2,3] 0.1 3",
    "normal [[1],[2]] [1,2,3]",
    "normal --scale [[1,2]] --size 2,3,2",
    "normal [5] --size 3",
    "uniform [[[1]],[[2]]] [3,4] --size 2,2,2",
    "gamma [] 1",
    "exponential [[],[]]",
    "exponential [1,2] --size 0,2",
    "triangular [0,1] 2 [[3],[4]]",
    "standard_gamma [1,0.5] --dtype f4 --size 1000,2",
    "standard_gamma [[1,0.5]] --size 300,1,2",
    "poisson [1,100] --size 3,2",
    "hypergeometric 10 [20,30] [[5],[7]]",
    "binomial [[10,20]] [[0.5],[0.1]]",
    "integers [5,600] --size 2,2",
    "integers [1,2,3] [10] --size 2,3 --dtype u1",
    "integers [0,5] [18446744073709551616,9] --dtype u8",
    "integers [[1],[2]] [5,6] --endpoint",
    "integers [3]",
    // One bound, by name
    "integers --low 5 --size 3",
    "integers --low 5",
    "integers --low 5 --high 7 --size 3",
    // NumPy's names for dtypes
    "random --dtype f4 --size 3",
    "random --dtype <f4",
    "integers 9 --dtype u1 --size 5",
    "integers 9 --dtype B --size 5",
    "integers 9 --dtype uint --size 5",
    "integers 9 --dtype intc --size 5",
    "integers 0 2 --dtype ? --size 5",
    // Lists that become arrays
    "choice [1,'a',2.5,True] 4",
    "choice [1,2.5,True] 4",
    "choice [True,False] 4",
    "choice [True,2] 4",
    "choice [1e22,'a'] 4",
    "choice [9223372036854775808,1] 4",
    "choice [18446744073709551616,1] 4",
    "permutation [[1,'a'],[2,'b']]",
    "permuted ['a','b','c']",
    "permutation [[[1,2],[3,4]],[[5,6],[7,8]]] --axis 2",
    "permuted [[[1,2],[3,4]],[[5,6],[7,8]]] --axis 1",
    "choice [[[1,2],[3,4]],[[5,6],[7,8]]] 3 --axis -2"
  };

  private static final String[] RANDOM_STATE = {
    "binomial 10 0.3 --size 4",
    "choice 10 --size 4 --no-replace",
    "choice 10 --no-replace",
    "choice 3 --p [0.1,0.2,0.7]",
    "choice 3 4 --p [0.1,0.2,0.7]",
    "choice ['a','bc','d'] 4",
    "choice [1.5,2.5] 4",
    "dirichlet [1,2,3] --size 2",
    "gamma 2 5",
    "gamma 2 --size 3",
    "hypergeometric 10 20 5 --size 4",
    "multinomial 10 [0.2,0.3,0.5] --size 2,2",
    "multivariate_normal [1,2] [[4,0],[0,1]]",
    "multivariate_normal [1,2] [[4,0],[0,1]] --size 3 --check_valid 'raise'",
    "negative_binomial 5 0.3 6",
    "poisson --size 4",
    "vonmises 0 2 --size 2",
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
    "randint --low 3",
    "randint 5 --dtype u1 --size 3",
    "normal [[1],[2]] [1,2,3]",
    "randint [1,2] [[5],[9]] --size 2,2,2",
    "choice [1,'a'] 3",
    "randint 5 --dtype int16",
    "randn 3 2",
    "random_integers 6 --size 4",
    "random_sample --size 2",
    "tomaxint --size 2"
  };

  private static final String[] PYTHON = {
    "betavariate 2 3",
    "choice [1,2,3]",
    "choice 'abc'",
    "choices 'a\u00e9c' --k 3",
    "sample 'abcdef' 3",
    "sample [1,2.5,'a',True] 4",
    "choices [1,18446744073709551616] --k 4",
    "choices ['a','b','c'] --weights [1152921504606846976,1,-1152921504606846976]",
    "choices ['a','b'] --cum_weights [1,18446744073709551617] --k 4",
    "choices ['a','b','c'] --k 5",
    "choices ['a','b','c'] --weights [1,2,3]",
    "choices ['a','b','c'] --cum_weights [1,2,3] --k 4",
    "expovariate 2",
    "gammavariate 2 3",
    "gauss",
    "gauss 1 2",
    "getrandbits 100",
    "getrandbits 0",
    "lognormvariate 0 1",
    "normalvariate",
    "paretovariate 3",
    "randbytes 7",
    "randint 1 6",
    "random",
    "randrange 10",
    "randrange 0 101 5",
    "randrange 100000000000000000000000",
    "sample range(100) 5",
    "sample [1,2,3] --k 2",
    "sample ['a','b'] --k 3 --counts [2,5]",
    "triangular",
    "triangular 1 2",
    "triangular 1 5 2",
    "uniform 1 2",
    "vonmisesvariate 1 2",
    "weibullvariate 1 2"
  };

  /**
   * One of the classes.
   *
   * @param command its command
   * @param type its name in Python
   * @param state how Python reads its state
   * @param setState how Python takes one on that has come as JSON
   */
  private record Side(String command, String type, String state, String setState) {}

  private static final Side GENERATOR_SIDE =
      new Side(
          "generator",
          "np.random.Generator",
          "target.bit_generator.state",
          "target.bit_generator.state = %s");
  private static final Side RANDOM_STATE_SIDE =
      new Side(
          "randomstate",
          "np.random.RandomState",
          "target.get_state(legacy=False)",
          "target.set_state(%s)");
  private static final Side PYTHON_SIDE =
      new Side(
          "python",
          "random.Random",
          "target.getstate()",
          "version, words, gauss = %s; target.setstate((version, tuple(words), gauss))");

  @TempDir private Path directory;

  @Test
  void generator() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (String engine : BitGenerators.names()) {
        numpy.exec("target = np.random.Generator(np.random." + engine + "(7))");
        checkCalls(numpy, GENERATOR_SIDE, "--engine " + engine + " --seed 7", EVERY_ENGINE);
      }
      numpy.exec("target = np.random.default_rng([1, 2])");
      checkCalls(numpy, GENERATOR_SIDE, "--seed 1,2", GENERATOR);
      checkCalls(numpy, GENERATOR_SIDE, "--state " + directory.resolve("state.json"), COMMON);
    }
  }

  @Test
  void randomState() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("target = np.random.RandomState(7)");
      checkCalls(numpy, RANDOM_STATE_SIDE, "--seed 7", COMMON);
      numpy.exec("target = np.random.RandomState([7, 8])");
      checkCalls(numpy, RANDOM_STATE_SIDE, "--seed 7,8", RANDOM_STATE);
      numpy.exec("target = np.random.RandomState(np.random.PCG64(7))");
      checkCalls(numpy, RANDOM_STATE_SIDE, "--engine PCG64 --seed 7", RANDOM_STATE);
    }
  }

  @Test
  void python() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (String seed : new String[] {"-7", "123456789012345678901234567890", "2.5", "'xy'"}) {
        numpy.exec("target = random.Random(" + seed + ")");
        checkCalls(numpy, PYTHON_SIDE, "--seed " + seed, PYTHON);
      }
    }
  }

  @Test
  void statesComeFromPython() throws IOException {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (String engine : BitGenerators.names()) {
        numpy.exec("target = np.random.Generator(np.random." + engine + "(7)); target.random(5)");
        numpy.exec("target.integers(5, dtype=np.uint32)");
        checkState(numpy, GENERATOR_SIDE, GENERATOR_SIDE.state, "normal");
        numpy.exec("target = np.random.RandomState(np.random." + engine + "(7)); target.randn(3)");
        checkState(numpy, RANDOM_STATE_SIDE, RANDOM_STATE_SIDE.state, "normal");
      }
      numpy.exec("target = np.random.RandomState(7); target.randn(3)");
      checkState(numpy, RANDOM_STATE_SIDE, "target.get_state()", "normal");
      numpy.exec("target = random.Random(7); target.gauss(0, 1)");
      checkState(numpy, PYTHON_SIDE, PYTHON_SIDE.state, "gauss");
    }
  }

  /** The exceptions have options instead, or draw nothing. */
  @Test
  void everyMethodIsACommand() {
    Set<String> without = Set.of("bit_generator", "spawn", "seed", "set_state", "setstate");
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (Side side : List.of(GENERATOR_SIDE, RANDOM_STATE_SIDE, PYTHON_SIDE)) {
        numpy.exec("target = " + side.type);
        String help = Run.of(side.command + " --help").out();
        String names = "' '.join(name for name in dir(target) if name[0].islower())";
        for (String name : numpy.text(names).split(" ", -1)) {
          boolean listed = Pattern.compile("[ ,]" + name + "[ ,\\n]").matcher(help).find();
          assertTrue(listed || without.contains(name), side.command + " " + name);
        }
      }
    }
  }

  private void checkState(NumPyOracle numpy, Side side, String state, String call)
      throws IOException {
    String dump = "json.dumps(" + state + ", default=lambda array: array.tolist())";
    Path file = Files.writeString(directory.resolve("python.json"), numpy.text(dump));
    checkCalls(numpy, side, "--state " + file, call);
  }

  /** Calls follow one another on one object in Python, and by way of the state's file here. */
  private void checkCalls(NumPyOracle numpy, Side side, String source, String... calls) {
    Path file = directory.resolve("state.json");
    String kept = "json.load(open('" + file + "'))";
    numpy.exec("import warnings; warnings.simplefilter('ignore')");
    String options = source;
    for (String call : calls) {
      String expected = numpy.text("target." + python(call));
      String version = side.command.equals("python") ? "" : " --numpy " + numpy.version();
      String command =
          side.command + version + " " + options + " --save-state " + file + " " + call;
      assertEquals(expected + "\n", Run.of(command).out(), command);
      assertEquals("True", numpy.text(kept + " == plain(" + side.state + ")"), command);
      numpy.exec(side.setState.replace("%s", kept));
      options = "--state " + file;
    }
  }

  /** The words of a call as Python has it. */
  private static String python(String call) {
    String[] words = call.replace("=", " ").split(" ", -1);
    List<String> arguments = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("--dtype")) {
        arguments.add("dtype='" + words[++i] + "'");
      } else if (words[i].equals("--endpoint")) {
        arguments.add("endpoint=True");
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
