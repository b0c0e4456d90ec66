package org.numrand.junit;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;
import org.numrand.junit.Origin.Fixed;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;

/** The types that a test can ask for: how each is made, and the lines that make it again. */
enum Kind {
  GENERATOR(Generator.class, "PCG64") {
    @Override
    boolean hasVersions() {
      return true;
    }

    @Override
    Object make(Origin origin, String engine, NumPyVersion version) {
      return new Generator(bits(origin, engine)).asOf(version);
    }

    @Override
    String java(Origin origin, String engine, NumPyVersion version) {
      String latest =
          isDefault(engine)
              ? "Generator.withSeed(" + origin.java() + ")"
              : "new Generator(" + javaBits(origin, engine) + ")";
      return isDefault(version) ? latest : latest + ".asOf(\"" + version + "\")";
    }

    @Override
    String python(Origin origin, String engine) {
      return isDefault(engine)
          ? "np.random.default_rng(" + origin.python() + ")"
          : "np.random.Generator(" + pythonBits(origin, engine) + ")";
    }
  },

  RANDOM_STATE(RandomState.class, "MT19937") {
    @Override
    boolean hasVersions() {
      return true;
    }

    @Override
    Object make(Origin origin, String engine, NumPyVersion version) {
      return origin instanceof Fixed fixed && isDefault(engine)
          ? new RandomState(fixed.seed(), version)
          : new RandomState(bits(origin, engine), version);
    }

    @Override
    String java(Origin origin, String engine, NumPyVersion version) {
      return "new RandomState("
          + (origin instanceof Fixed && isDefault(engine)
              ? origin.java()
              : javaBits(origin, engine))
          + (isDefault(version) ? "" : ", NumPyVersion.of(\"" + version + "\")")
          + ")";
    }

    @Override
    String python(Origin origin, String engine) {
      return "np.random.RandomState("
          + (origin instanceof Fixed && isDefault(engine)
              ? origin.python()
              : pythonBits(origin, engine))
          + ")";
    }
  },

  BIT_GENERATOR(BitGenerator.class, "PCG64") {
    @Override
    Object make(Origin origin, String engine, NumPyVersion version) {
      return bits(origin, engine);
    }

    @Override
    String java(Origin origin, String engine, NumPyVersion version) {
      return javaBits(origin, engine);
    }
  },

  /** Python sees the engine: its {@code next_double} is {@code nextDouble()}. */
  JAVA_RANDOM(java.util.Random.class, "PCG64") {
    @Override
    Object make(Origin origin, String engine, NumPyVersion version) {
      return bits(origin, engine).asRandom();
    }

    @Override
    String java(Origin origin, String engine, NumPyVersion version) {
      return javaBits(origin, engine) + ".asRandom()";
    }
  },

  JAVA_RANDOM_GENERATOR(RandomGenerator.class, "PCG64") {
    @Override
    Object make(Origin origin, String engine, NumPyVersion version) {
      return bits(origin, engine).asRandomGenerator();
    }

    @Override
    String java(Origin origin, String engine, NumPyVersion version) {
      return javaBits(origin, engine) + ".asRandomGenerator()";
    }
  },

  /** Seeded by an integer of 63 bits, so that the lines need neither NumPy nor a big integer. */
  PYTHON_RANDOM(Random.class, "MT19937") {
    @Override
    boolean hasOneEngine() {
      return true;
    }

    @Override
    Object make(Origin origin, String engine, NumPyVersion version) {
      return new Random(seed(origin));
    }

    @Override
    String java(Origin origin, String engine, NumPyVersion version) {
      return "new org.numrand.python.Random(" + seed(origin) + "L)";
    }

    @Override
    String python(Origin origin, String engine) {
      return "random.Random(" + seed(origin) + ")";
    }

    private static long seed(Origin origin) {
      return origin instanceof Fixed fixed
          ? fixed.seed()
          : origin.sequence().generateStateUint64(1)[0] >>> 1;
    }
  },

  SEED_SEQUENCE(SeedSequence.class, "") {
    @Override
    boolean hasOneEngine() {
      return true;
    }

    @Override
    Object make(Origin origin, String engine, NumPyVersion version) {
      return origin.sequence();
    }

    @Override
    String java(Origin origin, String engine, NumPyVersion version) {
      return origin instanceof Fixed ? "new SeedSequence(" + origin.java() + ")" : origin.java();
    }

    @Override
    String python(Origin origin, String engine) {
      return origin instanceof Fixed
          ? "np.random.SeedSequence(" + origin.python() + ")"
          : origin.python();
    }
  };

  private static final ImmutableSet<String> ENGINES_OF_NUMPY =
      ImmutableSet.of("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64");

  private final Class<?> type;
  private final String defaultEngine;

  Kind(Class<?> type, String defaultEngine) {
    this.type = type;
    this.defaultEngine = defaultEngine;
  }

  /** The kind that makes exactly this type. */
  static Optional<Kind> of(Class<?> type) {
    return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
  }

  /** The types, as a message lists them. */
  static String types() {
    return Arrays.stream(values())
        .map(kind -> kind.type.getName())
        .collect(Collectors.joining(", "));
  }

  Class<?> type() {
    return type;
  }

  String defaultEngine() {
    return defaultEngine;
  }

  /** Whether no {@link Engine} can be chosen. */
  boolean hasOneEngine() {
    return false;
  }

  /** Whether its numbers depend on NumPy's version: see {@link AsOf}. */
  boolean hasVersions() {
    return false;
  }

  static boolean isDefault(NumPyVersion version) {
    return version.equals(NumPyVersion.DEFAULT);
  }

  final boolean isDefault(String engine) {
    return engine.equals(defaultEngine);
  }

  abstract Object make(Origin origin, String engine, NumPyVersion version);

  /** The Java expression that makes the same. */
  abstract String java(Origin origin, String engine, NumPyVersion version);

  /** The Python expression that makes the same, if Python has the engine. */
  String python(Origin origin, String engine) {
    return pythonBits(origin, engine);
  }

  /** The Python expression that makes the same, or why there is none. */
  final String pythonOrNone(Origin origin, String engine, NumPyVersion version) {
    if (!hasOneEngine() && !ENGINES_OF_NUMPY.contains(engine)) {
      return "none, since NumPy has no engine " + engine;
    }
    return python(origin, engine) + (isDefault(version) ? "" : "  # NumPy " + version);
  }

  private static BitGenerator bits(Origin origin, String engine) {
    return BitGenerators.create(engine, origin.sequence());
  }

  private static String javaBits(Origin origin, String engine) {
    return "BitGenerators.create(\"" + engine + "\", " + origin.java() + ")";
  }

  private static String pythonBits(Origin origin, String engine) {
    return "np.random." + engine + "(" + origin.python() + ")";
  }
}
