package org.numrand.numpy;

import com.google.common.primitives.Longs;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.LegacySeeding;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.MultivariateNormal;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.StandardNormal;
import org.numrand.distributions.StandardUniform;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.integer.RandomBytes;
import org.numrand.distributions.sequence.WeightedChoice;
import org.numrand.distributions.spi.IntegerType;

/**
 * NumPy's {@code RandomState}: every method gives the bits that NumPy 2.5.2 gives, and leaves the
 * engine in the same state. A constructor with a {@link NumPyVersion} gives those of another NumPy.
 *
 * <pre>{@code
 * RandomState rs = new RandomState(101);              // np.random.RandomState(101)
 * double z = rs.standardNormal();                     // rs.standard_normal()
 * double[] x = rs.normal(10, 2, 1000);                // rs.normal(10, 2, 1000)
 * rs.normal(10, 2, x);                                // fills x, allocates nothing
 * }</pre>
 *
 * <p>The last parameter says how many values: none for one, {@code int size} for a new array, an
 * array to be filled (and returned). Threads may share it, as in NumPy: each call is made under the
 * engine's lock.
 *
 * <p>Not for secrets: who sees 624 outputs of MT19937 can predict the rest.
 */
public sealed class RandomState extends RandomStateMethods permits GlobalRandomState {
  static final String DEFAULT_ENGINE = "MT19937";

  private static final long ALL_OF_32_BITS = 1L << 32;

  /** MT19937, seeded by the operating system. */
  public RandomState() {
    this(NumPyVersion.DEFAULT);
  }

  /**
   * MT19937, seeded by the operating system.
   *
   * @param version the NumPy whose streams it has
   */
  public RandomState(NumPyVersion version) {
    this(BitGenerators.create(DEFAULT_ENGINE), version);
  }

  /**
   * MT19937, seeded by one integer.
   *
   * @param seed from 0 to 2<sup>32</sup>-1
   */
  public RandomState(long seed) {
    this(seed, NumPyVersion.DEFAULT);
  }

  /**
   * MT19937, seeded by one integer.
   *
   * @param seed from 0 to 2<sup>32</sup>-1
   * @param version the NumPy whose streams it has
   */
  public RandomState(long seed, NumPyVersion version) {
    this(BitGenerators.create(DEFAULT_ENGINE, 0), version);
    seed(seed);
  }

  /**
   * MT19937, seeded as by {@link #seed(long[])}.
   *
   * @param seed from 0 to 2<sup>32</sup>-1 each, at least one
   */
  public RandomState(long[] seed) {
    this(seed, NumPyVersion.DEFAULT);
  }

  /**
   * MT19937, seeded as by {@link #seed(long[])}.
   *
   * @param seed from 0 to 2<sup>32</sup>-1 each, at least one
   * @param version the NumPy whose streams it has
   */
  public RandomState(long[] seed, NumPyVersion version) {
    this(BitGenerators.create(DEFAULT_ENGINE, 0), version);
    seed(seed);
  }

  /**
   * MT19937, seeded as by {@link #seed(long[])}.
   *
   * @param seed at least 0 each, at least one
   */
  public RandomState(int[] seed) {
    this(seed, NumPyVersion.DEFAULT);
  }

  /**
   * MT19937, seeded as by {@link #seed(long[])}.
   *
   * @param seed at least 0 each, at least one
   * @param version the NumPy whose streams it has
   */
  public RandomState(int[] seed, NumPyVersion version) {
    this(widened(seed), version);
  }

  /**
   * MT19937, seeded as by {@link #seed(List)}.
   *
   * @param seed from 0 to 2<sup>32</sup>-1 each, at least one
   */
  public RandomState(List<? extends Number> seed) {
    this(seed, NumPyVersion.DEFAULT);
  }

  /**
   * MT19937, seeded as by {@link #seed(List)}.
   *
   * @param seed from 0 to 2<sup>32</sup>-1 each, at least one
   * @param version the NumPy whose streams it has
   */
  public RandomState(List<? extends Number> seed, NumPyVersion version) {
    this(BitGenerators.create(DEFAULT_ENGINE, 0), version);
    seed(seed);
  }

  /**
   * Over any engine; whoever else draws from it moves the same stream.
   *
   * @param bitGenerator the engine
   */
  public RandomState(BitGenerator bitGenerator) {
    this(bitGenerator, NumPyVersion.DEFAULT);
  }

  /**
   * Over any engine; whoever else draws from it moves the same stream.
   *
   * @param bitGenerator the engine
   * @param version the NumPy whose streams it has
   */
  public RandomState(BitGenerator bitGenerator, NumPyVersion version) {
    super(bitGenerator, version);
  }

  /**
   * The version of NumPy whose streams this has.
   *
   * @return {@link NumPyVersion#DEFAULT} unless it was made for another
   */
  public final NumPyVersion version() {
    return source.current().version();
  }

  // Seeding

  /** Seeds with fresh entropy of the operating system, and forgets the normal variate kept. */
  public void seed() {
    reseed(LegacySeeding::legacySeed, SeedSequence::new);
  }

  /**
   * Seeds as {@code seed(seed)} does in Python, and forgets the normal variate kept.
   *
   * @param seed from 0 to 2<sup>32</sup>-1
   * @throws UnsupportedOperationException if the engine has no legacy seeding; only MT19937 has
   */
  public void seed(long seed) {
    reseed(
        engine -> {
          Seeds.check(seed);
          engine.legacySeed(seed);
        },
        () -> new SeedSequence(seed));
  }

  /**
   * Seeds as {@code seed(np.array(seed))} does in Python: an array of one integer is the integer.
   *
   * @param seed from 0 to 2<sup>32</sup>-1 each, at least one
   */
  public void seed(long[] seed) {
    if (seed.length == 1) {
      seed(seed[0]);
    } else {
      seed(Longs.asList(seed));
    }
  }

  /**
   * Seeds as {@link #seed(long[])} does.
   *
   * @param seed at least 0 each, at least one
   */
  public void seed(int[] seed) {
    seed(widened(seed));
  }

  /**
   * Seeds as {@code seed([...])} does in Python: even a list of one integer is a key.
   *
   * @param seed integers from 0 to 2<sup>32</sup>-1, at least one
   */
  public void seed(List<? extends Number> seed) {
    List<BigInteger> integers = Seeds.integers(seed);
    reseed(
        engine -> engine.legacySeed(Seeds.key(integers)),
        () -> SeedSequence.of(integers, new long[0], SeedSequence.DEFAULT_POOL_SIZE, 0));
  }

  /** Which of the two it takes, only the engine of the moment says, that is, under the lock. */
  private void reseed(Consumer<LegacySeeding> legacy, Supplier<SeedSequence> modern) {
    source.run(
        current -> {
          if (current.bits() instanceof LegacySeeding engine) {
            legacy.accept(engine);
            current.forgetGauss();
          } else {
            seedModern(current, modern);
          }
        });
  }

  /** Seeds an engine that has no legacy seeding. */
  void seedModern(PolarSource current, Supplier<SeedSequence> seed) {
    BitGenerator engine = current.bits();
    throw new UnsupportedOperationException(
        engine
            + " cannot be seeded again; make a new one: new RandomState(BitGenerators.create(\""
            + engine
            + "\", seed))");
  }

  private static long[] widened(int[] seed) {
    return Arrays.stream(seed).asLongStream().toArray();
  }

  // State

  /**
   * The engine.
   *
   * @return the one that is drawn from now
   */
  public final BitGenerator bitGenerator() {
    return source.bits();
  }

  /**
   * The state at this moment: {@code get_state()}, in either of its forms.
   *
   * @return the engine's state, and the normal variate kept
   */
  public final LegacyState getState() {
    return source.get(
        current -> new LegacyState(current.bits().state(), current.hasGauss(), current.gauss()));
  }

  /**
   * Goes on from a state that {@link #getState} or Python's {@code get_state} gave.
   *
   * @param state the state
   * @throws IllegalArgumentException if it is another engine's, or incomplete, or out of range; the
   *     state is then as it was
   */
  public final void setState(LegacyState state) {
    source.run(
        current -> {
          current.bits().setState(state.bitGenerator());
          current.setGauss(state.hasGauss(), state.gauss());
        });
  }

  // Rows

  /**
   * {@link #random()}.
   *
   * @return one double of [0, 1)
   */
  public final double rand() {
    return random();
  }

  /**
   * {@link #random(int)}.
   *
   * @param size how many, at least 0
   * @return a new array
   */
  public final double[] rand(int size) {
    return random(size);
  }

  /**
   * {@link #random()} in rows.
   *
   * @param rows how many rows, at least 0
   * @param columns how many columns, at least 0
   * @return new rows
   */
  public final double[][] rand(int rows, int columns) {
    return Rows.of(rows, columns, out -> source.draw(new StandardUniform(), out));
  }

  /**
   * {@link #standardNormal()}.
   *
   * @return one value
   */
  public final double randn() {
    return standardNormal();
  }

  /**
   * {@link #standardNormal(int)}.
   *
   * @param size how many, at least 0
   * @return a new array
   */
  public final double[] randn(int size) {
    return standardNormal(size);
  }

  /**
   * {@link #standardNormal()} in rows.
   *
   * @param rows how many rows, at least 0
   * @param columns how many columns, at least 0
   * @return new rows
   */
  public final double[][] randn(int rows, int columns) {
    return Rows.of(rows, columns, out -> source.draw(new StandardNormal(), out));
  }

  // Integers and bytes

  /**
   * One integer of [low, high], drawn as {@code randint(low, high + 1)}.
   *
   * @param low the least
   * @param high the greatest, at least {@code low}
   * @return one integer
   * @deprecated in NumPy; {@link #randint(long, long)} is the same
   */
  @Deprecated
  public final long randomIntegers(long low, long high) {
    return source.integer(IntegerType.INT64, low, high, true);
  }

  /**
   * One integer of [1, high].
   *
   * @param high the greatest, at least 1
   * @return one integer
   * @deprecated in NumPy; {@link #randint(long, long)} is the same
   */
  @Deprecated
  public final long randomIntegers(long high) {
    return randomIntegers(1, high);
  }

  /**
   * A new array of {@link #randomIntegers(long, long)}.
   *
   * @param low the least
   * @param high the greatest, at least {@code low}
   * @param size how many, at least 0
   * @return a new array
   * @deprecated in NumPy; {@link #randint(long, long, int)} is the same
   */
  @Deprecated
  public final long[] randomIntegers(long low, long high, int size) {
    long[] out = new long[Parameters.size(size)];
    return size == 0
        ? out
        : source.draw(LegacyIntegers.of(IntegerType.INT64, low, high, true), out);
  }

  /**
   * Random bytes. Draws 32 bits for each four of them, and for none.
   *
   * @param length how many, at least 0
   * @return a new array
   */
  public final byte[] bytes(int length) {
    return source.get(current -> RandomBytes.next(current.bits(), length));
  }

  /**
   * A new array of {@linkplain #multivariateNormal(double[], double[][]) multivariate normal}
   * vectors with NumPy's options.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements
   * @param size how many vectors, at least 0
   * @param checkValid what happens if {@code cov} is not positive semidefinite
   * @param tol how far its singular values may be from those of one that is
   * @return one vector a row
   */
  public final double[][] multivariateNormal(
      double[] mean, double[][] cov, int size, CheckValid checkValid, double tol) {
    return source.draw(MultivariateNormal.legacy(mean, cov, checkValid, tol), size);
  }

  // Choices and permutations

  /**
   * One of the integers of [0, a).
   *
   * @param a above 0
   * @return one integer
   */
  public final long choice(long a) {
    return choice(a, 1)[0];
  }

  /**
   * Some of the integers of [0, a), with replacement.
   *
   * @param a above 0
   * @param size how many, at least 0
   * @return a new array
   */
  public final long[] choice(long a, int size) {
    return choice(a, size, true);
  }

  /**
   * Some of the integers of [0, a): with replacement {@link #randint(long, long)}, without it the
   * first of a {@link #permutation(int)}. Legacy class C.
   *
   * @param a above 0, or the size is 0
   * @param size how many, at least 0; at most {@code a} without replacement
   * @param replace whether one may come twice
   * @return a new array
   */
  public final long[] choice(long a, int size, boolean replace) {
    if (replace && a == ALL_OF_32_BITS && size > 0) {
      // The one range that versions draw in two ways.
      return source.draw(LegacyIntegers.of(IntegerType.INT64, 0, a, false), size);
    }
    return source.draw(LegacyChoice.of(a, size, replace));
  }

  /**
   * Some of the integers of [0, a), with probabilities: see {@link WeightedChoice}. Legacy class A.
   *
   * @param a how many probabilities there are
   * @param size how many, at least 0; without replacement at most as many as probabilities above 0
   * @param replace whether one may come twice
   * @param p the probabilities, at least 0, summing to 1 within 1.5e-8
   * @return a new array
   */
  public final long[] choice(long a, int size, boolean replace, double[] p) {
    return source.draw(LegacyChoice.of(a, size, replace, p));
  }

  /**
   * The integers of [0, x) in random order.
   *
   * @param x how many, at least 0
   * @return a new array
   */
  public final long[] permutation(int x) {
    Parameters.nonNegative("x", x);
    return permutation(LongStream.range(0, x).toArray());
  }

  /**
   * As NumPy prints it, {@code RandomState(MT19937)}; with the version unless it is the default:
   * {@code RandomState(MT19937) as of NumPy 1.26.4}.
   */
  @Override
  public String toString() {
    PolarSource current = source.current();
    String text = "RandomState(" + current.bits().properties().name() + ")";
    return current.version().equals(NumPyVersion.DEFAULT)
        ? text
        : text + " as of NumPy " + current.version();
  }
}
