package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.notation.Literal;
import org.numrand.notation.PythonText;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the numbers come from. */
final class SourceOptions {
  private static final String PROPERTY = "numrand.numpy";
  private static final String DEFAULT_ENGINE = "PCG64";

  /** More than a command line can hold; a range could stand for more. */
  private static final int MAX_PARTS = 1 << 20;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The engine: see `numrand engines`.")
  private @Nullable String engine;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      scope = ScopeType.INHERIT,
      description =
          "An integer or a list of such (python: a number or text); fresh entropy if not given.")
  private @Nullable String seed;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Goes on from a state in JSON, made here or in Python; - is standard input.")
  private @Nullable String stateFile;

  @Option(
      names = "--numpy",
      paramLabel = "VERSION",
      scope = ScopeType.INHERIT,
      description = "The NumPy whose numbers to give, from 1.17 on; 2.5.2 if not given.")
  private @Nullable String numpy;

  /** Whether a version of NumPy was given. */
  boolean hasNumpy() {
    return numpy != null;
  }

  /** The version of NumPy that was given, or that the system property names, or the default. */
  NumPyVersion numpy() {
    String property = System.getProperty(PROPERTY);
    if (numpy != null || property == null) {
      return numpy == null ? NumPyVersion.DEFAULT : NumPyVersion.of(numpy);
    }
    try {
      return NumPyVersion.of(property);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("system property " + PROPERTY + ": " + e.getMessage(), e);
    }
  }

  /** The engine's name; null if none was given. */
  @Nullable String engine() {
    return engine;
  }

  /** The seed; null if none was given. */
  @Nullable Object seed() {
    return seed == null ? null : Literal.parse(seed);
  }

  /** The state's JSON; null if none was given. */
  @Nullable String state() throws IOException {
    if (stateFile == null) {
      return null;
    }
    checkArgument(seed == null && engine == null, "--state tells the engine and replaces the seed");
    return StateFile.read(stateFile);
  }

  /** The engine that the options describe. */
  BitGenerator open() throws IOException {
    String state = state();
    if (state != null) {
      return BitGenerators.fromState(BitGeneratorState.fromJson(state));
    }
    String name = engine == null ? DEFAULT_ENGINE : engine;
    Object seed = seed();
    return seed == null
        ? BitGenerators.create(name)
        : BitGenerators.create(name, seedSequence(integers(seed)));
  }

  private static SeedSequence seedSequence(List<BigInteger> entropy) {
    return SeedSequence.of(entropy, new long[0], SeedSequence.DEFAULT_POOL_SIZE, 0);
  }

  /**
   * The integers of a seed.
   *
   * @throws IllegalArgumentException if it is not one integer, or a list of such
   */
  static List<BigInteger> integers(Object seed) {
    List<?> parts = seed instanceof List<?> list ? list : List.of(seed);
    checkArgument(
        parts.size() <= MAX_PARTS,
        "seed must have at most %s integers, but has %s",
        MAX_PARTS,
        parts.size());
    if (!parts.stream().allMatch(Literal::isInteger)) {
      throw mustBe("an integer or a list of integers", seed);
    }
    List<BigInteger> integers =
        parts.stream().map(part -> new BigInteger(part.toString())).toList();
    if (integers.stream().anyMatch(integer -> integer.signum() < 0)) {
      throw mustBe(">= 0", seed);
    }
    return integers;
  }

  /** What to throw for a seed that is something else. */
  static IllegalArgumentException mustBe(String what, Object seed) {
    return new IllegalArgumentException(
        "seed must be " + what + ", but is " + PythonText.repr(seed));
  }
}
