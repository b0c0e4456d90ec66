package org.numrand.distributions;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.ParallelFill;
import org.numrand.core.SeedSequence;
import org.numrand.core.internal.Restored;
import org.numrand.distributions.integer.RandomBytes;
import org.numrand.distributions.sequence.MatrixShuffle;
import org.numrand.distributions.sequence.Permutation;

/**
 * NumPy's {@code Generator}: every method gives the bits that NumPy 2.5.2 gives, and leaves the
 * engine in the same state. {@link #asOf(String)} gives those of another NumPy.
 *
 * <pre>{@code
 * Generator rng = Generator.withSeed(101);            // np.random.default_rng(101)
 * double z = rng.standardNormal();                    // rng.standard_normal()
 * double[] x = rng.normal(10, 2, 1000);               // rng.normal(10, 2, 1000)
 * double[][] m = rng.size(3, 2).normal(10, 2);        // rng.normal(10, 2, size=(3, 2))
 * rng.into(x).standardNormal();                       // rng.standard_normal(out=x)
 * rng.normal(new double[] {0, 5}, 1);                 // rng.normal([0, 5], 1)
 * }</pre>
 *
 * <p>Without a size, a method gives one value; a last {@code int size} gives an array. An array
 * among the parameters is one value for each element, never an output. Not locked: {@link #spawn}
 * one for each thread.
 *
 * <p>Unsigned integers keep their bits: the 255 of {@code integersUint8} is -1 in a {@code byte[]},
 * and {@link Byte#toUnsignedInt} or {@code b & 0xff} gives the number; so for 16, 32 and 64 bits.
 * Kotlin does not widen literals: {@code rng.normal(0.0, 1.0, 3)} there, not {@code rng.normal(0,
 * 1, 3)}.
 *
 * <p>{@link #withSeed} needs the engine PCG64 on the path: the artifact {@code numrand} brings all
 * engines, {@code numrand-engine-pcg64} PCG64 and PCG64DXSM; {@code numrand-engine-mt19937}, {@code
 * numrand-engine-philox} and {@code numrand-engine-sfc64} have one each.
 *
 * <p>Serializable, with its engine's state and seed sequence and its version of NumPy: what is read
 * back goes on with the same numbers, over an engine of its own.
 */
public final class Generator extends GeneratorMethods implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * A generator over an engine; whoever else draws from the engine moves the same stream.
   *
   * @param bitGenerator the engine
   */
  public Generator(BitGenerator bitGenerator) {
    this(bitGenerator, NumPyVersion.DEFAULT);
  }

  private Generator(BitGenerator bitGenerator, NumPyVersion version) {
    super(bitGenerator, version);
  }

  /**
   * NumPy's {@code default_rng()}: PCG64, seeded by the operating system.
   *
   * @return a new generator
   */
  public static Generator withSeed() {
    return withSeed(new SeedSequence());
  }

  /**
   * NumPy's {@code default_rng(seed)}: PCG64.
   *
   * @param seed at least 0
   * @return a new generator
   */
  public static Generator withSeed(long seed) {
    return withSeed(new SeedSequence(seed));
  }

  /**
   * NumPy's {@code default_rng(seed)}: PCG64.
   *
   * @param seed at least 0
   * @return a new generator
   */
  public static Generator withSeed(BigInteger seed) {
    return withSeed(new SeedSequence(seed));
  }

  /**
   * NumPy's {@code default_rng([...])}: PCG64.
   *
   * @param seed at least 0 each
   * @return a new generator
   */
  public static Generator withSeed(long[] seed) {
    return withSeed(new SeedSequence(seed));
  }

  /**
   * NumPy's {@code default_rng(SeedSequence(...))}: PCG64.
   *
   * @param seed the sequence, whose children this generator's {@link #spawn} takes
   * @return a new generator
   */
  public static Generator withSeed(SeedSequence seed) {
    return new Generator(BitGenerators.create("PCG64", seed));
  }

  /**
   * The engine.
   *
   * @return the one that this generator was made over
   */
  public BitGenerator bitGenerator() {
    return bits;
  }

  /**
   * New generators of the same version over engines of the same kind, seeded by children of this
   * engine's seed sequence.
   *
   * @param nChildren how many, at least 0
   * @return the generators
   * @throws IllegalStateException if the engine has no seed sequence
   */
  public List<Generator> spawn(int nChildren) {
    return bits.spawn(nChildren).stream().map(child -> new Generator(child, version())).toList();
  }

  // Versions

  /**
   * A generator with the streams of another version of NumPy, over the same engine: what one draws,
   * the other does not draw again.
   *
   * <pre>{@code
   * double[] x = Generator.withSeed(101).asOf("1.26").wald(3, 2, 1000);
   * }</pre>
   *
   * @param version as {@code numpy.__version__} has it, from 1.17.0 on: see {@link NumPyVersion#of}
   * @return a new generator
   */
  public Generator asOf(String version) {
    return asOf(NumPyVersion.of(version));
  }

  /**
   * {@link #asOf(String)}.
   *
   * @param version the version
   * @return a new generator
   */
  public Generator asOf(NumPyVersion version) {
    return new Generator(bits, version);
  }

  /**
   * The version of NumPy whose streams this has.
   *
   * @return {@link NumPyVersion#DEFAULT}, unless {@link #asOf(NumPyVersion)} made this
   */
  public NumPyVersion version() {
    return source.version();
  }

  // Bytes, and all threads

  /**
   * Random bytes. Draws 32 bits for each four of them, and for none.
   *
   * @param length how many, at least 0
   * @return a new array
   */
  public byte[] bytes(int length) {
    return RandomBytes.next(bits, length);
  }

  /**
   * Fills an array with {@link #random()} on the threads of the common pool: the same values and
   * the same state afterwards as {@code into(out).random()}, by {@link ParallelFill}. Worth it from
   * about a million values on.
   *
   * @param out the array to fill
   * @return {@code out}
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public double[] randomParallel(double[] out) {
    ParallelFill.doubles(bits, out);
    return out;
  }

  /**
   * {@link #randomParallel(double[])} on an executor's threads and the caller's.
   *
   * @param out the array to fill
   * @param executor runs all parts but the caller's
   * @return {@code out}
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public double[] randomParallel(double[] out, Executor executor) {
    ParallelFill.doubles(bits, out, executor);
    return out;
  }

  // Vectors

  /**
   * One {@link #multinomial(long, double[])} for each n.
   *
   * @param n how many trials, each at least 0
   * @param pvals the probabilities of the outcomes, summing to at most 1
   * @return one vector a row
   */
  public long[][] multinomial(long[] n, double[] pvals) {
    return multinomial(n, new double[][] {pvals});
  }

  /**
   * One {@link #multinomial(long, double[])} for each row of pvals.
   *
   * @param n how many trials, at least 0
   * @param pvals rows of probabilities, of one length
   * @return one vector a row
   */
  public long[][] multinomial(long n, double[][] pvals) {
    return multinomial(new long[] {n}, pvals);
  }

  /**
   * One {@link #multinomial(long, double[])} for each n and row of pvals.
   *
   * @param n how many trials, each at least 0; as many as rows of {@code pvals}, or one for all
   * @param pvals rows of probabilities, of one length; one for each n, or one for all
   * @return one vector a row
   */
  public long[][] multinomial(long[] n, double[][] pvals) {
    return Multinomial.each(source, recipes::multinomial, n, pvals);
  }

  /**
   * A new array of vectors of the {@link MultivariateHypergeometric} distribution.
   *
   * @param colors how many objects there are of each color, at least 0
   * @param nsample how many objects are taken, from 0 to all
   * @param size how many vectors, at least 0
   * @param method how to draw them
   * @return one vector a row
   */
  public long[][] multivariateHypergeometric(
      long[] colors, long nsample, int size, MultivariateHypergeometric.Method method) {
    return new MultivariateHypergeometric(colors, nsample, method).sample(source, size);
  }

  /**
   * A new array of vectors of the {@link MultivariateNormal} distribution with NumPy's options.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements
   * @param size how many vectors, at least 0
   * @param checkValid what happens if {@code cov} is not positive semidefinite
   * @param tol how far its singular values may be from those of one that is
   * @param method how to factor it
   * @return one vector a row
   */
  public double[][] multivariateNormal(
      double[] mean,
      double[][] cov,
      int size,
      MultivariateNormal.CheckValid checkValid,
      double tol,
      MultivariateNormal.Method method) {
    return multivariateNormal(new MultivariateNormal(mean, cov, checkValid, tol, method), size);
  }

  /**
   * One vector of the {@link MultivariateNormal} distribution with NumPy's options.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements
   * @param checkValid what happens if {@code cov} is not positive semidefinite
   * @param tol how far its singular values may be from those of one that is
   * @param method how to factor it
   * @return one vector
   */
  public double[] multivariateNormal(
      double[] mean,
      double[][] cov,
      MultivariateNormal.CheckValid checkValid,
      double tol,
      MultivariateNormal.Method method) {
    return multivariateNormal(new MultivariateNormal(mean, cov, checkValid, tol, method));
  }

  /**
   * One vector of a distribution with options.
   *
   * @param distribution what to draw from
   * @return one vector
   */
  public double[] multivariateNormal(MultivariateNormal distribution) {
    return sample(distribution);
  }

  /**
   * A new array of {@link #multivariateNormal(MultivariateNormal)}.
   *
   * @param distribution what to draw from
   * @param size how many vectors, at least 0
   * @return one vector a row
   */
  public double[][] multivariateNormal(MultivariateNormal distribution, int size) {
    return sample(distribution, size);
  }

  // Choices and order

  /**
   * A copy of one of the rows.
   *
   * @param a the rows, of one length
   * @return a new row
   */
  public double[] choice(double[][] a) {
    return choice(a, 1)[0];
  }

  /**
   * A copy of one of the rows, or of one of the columns.
   *
   * @param a the rows, of one length
   * @param choice the axis, and the probabilities
   * @return a new row or column
   */
  public double[] choice(double[][] a, Choice choice) {
    double[][] one = choice(a, 1, choice);
    return choice.axisOfMatrix() == 0
        ? one[0]
        : Arrays.stream(one).mapToDouble(row -> row[0]).toArray();
  }

  /**
   * Copies of some of the rows, with replacement.
   *
   * @param a the rows, of one length
   * @param size how many, at least 0
   * @return new rows
   */
  public double[][] choice(double[][] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /**
   * Copies of some of the rows, or of some of the columns.
   *
   * @param a the rows, of one length
   * @param size how many, at least 0
   * @param choice the axis, with or without replacement, and the probabilities
   * @return new rows
   */
  public double[][] choice(double[][] a, int size, Choice choice) {
    return choice.of(a, size).apply(source);
  }

  /**
   * The integers of [0, x) in random order.
   *
   * @param x how many, at least 0
   * @return a new array
   */
  public long[] permutation(int x) {
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
  public int[] permutationInt32(int x) {
    int[] indices = Permutation.rangeInt32(x);
    shuffle(indices);
    return indices;
  }

  /**
   * A copy with the rows in random order.
   *
   * @param x the rows, of one length
   * @return new rows
   */
  public double[][] permutation(double[][] x) {
    return permutation(x, 0);
  }

  /**
   * A copy with the rows or the columns in random order.
   *
   * @param x the rows, of one length
   * @param axis 0 for the rows, 1 for the columns; -1 and -2 count from the last
   * @return new rows
   */
  public double[][] permutation(double[][] x, int axis) {
    return MatrixShuffle.permutation(source, x, axis);
  }

  /**
   * A copy whose elements are shuffled as if they were one array.
   *
   * @param x the rows, of one length
   * @return new rows
   */
  public double[][] permuted(double[][] x) {
    return MatrixShuffle.permuted(source, x, MatrixShuffle.like(x));
  }

  /**
   * A copy of which each column or each row is shuffled by itself.
   *
   * @param x the rows, of one length
   * @param axis 0 for each column, 1 for each row; -1 and -2 count from the last
   * @return new rows
   */
  public double[][] permuted(double[][] x, int axis) {
    return MatrixShuffle.permuted(source, x, axis, MatrixShuffle.like(x));
  }

  /**
   * Shuffles the rows in place.
   *
   * @param x the rows, of one length
   */
  public void shuffle(double[][] x) {
    shuffle(x, 0);
  }

  /**
   * Shuffles the rows or the columns in place.
   *
   * @param x the rows, of one length
   * @param axis 0 for the rows, 1 for the columns; -1 and -2 count from the last
   */
  public void shuffle(double[][] x, int axis) {
    MatrixShuffle.shuffle(source, x, axis);
  }

  /** A stream with fields instead is refused: there is no constructor for it. */
  private Object writeReplace() {
    return new Serialized(bits.stateWithSeedSequence(), version().toString());
  }

  /** What goes into a serialized stream: the engine's state, as its JSON, and the version. */
  private record Serialized(BitGeneratorState engine, String version) implements Serializable {
    Serialized {
      requireNonNull(engine, "engine");
      requireNonNull(version, "version");
    }

    private Object readResolve() throws InvalidObjectException {
      return Restored.from(
          () -> new Generator(BitGenerators.fromState(engine), NumPyVersion.of(version)));
    }
  }

  /**
   * As NumPy prints it, {@code Generator(PCG64)}; with the version unless it is the default: {@code
   * Generator(PCG64) as of NumPy 1.26.4}.
   */
  @Override
  public String toString() {
    String text = "Generator(" + bits.properties().name() + ")";
    return version().equals(NumPyVersion.DEFAULT) ? text : text + " as of NumPy " + version();
  }
}
