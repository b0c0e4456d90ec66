package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.SeedSequence;

/**
 * NumPy's {@code Generator}: every method gives the bits that NumPy 2.4.6 gives, and leaves the
 * engine in the same state.
 *
 * <pre>{@code
 * Generator rng = Generator.withSeed(101);            // np.random.default_rng(101)
 * double z = rng.standardNormal();                    // rng.standard_normal()
 * double[] x = rng.normal(10, 2, 1000);               // rng.normal(10, 2, 1000)
 * rng.normal(10, 2, x);                               // fills x, allocates nothing
 * }</pre>
 *
 * <p>The last parameter says how many values: none for one, {@code int size} for a new array, an
 * array to be filled (and returned). Not locked: spawn one for each thread.
 */
public final class Generator {
  private final BitGenerator bits;
  private final VariateSource source;

  /** A generator over an engine; whoever else draws from the engine moves the same stream. */
  public Generator(BitGenerator bitGenerator) {
    this.bits = bitGenerator;
    this.source = new ZigguratSource(bitGenerator);
  }

  /** NumPy's {@code default_rng()}: PCG64, seeded by the operating system. */
  public static Generator withSeed() {
    return withSeed(new SeedSequence());
  }

  /** NumPy's {@code default_rng(seed)}: PCG64. */
  public static Generator withSeed(long seed) {
    return withSeed(new SeedSequence(seed));
  }

  /** NumPy's {@code default_rng(seed)}: PCG64. */
  public static Generator withSeed(BigInteger seed) {
    return withSeed(new SeedSequence(seed));
  }

  /** NumPy's {@code default_rng([...])}: PCG64. */
  public static Generator withSeed(long[] seed) {
    return withSeed(new SeedSequence(seed));
  }

  /** NumPy's {@code default_rng(SeedSequence(...))}: PCG64. */
  public static Generator withSeed(SeedSequence seed) {
    return new Generator(BitGenerators.create("PCG64", seed));
  }

  private static double[] doubles(int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    return new double[size];
  }

  private double[] fill(ContinuousDistribution distribution, double[] out) {
    distribution.fill(source, out, 0, out.length);
    return out;
  }

  private long[] fill(DiscreteDistribution distribution, long[] out) {
    distribution.fill(source, out, 0, out.length);
    return out;
  }

  /** The engine. */
  public BitGenerator bitGenerator() {
    return bits;
  }

  /** One value of the {@link Exponential} distribution. */
  public double exponential(double scale) {
    return new Exponential(scale).sample(source);
  }

  /** A new array of {@link #exponential(double)}. */
  public double[] exponential(double scale, int size) {
    return new Exponential(scale).sample(source, size);
  }

  /** Fills an array with {@link #exponential(double)}. */
  public double[] exponential(double scale, double[] out) {
    return fill(new Exponential(scale), out);
  }

  /** One value of the {@link Gamma} distribution. */
  public double gamma(double shape, double scale) {
    return new Gamma(shape, scale).sample(source);
  }

  /** A new array of {@link #gamma(double, double)}. */
  public double[] gamma(double shape, double scale, int size) {
    return new Gamma(shape, scale).sample(source, size);
  }

  /** Fills an array with {@link #gamma(double, double)}. */
  public double[] gamma(double shape, double scale, double[] out) {
    return fill(new Gamma(shape, scale), out);
  }

  /** One of the integers of [low, high): the {@link Integers} distribution. */
  public long integers(long low, long high) {
    return Integers.halfOpen(low, high).sample(source);
  }

  /** A new array of {@link #integers(long, long)}. */
  public long[] integers(long low, long high, int size) {
    return Integers.halfOpen(low, high).sample(source, size);
  }

  /** Fills an array with {@link #integers(long, long)}. */
  public long[] integers(long low, long high, long[] out) {
    return fill(Integers.halfOpen(low, high), out);
  }

  /** One value of the {@link Normal} distribution. */
  public double normal(double loc, double scale) {
    return new Normal(loc, scale).sample(source);
  }

  /** A new array of {@link #normal(double, double)}. */
  public double[] normal(double loc, double scale, int size) {
    return new Normal(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #normal(double, double)}. */
  public double[] normal(double loc, double scale, double[] out) {
    return fill(new Normal(loc, scale), out);
  }

  /** The integers of [0, n) in random order. */
  public long[] permutation(int n) {
    return permutation(LongStream.range(0, n).toArray());
  }

  /** A shuffled copy. */
  public boolean[] permutation(boolean[] x) {
    boolean[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public byte[] permutation(byte[] x) {
    byte[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public char[] permutation(char[] x) {
    char[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public short[] permutation(short[] x) {
    short[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public int[] permutation(int[] x) {
    int[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public long[] permutation(long[] x) {
    long[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public float[] permutation(float[] x) {
    float[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public double[] permutation(double[] x) {
    double[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** One value of the {@link Poisson} distribution. */
  public long poisson(double lam) {
    return new Poisson(lam).sample(source);
  }

  /** A new array of {@link #poisson(double)}. */
  public long[] poisson(double lam, int size) {
    return new Poisson(lam).sample(source, size);
  }

  /** Fills an array with {@link #poisson(double)}. */
  public long[] poisson(double lam, long[] out) {
    return fill(new Poisson(lam), out);
  }

  /** One double of [0, 1), a multiple of 2<sup>-53</sup>: 64 bits. */
  public double random() {
    return bits.nextDouble();
  }

  /** A new array of {@link #random()}. */
  public double[] random(int size) {
    return random(doubles(size));
  }

  /** Fills an array with {@link #random()}. */
  public double[] random(double[] out) {
    bits.nextDoubles(out);
    return out;
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(boolean[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(byte[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(char[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(short[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(int[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(long[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(float[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(double[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array; of a two-dimensional one, the rows. */
  public void shuffle(Object[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} a list. */
  public void shuffle(List<?> x) {
    Shuffle.shuffle(bits, x);
  }

  /** One standard exponential variate, by ziggurat. */
  public double standardExponential() {
    return source.standardExponential();
  }

  /** A new array of {@link #standardExponential()}. */
  public double[] standardExponential(int size) {
    return standardExponential(doubles(size));
  }

  /** Fills an array with {@link #standardExponential()}. */
  public double[] standardExponential(double[] out) {
    source.standardExponential(out, 0, out.length);
    return out;
  }

  /** One value of the {@link StandardGamma} distribution. */
  public double standardGamma(double shape) {
    return new StandardGamma(shape).sample(source);
  }

  /** A new array of {@link #standardGamma(double)}. */
  public double[] standardGamma(double shape, int size) {
    return new StandardGamma(shape).sample(source, size);
  }

  /** Fills an array with {@link #standardGamma(double)}. */
  public double[] standardGamma(double shape, double[] out) {
    return fill(new StandardGamma(shape), out);
  }

  /** One standard normal variate, by ziggurat. */
  public double standardNormal() {
    return source.standardNormal();
  }

  /** A new array of {@link #standardNormal()}. */
  public double[] standardNormal(int size) {
    return standardNormal(doubles(size));
  }

  /** Fills an array with {@link #standardNormal()}. */
  public double[] standardNormal(double[] out) {
    source.standardNormal(out, 0, out.length);
    return out;
  }

  /** One value of the {@link Triangular} distribution. */
  public double triangular(double left, double mode, double right) {
    return new Triangular(left, mode, right).sample(source);
  }

  /** A new array of {@link #triangular(double, double, double)}. */
  public double[] triangular(double left, double mode, double right, int size) {
    return new Triangular(left, mode, right).sample(source, size);
  }

  /** Fills an array with {@link #triangular(double, double, double)}. */
  public double[] triangular(double left, double mode, double right, double[] out) {
    return fill(new Triangular(left, mode, right), out);
  }

  /** One value of the {@link Uniform} distribution. */
  public double uniform(double low, double high) {
    return new Uniform(low, high).sample(source);
  }

  /** A new array of {@link #uniform(double, double)}. */
  public double[] uniform(double low, double high, int size) {
    return new Uniform(low, high).sample(source, size);
  }

  /** Fills an array with {@link #uniform(double, double)}. */
  public double[] uniform(double low, double high, double[] out) {
    return fill(new Uniform(low, high), out);
  }

  /** As NumPy prints it: {@code Generator(PCG64)}. */
  @Override
  public String toString() {
    return "Generator(" + bits.properties().name() + ")";
  }
}
