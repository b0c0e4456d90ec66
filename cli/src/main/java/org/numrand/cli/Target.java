package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.numrand.cli.npy.Dtype;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Generator;
import org.numrand.notation.MethodGroup;
import org.numrand.numpy.LegacyState;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;
import org.numrand.python.State;
import org.numrand.surface.Surface;

/** A class whose methods the command line reaches. */
enum Target {
  /** NumPy's modern generator. */
  GENERATOR(
      Generator.class,
      Surface.GENERATOR,
      "NumPy's Generator: np.random.default_rng(seed).METHOD(...)") {
    @Override
    Object open(SourceOptions source) throws IOException {
      return new Generator(source.open()).asOf(source.numpy());
    }

    @Override
    String state(Object target) {
      return ((Generator) target).bitGenerator().state().toJson();
    }
  },

  /** NumPy's legacy generator. */
  RANDOMSTATE(
      RandomState.class,
      Surface.RANDOM_STATE,
      "NumPy's legacy RandomState: np.random.seed(seed); np.random.METHOD(...)") {
    @Override
    Object open(SourceOptions source) throws IOException {
      String state = source.state();
      if (state != null) {
        return inState(LegacyState.fromJson(state), source.numpy());
      }
      if (source.engine() != null) {
        return new RandomState(source.open(), source.numpy());
      }
      Object seed = source.seed();
      return seed == null ? new RandomState(source.numpy()) : seeded(seed, source.numpy());
    }

    private RandomState inState(LegacyState state, NumPyVersion version) {
      var randomState = new RandomState(BitGenerators.fromState(state.bitGenerator()), version);
      randomState.setState(state);
      return randomState;
    }

    /** With a message for the shell where the class has advice for Java. */
    private RandomState seeded(Object seed, NumPyVersion version) {
      List<BigInteger> words = SourceOptions.integers(seed);
      checkArgument(!words.isEmpty(), "seed must not be empty");
      if (words.stream().anyMatch(word -> word.bitLength() > Integer.SIZE)) {
        boolean isList = seed instanceof List;
        throw SourceOptions.mustBe((isList ? "integers " : "") + "from 0 to 4294967295", seed);
      }
      return seed instanceof Long integer
          ? new RandomState(integer, version)
          : new RandomState(words, version);
    }

    @Override
    String state(Object target) {
      return ((RandomState) target).getState().toDictJson();
    }
  },

  /** Python's own generator. */
  PYTHON(Random.class, Surface.PYTHON, "Python's own: random.seed(seed); random.METHOD(...)") {
    @Override
    Object open(SourceOptions source) throws IOException {
      String state = source.state();
      if (state != null) {
        return new Random(State.fromJson(state));
      }
      checkArgument(source.engine() == null, "--engine cannot be chosen: Python has MT19937 only");
      checkArgument(!source.hasNumpy(), "--numpy cannot be chosen: this is Python's own");
      Object seed = source.seed();
      return seed == null ? new Random() : seeded(seed);
    }

    private Random seeded(Object seed) {
      if (seed instanceof Double number) {
        return new Random(number);
      }
      if (seed instanceof String text) {
        return new Random(text);
      }
      if (seed instanceof List) {
        throw SourceOptions.mustBe("a number or text", seed);
      }
      if (seed instanceof Boolean value) { // an integer in Python
        return new Random(value ? 1 : 0);
      }
      return new Random(new BigInteger(seed.toString()));
    }

    @Override
    String state(Object target) {
      return ((Random) target).getstate().toJson();
    }

    @Override
    Object toPython(Object result, String dtype) {
      boolean isArray = result.getClass().isArray() && !(result instanceof byte[]);
      return isArray ? NdArray.of(result, false).toLists() : result;
    }
  };

  private final Class<?> type;
  private static final List<String> HELP = List.of("help", "-h", "--help");

  private final Surface surface;
  private final String description;

  Target(Class<?> type, Surface surface, String description) {
    this.type = type;
    this.surface = surface;
    this.description = description;
  }

  /** The class. */
  final Class<?> type() {
    return type;
  }

  /** Which rows of the table are its methods. */
  final Surface surface() {
    return surface;
  }

  /** Its methods, by name. */
  final List<MethodGroup> methods() {
    return MethodGroup.of(surface, type);
  }

  /** The methods that words name; all if there is none, or if the words ask for help. */
  final List<MethodGroup> methods(List<String> words) {
    boolean askForHelp = HELP.stream().anyMatch(words::contains);
    List<MethodGroup> named =
        askForHelp ? List.of() : MethodGroup.of(surface, type, words::contains);
    return named.isEmpty() ? methods() : named;
  }

  /** What its command does. */
  final String description() {
    return description;
  }

  /** The name of its command. */
  final String command() {
    return Ascii.toLowerCase(name());
  }

  /** What Python's method would have returned. */
  Object toPython(Object result, String dtype) {
    boolean isOwnDtype = dtype.equals(MethodGroup.DEFAULT_DTYPE);
    if (result.getClass().isArray() && !(result instanceof byte[] && isOwnDtype)) {
      return NdArray.of(result, dtype.startsWith("uint"));
    }
    if (result instanceof Float single) {
      return single.doubleValue();
    }
    if (result instanceof List<?> list) {
      return NdArray.of(list);
    }
    return isOwnDtype ? result : NdArray.scalar(JavaArray.ofOne(Dtype.named(dtype), result));
  }

  /** An instance in the state that the options describe. */
  abstract Object open(SourceOptions source) throws IOException;

  /** An instance's state, as JSON that Python accepts. */
  abstract String state(Object target);
}
