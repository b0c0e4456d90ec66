package org.numrand.numpy;

import com.google.common.primitives.Longs;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.LegacySeeding;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.MultivariateNormal;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.StandardGamma;

/**
 * NumPy's {@code RandomState}: every method gives the bits that NumPy 2.4.6 gives, and leaves the
 * engine in the same state.
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
public sealed class RandomState extends ArrayMethods permits GlobalRandomState {
  static final String DEFAULT_ENGINE = "MT19937";

  /** Of {@code multivariate_normal}. */
  private static final double DEFAULT_TOL = 1e-8;

  /** MT19937, seeded by the operating system. */
  public RandomState() {
    this(BitGenerators.create(DEFAULT_ENGINE));
  }

  /**
   * MT19937, seeded by one integer.
   *
   * @param seed from 0 to 2<sup>32</sup>-1
   */
  public RandomState(long seed) {
    this(BitGenerators.create(DEFAULT_ENGINE, 0));
    seed(seed);
  }

  /**
   * MT19937, seeded as by {@link #seed(long[])}.
   *
   * @param seed from 0 to 2<sup>32</sup>-1 each, at least one
   */
  public RandomState(long[] seed) {
    this(BitGenerators.create(DEFAULT_ENGINE, 0));
    seed(seed);
  }

  /**
   * MT19937, seeded as by {@link #seed(long[])}.
   *
   * @param seed at least 0 each, at least one
   */
  public RandomState(int[] seed) {
    this(widened(seed));
  }

  /**
   * MT19937, seeded as by {@link #seed(List)}.
   *
   * @param seed from 0 to 2<sup>32</sup>-1 each, at least one
   */
  public RandomState(List<? extends Number> seed) {
    this(BitGenerators.create(DEFAULT_ENGINE, 0));
    seed(seed);
  }

  /** Over any engine; whoever else draws from it moves the same stream. */
  public RandomState(BitGenerator bitGenerator) {
    super(bitGenerator);
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
    lockedRun(
        source -> {
          if (source.bits() instanceof LegacySeeding engine) {
            legacy.accept(engine);
            source.forgetGauss();
          } else {
            seedModern(source.bits(), modern);
          }
        });
  }

  /** Seeds an engine that has no legacy seeding. */
  void seedModern(BitGenerator engine, Supplier<SeedSequence> seed) {
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

  /** The engine. */
  public final BitGenerator bitGenerator() {
    return source().bits();
  }

  /** The state at this moment: {@code get_state()}, in either of its forms. */
  public final LegacyState getState() {
    return locked(
        source -> new LegacyState(source.bits().state(), source.hasGauss(), source.gauss()));
  }

  /**
   * Goes on from a state that {@link #getState} or Python's {@code get_state} gave.
   *
   * @throws IllegalArgumentException if it is another engine's, or incomplete, or out of range; the
   *     state is then as it was
   */
  public final void setState(LegacyState state) {
    lockedRun(
        source -> {
          source.bits().setState(state.bitGenerator());
          source.setGauss(state.hasGauss(), state.gauss());
        });
  }

  // Vectors

  /**
   * One vector of the Dirichlet distribution: {@link StandardGamma} variates divided by their sum.
   * Where that is 0, as it may be for tiny alphas, it is NaN, as in NumPy. Legacy class C.
   *
   * @param alpha the concentrations, each above 0
   */
  public final double[] dirichlet(double[] alpha) {
    return dirichlet(alpha, 1)[0];
  }

  /** A new array of rows, each a {@link #dirichlet(double[])}. */
  public final double[][] dirichlet(double[] alpha, int size) {
    return dirichlet(alpha, new double[checkedSize(size)][alpha.length]);
  }

  /** Fills each row with a {@link #dirichlet(double[])}. */
  public final double[][] dirichlet(double[] alpha, double[][] out) {
    for (double[] row : out) {
      Rows.check(row.length, alpha.length);
    }
    LegacyDirichlet distribution = new LegacyDirichlet(alpha);
    lockedRun(source -> distribution.fill(source, out));
    return out;
  }

  /**
   * One vector of the {@linkplain MultivariateNormal#legacy multivariate normal} distribution, as
   * many standard normal variates. Its values are NumPy's to some 1e-12 only, since NumPy's linear
   * algebra is not reproducible from one build to the next. Legacy class C.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements; symmetric
   *     and positive semidefinite, or else a warning is logged
   */
  public final double[] multivariateNormal(double[] mean, double[][] cov) {
    return multivariateNormal(mean, cov, 1)[0];
  }

  /** A new array of rows, each a {@link #multivariateNormal(double[], double[][])}. */
  public final double[][] multivariateNormal(double[] mean, double[][] cov, int size) {
    return multivariateNormal(mean, cov, size, CheckValid.WARN, DEFAULT_TOL);
  }

  /**
   * A new array of rows, each a {@link #multivariateNormal(double[], double[][])}.
   *
   * @param checkValid what happens if {@code cov} is not positive semidefinite
   * @param tol how far singular values may be from a positive semidefinite matrix's
   */
  public final double[][] multivariateNormal(
      double[] mean, double[][] cov, int size, CheckValid checkValid, double tol) {
    checkedSize(size);
    var distribution = MultivariateNormal.legacy(mean, cov, checkValid, tol);
    return locked(source -> distribution.sample(source, size));
  }

  /** Fills each row with a {@link #multivariateNormal(double[], double[][])}. */
  public final double[][] multivariateNormal(double[] mean, double[][] cov, double[][] out) {
    var distribution = MultivariateNormal.legacy(mean, cov, CheckValid.WARN, DEFAULT_TOL);
    lockedRun(source -> distribution.fill(source, out));
    return out;
  }

  /** As NumPy prints it: {@code RandomState(MT19937)}. */
  @Override
  public String toString() {
    return "RandomState(" + bitGenerator().properties().name() + ")";
  }
}
