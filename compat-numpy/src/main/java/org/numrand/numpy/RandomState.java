package org.numrand.numpy;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Longs;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.LegacySeeding;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.core.internal.Restored;
import org.numrand.distributions.MultivariateNormal;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.integer.RandomBytes;
import org.numrand.distributions.sequence.Permutation;

/**
 * NumPy's {@code RandomState}: every method gives the bits that NumPy 2.5.2 gives, and leaves the
 * engine in the same state. A constructor with a {@link NumPyVersion} gives those of another NumPy.
 *
 * <pre>{@code
 * RandomState rs = new RandomState(101);              // np.random.RandomState(101)
 * double z = rs.standardNormal();                     // rs.standard_normal()
 * double[] x = rs.normal(10, 2, 1000);                // rs.normal(10, 2, 1000)
 * double[][] m = rs.size(3, 2).normal(10, 2);         // rs.normal(10, 2, size=(3, 2))
 * rs.into(x).normal(10, 2);                           // fills x
 * rs.normal(new double[] {0, 5}, 1);                  // rs.normal([0, 5], 1)
 * }</pre>
 *
 * <p>Without a size, a method gives one value; a last {@code int size} gives an array. An array
 * among the parameters is one value for each element, never an output. Threads may share it, as in
 * NumPy: each call is made under the engine's lock.
 *
 * <p>Serializable, as it can be pickled in NumPy: with its engine's state, the normal variate kept
 * and its version of NumPy, but not what {@code binomial} remembers of its last parameters.
 *
 * <p>Not for secrets: who sees 624 outputs of MT19937 can predict the rest.
 */
public sealed class RandomState extends RandomStateMethods implements Serializable
    permits GlobalRandomState {
  private static final long serialVersionUID = 1;

  static final String DEFAULT_ENGINE = "MT19937";

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
    return size(rows, columns).random();
  }

  /**
   * {@link #random()} in blocks of rows.
   *
   * @param d0 how many blocks, at least 0
   * @param d1 how many rows in each, at least 0
   * @param d2 how many columns, at least 0
   * @return new blocks
   */
  public final double[][][] rand(int d0, int d1, int d2) {
    return size(d0, d1, d2).random();
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
    return size(rows, columns).standardNormal();
  }

  /**
   * {@link #standardNormal()} in blocks of rows.
   *
   * @param d0 how many blocks, at least 0
   * @param d1 how many rows in each, at least 0
   * @param d2 how many columns, at least 0
   * @return new blocks
   */
  public final double[][][] randn(int d0, int d1, int d2) {
    return size(d0, d1, d2).standardNormal();
  }

  // Bytes

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

  /**
   * One {@linkplain #multivariateNormal(double[], double[][]) multivariate normal} vector with
   * NumPy's options.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements
   * @param checkValid what happens if {@code cov} is not positive semidefinite
   * @param tol how far its singular values may be from those of one that is
   * @return one vector
   */
  public final double[] multivariateNormal(
      double[] mean, double[][] cov, CheckValid checkValid, double tol) {
    return source.draw(MultivariateNormal.legacy(mean, cov, checkValid, tol));
  }

  // Choices and permutations

  /**
   * The integers of [0, x) in random order.
   *
   * @param x how many, at least 0
   * @return a new array
   */
  public final long[] permutation(int x) {
    long[] indices = Permutation.range(x);
    shuffle(indices);
    return indices;
  }

  /**
   * {@link #permutation(int)} as {@code int}.
   *
   * @param x how many, at least 0
   * @return a new array
   */
  public final int[] permutationInt32(int x) {
    int[] indices = Permutation.rangeInt32(x);
    shuffle(indices);
    return indices;
  }

  /** A stream with fields instead is refused: there is no constructor for it. */
  Object writeReplace() throws NotSerializableException {
    return source.get(
        current ->
            new Serialized(
                new LegacyState(
                    current.bits().stateWithSeedSequence(), current.hasGauss(), current.gauss()),
                current.version().toString()));
  }

  /** What goes into a serialized stream: the state, its engine's as JSON, and the version. */
  private record Serialized(LegacyState state, String version) implements Serializable {
    Serialized {
      requireNonNull(state, "state");
      requireNonNull(version, "version");
    }

    private Object readResolve() throws InvalidObjectException {
      return Restored.from(
          () -> {
            BitGenerator engine = BitGenerators.fromState(state.bitGenerator());
            var restored = new RandomState(engine, NumPyVersion.of(version));
            restored.setState(state);
            return restored;
          });
    }
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
