package org.numrand.cli.check;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.numpy.LegacyState;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;
import org.numrand.python.State;
import org.numrand.surface.Surface;

/** A class of NumPy's or Python's, here and there. */
enum Side {
  /** NumPy's modern generator. */
  GENERATOR(
      Surface.GENERATOR,
      Generator.class,
      "np.random.Generator",
      "engine_state(target.bit_generator)") {
    @Override
    Object open(String engine, long seed, Machine machine) {
      return new Generator(BitGenerators.create(engine, seed)).asOf(machine.stream());
    }

    @Override
    String python(String engine, long seed) {
      return "np.random.Generator(np.random.%s(%d))".formatted(engine, seed);
    }

    @Override
    String state(Object target) {
      return ((Generator) target).bitGenerator().state().toJson();
    }
  },

  /** NumPy's legacy generator. */
  RANDOM_STATE(
      Surface.RANDOM_STATE, RandomState.class, "np.random.RandomState", "random_state(target)") {
    @Override
    Object open(String engine, long seed, Machine machine) {
      return engine.equals(LEGACY_ENGINE)
          ? new RandomState(seed, machine.stream())
          : new RandomState(BitGenerators.create(engine, seed), machine.stream());
    }

    @Override
    String python(String engine, long seed) {
      return engine.equals(LEGACY_ENGINE)
          ? "np.random.RandomState(%d)".formatted(seed)
          : "np.random.RandomState(np.random.%s(%d))".formatted(engine, seed);
    }

    @Override
    String state(Object target) {
      LegacyState state = ((RandomState) target).getState();
      return "%d %d %s"
          .formatted(
              state.hasGauss() ? 1 : 0,
              Double.doubleToRawLongBits(state.gauss()),
              state.bitGenerator().toJson());
    }
  },

  /** Python's own generator. */
  PYTHON(Surface.PYTHON, Random.class, "random.Random", "python_state(target)") {
    @Override
    Object open(String engine, long seed, Machine machine) {
      var random = new Random(machine.pythonStream());
      random.seed(seed);
      return random;
    }

    @Override
    String python(String engine, long seed) {
      return "random.Random(%d)".formatted(seed);
    }

    @Override
    String state(Object target) {
      State state = ((Random) target).getstate();
      String words =
          Arrays.stream(state.internalState()).mapToObj(Long::toString).collect(joining(" "));
      return words
          + " "
          + (state.gaussNext().isPresent()
              ? Double.doubleToRawLongBits(state.gaussNext().getAsDouble())
              : "None");
    }
  };

  /** The engine that {@code RandomState} itself makes. */
  private static final String LEGACY_ENGINE = "MT19937";

  private final Surface surface;
  private final Class<?> type;
  private final String pythonName;
  private final String pythonState;

  Side(Surface surface, Class<?> type, String pythonName, String pythonState) {
    this.surface = surface;
    this.type = type;
    this.pythonName = pythonName;
    this.pythonState = pythonState;
  }

  final Surface surface() {
    return surface;
  }

  /** The class in Java. */
  final Class<?> type() {
    return type;
  }

  /** The class in Python. */
  final String pythonName() {
    return pythonName;
  }

  /** The state of Python's {@code target}: an expression of the text that {@link #state} gives. */
  final String pythonState() {
    return pythonState;
  }

  /** A new one, seeded. */
  abstract Object open(String engine, long seed, Machine machine);

  /** The same in Python. */
  abstract String python(String engine, long seed);

  /** Its state as text. */
  abstract String state(Object target);
}
