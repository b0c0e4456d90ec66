package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.ParallelFill;
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

  private final ZigguratFloat32 floats;

  /** A generator over an engine; whoever else draws from the engine moves the same stream. */
  public Generator(BitGenerator bitGenerator) {
    this.bits = requireNonNull(bitGenerator, "bitGenerator");
    this.source = new ZigguratSource(bitGenerator);
    this.floats = new ZigguratFloat32(bitGenerator);
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

  private static float[] floats(int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    return new float[size];
  }

  /** A scalar among arrays. */
  private static double[] all(double parameter) {
    return new double[] {parameter};
  }

  /** A scalar among arrays. */
  private static long[] all(long parameter) {
    return new long[] {parameter};
  }

  private double[] each(DoubleFunction<ContinuousDistribution> make, double[] a) {
    return Broadcast.sample(source, make, a);
  }

  private double[] each(Broadcast.Two make, double[] a, double[] b) {
    return Broadcast.sample(source, make, a, b);
  }

  private double[] each(Broadcast.Three make, double[] a, double[] b, double[] c) {
    return Broadcast.sample(source, make, a, b, c);
  }

  private long[] each(int length, IntFunction<DiscreteDistribution> make) {
    return Broadcast.integers(source, length, make);
  }

  private double[] fill(ContinuousDistribution distribution, double[] out) {
    distribution.fill(source, out, 0, out.length);
    return out;
  }

  private long[] fill(DiscreteDistribution distribution, long[] out) {
    distribution.fill(source, out, 0, out.length);
    return out;
  }

  private long[][] fill(Multinomial distribution, long[][] out) {
    distribution.fill(source, out);
    return out;
  }

  private long[][] fill(MultivariateHypergeometric distribution, long[][] out) {
    distribution.fill(source, out);
    return out;
  }

  /** One value of the {@link Beta} distribution. */
  public double beta(double a, double b) {
    return new Beta(a, b).sample(source);
  }

  /** A new array of {@link #beta(double, double)}. */
  public double[] beta(double a, double b, int size) {
    return new Beta(a, b).sample(source, size);
  }

  /** Fills an array with {@link #beta(double, double)}. */
  public double[] beta(double a, double b, double[] out) {
    return fill(new Beta(a, b), out);
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double[] a, double[] b) {
    return each(Beta::new, a, b);
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double[] a, double b) {
    return each(Beta::new, a, all(b));
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double a, double[] b) {
    return each(Beta::new, all(a), b);
  }

  /** One value of the {@link Binomial} distribution. */
  public long binomial(long n, double p) {
    return new Binomial(n, p).sample(source);
  }

  /** A new array of {@link #binomial(long, double)}. */
  public long[] binomial(long n, double p, int size) {
    return new Binomial(n, p).sample(source, size);
  }

  /** Fills an array with {@link #binomial(long, double)}. */
  public long[] binomial(long n, double p, long[] out) {
    return fill(new Binomial(n, p), out);
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long[] n, double[] p) {
    return each(
        Broadcast.length(n.length, p.length),
        i -> new Binomial(Broadcast.at(n, i), Broadcast.at(p, i)));
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long n, double[] p) {
    return binomial(all(n), p);
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long[] n, double p) {
    return binomial(n, all(p));
  }

  /** The engine. */
  public BitGenerator bitGenerator() {
    return bits;
  }

  /** Random bytes. Draws 32 bits for each four of them, and for none. */
  public byte[] bytes(int length) {
    return RandomBytes.next(bits, length);
  }

  /** One value of the {@link Chisquare} distribution. */
  public double chisquare(double df) {
    return new Chisquare(df).sample(source);
  }

  /** A new array of {@link #chisquare(double)}. */
  public double[] chisquare(double df, int size) {
    return new Chisquare(df).sample(source, size);
  }

  /** Fills an array with {@link #chisquare(double)}. */
  public double[] chisquare(double df, double[] out) {
    return fill(new Chisquare(df), out);
  }

  /** {@link #chisquare(double)} for each element. */
  public double[] chisquare(double[] df) {
    return each(Chisquare::new, df);
  }

  /** One of the integers of [0, a). */
  public long choice(long a) {
    return choice(a, 1)[0];
  }

  /** One of the integers of [0, a), chosen as {@link Choice} says. */
  public long choice(long a, Choice choice) {
    return choice(a, 1, choice)[0];
  }

  /** Some of the integers of [0, a), with replacement. */
  public long[] choice(long a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the integers of [0, a), chosen as {@link Choice} says. */
  public long[] choice(long a, int size, Choice choice) {
    return choice.indices(bits, a, size);
  }

  /** One of the elements. */
  public boolean choice(boolean[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public boolean choice(boolean[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public boolean[] choice(boolean[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public boolean[] choice(boolean[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public byte choice(byte[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public byte choice(byte[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public byte[] choice(byte[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public byte[] choice(byte[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public char choice(char[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public char choice(char[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public char[] choice(char[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public char[] choice(char[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public double choice(double[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public double choice(double[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public double[] choice(double[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public double[] choice(double[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public float choice(float[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public float choice(float[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public float[] choice(float[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public float[] choice(float[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public int choice(int[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public int choice(int[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public int[] choice(int[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public int[] choice(int[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public long choice(long[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public long choice(long[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public long[] choice(long[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public long[] choice(long[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public short choice(short[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public short choice(short[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public short[] choice(short[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public short[] choice(short[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public <T extends @Nullable Object> T choice(T[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> T choice(T[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofObjects())];
  }

  /** Some of the elements, with replacement. */
  public <T extends @Nullable Object> T[] choice(T[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> T[] choice(T[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofObjects()));
  }

  /** One of the elements. */
  public <T extends @Nullable Object> T choice(List<T> a) {
    return a.get((int) choice(a.size()));
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> T choice(List<T> a, Choice choice) {
    return a.get((int) choice(a.size(), choice.ofElements()));
  }

  /** Some of the elements, with replacement. */
  public <T extends @Nullable Object> List<T> choice(List<T> a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> List<T> choice(List<T> a, int size, Choice choice) {
    return Take.take(a, choice(a.size(), size, choice.ofElements()));
  }

  /** A copy of one of the rows. */
  public double[] choice(double[][] a) {
    return choice(a, 1)[0];
  }

  /** A row of a matrix, or a column, chosen as it says. */
  public double[] choice(double[][] a, Choice choice) {
    double[][] one = choice(a, 1, choice);
    return choice.axisOfMatrix() == 0
        ? one[0]
        : Arrays.stream(one).mapToDouble(row -> row[0]).toArray();
  }

  /** Copies of some of the rows, with replacement. */
  public double[][] choice(double[][] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Copies of some of the rows, or columns, chosen as {@link Choice} says. */
  public double[][] choice(double[][] a, int size, Choice choice) {
    return MatrixShuffle.choice(bits, a, size, choice);
  }

  /** One vector of the {@link Dirichlet} distribution. */
  public double[] dirichlet(double[] alpha) {
    return new Dirichlet(alpha).sample(source);
  }

  /** A new array of {@link #dirichlet(double[])}. */
  public double[][] dirichlet(double[] alpha, int size) {
    return new Dirichlet(alpha).sample(source, size);
  }

  /** Fills rows with {@link #dirichlet(double[])}. */
  public double[][] dirichlet(double[] alpha, double[][] out) {
    new Dirichlet(alpha).fill(source, out);
    return out;
  }

  /** One value, scale = 1. */
  public double exponential() {
    return exponential(1);
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

  /** {@link #exponential(double)} for each element. */
  public double[] exponential(double[] scale) {
    return each(Exponential::new, scale);
  }

  /** One value of the {@link FisherF} distribution. */
  public double f(double dfnum, double dfden) {
    return new FisherF(dfnum, dfden).sample(source);
  }

  /** A new array of {@link #f(double, double)}. */
  public double[] f(double dfnum, double dfden, int size) {
    return new FisherF(dfnum, dfden).sample(source, size);
  }

  /** Fills an array with {@link #f(double, double)}. */
  public double[] f(double dfnum, double dfden, double[] out) {
    return fill(new FisherF(dfnum, dfden), out);
  }

  /** {@link #f(double, double)} for each set of elements. */
  public double[] f(double[] dfnum, double[] dfden) {
    return each(FisherF::new, dfnum, dfden);
  }

  /** {@link #f(double, double)} for each set of elements. */
  public double[] f(double[] dfnum, double dfden) {
    return each(FisherF::new, dfnum, all(dfden));
  }

  /** {@link #f(double, double)} for each set of elements. */
  public double[] f(double dfnum, double[] dfden) {
    return each(FisherF::new, all(dfnum), dfden);
  }

  /** One value, scale = 1. */
  public double gamma(double shape) {
    return gamma(shape, 1);
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

  /** {@link #gamma(double, double)} for each set of elements. */
  public double[] gamma(double[] shape, double[] scale) {
    return each(Gamma::new, shape, scale);
  }

  /** {@link #gamma(double, double)} for each set of elements. */
  public double[] gamma(double[] shape, double scale) {
    return each(Gamma::new, shape, all(scale));
  }

  /** {@link #gamma(double, double)} for each set of elements. */
  public double[] gamma(double shape, double[] scale) {
    return each(Gamma::new, all(shape), scale);
  }

  /** One value of the {@link Geometric} distribution. */
  public long geometric(double p) {
    return new Geometric(p).sample(source);
  }

  /** A new array of {@link #geometric(double)}. */
  public long[] geometric(double p, int size) {
    return new Geometric(p).sample(source, size);
  }

  /** Fills an array with {@link #geometric(double)}. */
  public long[] geometric(double p, long[] out) {
    return fill(new Geometric(p), out);
  }

  /** {@link #geometric(double)} for each set of elements. */
  public long[] geometric(double[] p) {
    return each(p.length, i -> new Geometric(p[i]));
  }

  /** One value, loc = 0, scale = 1. */
  public double gumbel() {
    return gumbel(0, 1);
  }

  /** One value of the {@link Gumbel} distribution. */
  public double gumbel(double loc, double scale) {
    return new Gumbel(loc, scale).sample(source);
  }

  /** A new array of {@link #gumbel(double, double)}. */
  public double[] gumbel(double loc, double scale, int size) {
    return new Gumbel(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #gumbel(double, double)}. */
  public double[] gumbel(double loc, double scale, double[] out) {
    return fill(new Gumbel(loc, scale), out);
  }

  /** {@link #gumbel(double, double)} for each set of elements. */
  public double[] gumbel(double[] loc, double[] scale) {
    return each(Gumbel::new, loc, scale);
  }

  /** {@link #gumbel(double, double)} for each set of elements. */
  public double[] gumbel(double[] loc, double scale) {
    return each(Gumbel::new, loc, all(scale));
  }

  /** {@link #gumbel(double, double)} for each set of elements. */
  public double[] gumbel(double loc, double[] scale) {
    return each(Gumbel::new, all(loc), scale);
  }

  /** One value of the {@link Hypergeometric} distribution. */
  public long hypergeometric(long ngood, long nbad, long nsample) {
    return new Hypergeometric(ngood, nbad, nsample).sample(source);
  }

  /** A new array of {@link #hypergeometric(long, long, long)}. */
  public long[] hypergeometric(long ngood, long nbad, long nsample, int size) {
    return new Hypergeometric(ngood, nbad, nsample).sample(source, size);
  }

  /** Fills an array with {@link #hypergeometric(long, long, long)}. */
  public long[] hypergeometric(long ngood, long nbad, long nsample, long[] out) {
    return fill(new Hypergeometric(ngood, nbad, nsample), out);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long[] nbad, long[] nsample) {
    return each(
        Broadcast.length(ngood.length, nbad.length, nsample.length),
        i ->
            new Hypergeometric(
                Broadcast.at(ngood, i), Broadcast.at(nbad, i), Broadcast.at(nsample, i)));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long nbad, long[] nsample) {
    return hypergeometric(all(ngood), all(nbad), nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long[] nbad, long nsample) {
    return hypergeometric(all(ngood), nbad, all(nsample));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long[] nbad, long[] nsample) {
    return hypergeometric(all(ngood), nbad, nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long nbad, long nsample) {
    return hypergeometric(ngood, all(nbad), all(nsample));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long nbad, long[] nsample) {
    return hypergeometric(ngood, all(nbad), nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long[] nbad, long nsample) {
    return hypergeometric(ngood, nbad, all(nsample));
  }

  /** One integer of [0, high). */
  public long integers(long high) {
    return integers(0, high);
  }

  /** One of the {@link Integers} of [low, high). */
  public long integers(long low, long high) {
    return Integers.of(Integers.Type.INT64, low, high, false).sample(source);
  }

  /** A new array of {@link #integers(long, long)}. */
  public long[] integers(long low, long high, int size) {
    return integers(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integers(long low, long high, int size, boolean endpoint) {
    return integers(low, high, new long[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integers(long, long)}. */
  public long[] integers(long low, long high, long[] out) {
    return integers(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integers(long low, long high, long[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.INT64, low, high, endpoint, out);
  }

  /**
   * One of {@link #integers(long, long)} for each of the bounds, which have one length, or length
   * 1.
   */
  public long[] integers(long[] low, long[] high) {
    return integers(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public long[] integers(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.each(bits, Integers.Type.INT64, low, high, endpoint);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint. */
  public long integers(long low, long high, boolean endpoint) {
    return Integers.of(Integers.Type.INT64, low, high, endpoint).sample(source);
  }

  /** One of {@link #integers(long, long)} for each high. */
  public long[] integers(long low, long[] high) {
    return integers(all(low), high);
  }

  /** One of {@link #integers(long, long)} for each low. */
  public long[] integers(long[] low, long high) {
    return integers(low, all(high));
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code bool}. */
  public boolean integersBool(long low, long high) {
    return Integers.of(Integers.Type.BOOL, low, high, false).sample(source) != 0;
  }

  /** A new array of {@link #integersBool(long, long)}. */
  public boolean[] integersBool(long low, long high, int size) {
    return integersBool(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public boolean[] integersBool(long low, long high, int size, boolean endpoint) {
    return integersBool(low, high, new boolean[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersBool(long, long)}. */
  public boolean[] integersBool(long low, long high, boolean[] out) {
    return integersBool(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public boolean[] integersBool(long low, long high, boolean[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.BOOL, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersBool(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public boolean[] integersBool(long[] low, long[] high) {
    return integersBool(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public boolean[] integersBool(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.toBooleans(
        IntegerArrays.each(bits, Integers.Type.BOOL, low, high, endpoint));
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code int16}. */
  public short integersInt16(long low, long high) {
    return (short) Integers.of(Integers.Type.INT16, low, high, false).sample(source);
  }

  /** A new array of {@link #integersInt16(long, long)}. */
  public short[] integersInt16(long low, long high, int size) {
    return integersInt16(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersInt16(long low, long high, int size, boolean endpoint) {
    return integersInt16(low, high, new short[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersInt16(long, long)}. */
  public short[] integersInt16(long low, long high, short[] out) {
    return integersInt16(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersInt16(long low, long high, short[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.INT16, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersInt16(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public short[] integersInt16(long[] low, long[] high) {
    return integersInt16(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public short[] integersInt16(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.toShorts(
        IntegerArrays.each(bits, Integers.Type.INT16, low, high, endpoint));
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code int32}. */
  public int integersInt32(long low, long high) {
    return (int) Integers.of(Integers.Type.INT32, low, high, false).sample(source);
  }

  /** A new array of {@link #integersInt32(long, long)}. */
  public int[] integersInt32(long low, long high, int size) {
    return integersInt32(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersInt32(long low, long high, int size, boolean endpoint) {
    return integersInt32(low, high, new int[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersInt32(long, long)}. */
  public int[] integersInt32(long low, long high, int[] out) {
    return integersInt32(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersInt32(long low, long high, int[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.INT32, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersInt32(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public int[] integersInt32(long[] low, long[] high) {
    return integersInt32(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public int[] integersInt32(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.toInts(IntegerArrays.each(bits, Integers.Type.INT32, low, high, endpoint));
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code int8}. */
  public byte integersInt8(long low, long high) {
    return (byte) Integers.of(Integers.Type.INT8, low, high, false).sample(source);
  }

  /** A new array of {@link #integersInt8(long, long)}. */
  public byte[] integersInt8(long low, long high, int size) {
    return integersInt8(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersInt8(long low, long high, int size, boolean endpoint) {
    return integersInt8(low, high, new byte[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersInt8(long, long)}. */
  public byte[] integersInt8(long low, long high, byte[] out) {
    return integersInt8(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersInt8(long low, long high, byte[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.INT8, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersInt8(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public byte[] integersInt8(long[] low, long[] high) {
    return integersInt8(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public byte[] integersInt8(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.toBytes(IntegerArrays.each(bits, Integers.Type.INT8, low, high, endpoint));
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code uint16}. */
  public int integersUint16(long low, long high) {
    return (int) Integers.of(Integers.Type.UINT16, low, high, false).sample(source);
  }

  /** A new array of {@link #integersUint16(long, long)}. */
  public short[] integersUint16(long low, long high, int size) {
    return integersUint16(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersUint16(long low, long high, int size, boolean endpoint) {
    return integersUint16(low, high, new short[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint16(long, long)}. */
  public short[] integersUint16(long low, long high, short[] out) {
    return integersUint16(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersUint16(long low, long high, short[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.UINT16, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint16(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public short[] integersUint16(long[] low, long[] high) {
    return integersUint16(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public short[] integersUint16(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.toShorts(
        IntegerArrays.each(bits, Integers.Type.UINT16, low, high, endpoint));
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code uint32}. */
  public long integersUint32(long low, long high) {
    return Integers.of(Integers.Type.UINT32, low, high, false).sample(source);
  }

  /** A new array of {@link #integersUint32(long, long)}. */
  public int[] integersUint32(long low, long high, int size) {
    return integersUint32(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersUint32(long low, long high, int size, boolean endpoint) {
    return integersUint32(low, high, new int[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint32(long, long)}. */
  public int[] integersUint32(long low, long high, int[] out) {
    return integersUint32(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersUint32(long low, long high, int[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.UINT32, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint32(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public int[] integersUint32(long[] low, long[] high) {
    return integersUint32(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public int[] integersUint32(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.toInts(
        IntegerArrays.each(bits, Integers.Type.UINT32, low, high, endpoint));
  }

  /**
   * One of the {@link Integers} of [low, high), drawn as {@code uint64}, its bounds unsigned too.
   */
  public long integersUint64(long low, long high) {
    return Integers.of(Integers.Type.UINT64, low, high, false).sample(source);
  }

  /** A new array of {@link #integersUint64(long, long)}. */
  public long[] integersUint64(long low, long high, int size) {
    return integersUint64(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(long low, long high, int size, boolean endpoint) {
    return integersUint64(low, high, new long[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint64(long, long)}. */
  public long[] integersUint64(long low, long high, long[] out) {
    return integersUint64(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(long low, long high, long[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.UINT64, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint64(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public long[] integersUint64(long[] low, long[] high) {
    return integersUint64(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public long[] integersUint64(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.each(bits, Integers.Type.UINT64, low, high, endpoint);
  }

  /** {@link #integersUint64(long, long)}, its bounds up to 2<sup>64</sup>. */
  public long integersUint64(BigInteger low, BigInteger high) {
    return Integers.unsigned(low, high, false).sample(source);
  }

  /** A new array of {@link #integersUint64(BigInteger, BigInteger)}. */
  public long[] integersUint64(BigInteger low, BigInteger high, int size) {
    return integersUint64(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(BigInteger low, BigInteger high, int size, boolean endpoint) {
    return integersUint64(low, high, new long[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint64(BigInteger, BigInteger)}. */
  public long[] integersUint64(BigInteger low, BigInteger high, long[] out) {
    return integersUint64(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(BigInteger low, BigInteger high, long[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, low, high, endpoint, out);
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code uint8}. */
  public int integersUint8(long low, long high) {
    return (int) Integers.of(Integers.Type.UINT8, low, high, false).sample(source);
  }

  /** A new array of {@link #integersUint8(long, long)}. */
  public byte[] integersUint8(long low, long high, int size) {
    return integersUint8(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersUint8(long low, long high, int size, boolean endpoint) {
    return integersUint8(low, high, new byte[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint8(long, long)}. */
  public byte[] integersUint8(long low, long high, byte[] out) {
    return integersUint8(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersUint8(long low, long high, byte[] out, boolean endpoint) {
    return IntegerArrays.fill(bits, Integers.Type.UINT8, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint8(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public byte[] integersUint8(long[] low, long[] high) {
    return integersUint8(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public byte[] integersUint8(long[] low, long[] high, boolean endpoint) {
    return IntegerArrays.toBytes(
        IntegerArrays.each(bits, Integers.Type.UINT8, low, high, endpoint));
  }

  /** One value, loc = 0, scale = 1. */
  public double laplace() {
    return laplace(0, 1);
  }

  /** One value of the {@link Laplace} distribution. */
  public double laplace(double loc, double scale) {
    return new Laplace(loc, scale).sample(source);
  }

  /** A new array of {@link #laplace(double, double)}. */
  public double[] laplace(double loc, double scale, int size) {
    return new Laplace(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #laplace(double, double)}. */
  public double[] laplace(double loc, double scale, double[] out) {
    return fill(new Laplace(loc, scale), out);
  }

  /** {@link #laplace(double, double)} for each set of elements. */
  public double[] laplace(double[] loc, double[] scale) {
    return each(Laplace::new, loc, scale);
  }

  /** {@link #laplace(double, double)} for each set of elements. */
  public double[] laplace(double[] loc, double scale) {
    return each(Laplace::new, loc, all(scale));
  }

  /** {@link #laplace(double, double)} for each set of elements. */
  public double[] laplace(double loc, double[] scale) {
    return each(Laplace::new, all(loc), scale);
  }

  /** One value, loc = 0, scale = 1. */
  public double logistic() {
    return logistic(0, 1);
  }

  /** One value of the {@link Logistic} distribution. */
  public double logistic(double loc, double scale) {
    return new Logistic(loc, scale).sample(source);
  }

  /** A new array of {@link #logistic(double, double)}. */
  public double[] logistic(double loc, double scale, int size) {
    return new Logistic(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #logistic(double, double)}. */
  public double[] logistic(double loc, double scale, double[] out) {
    return fill(new Logistic(loc, scale), out);
  }

  /** {@link #logistic(double, double)} for each set of elements. */
  public double[] logistic(double[] loc, double[] scale) {
    return each(Logistic::new, loc, scale);
  }

  /** {@link #logistic(double, double)} for each set of elements. */
  public double[] logistic(double[] loc, double scale) {
    return each(Logistic::new, loc, all(scale));
  }

  /** {@link #logistic(double, double)} for each set of elements. */
  public double[] logistic(double loc, double[] scale) {
    return each(Logistic::new, all(loc), scale);
  }

  /** One value, mean = 0, sigma = 1. */
  public double lognormal() {
    return lognormal(0, 1);
  }

  /** One value of the {@link Lognormal} distribution. */
  public double lognormal(double mean, double sigma) {
    return new Lognormal(mean, sigma).sample(source);
  }

  /** A new array of {@link #lognormal(double, double)}. */
  public double[] lognormal(double mean, double sigma, int size) {
    return new Lognormal(mean, sigma).sample(source, size);
  }

  /** Fills an array with {@link #lognormal(double, double)}. */
  public double[] lognormal(double mean, double sigma, double[] out) {
    return fill(new Lognormal(mean, sigma), out);
  }

  /** {@link #lognormal(double, double)} for each set of elements. */
  public double[] lognormal(double[] mean, double[] sigma) {
    return each(Lognormal::new, mean, sigma);
  }

  /** {@link #lognormal(double, double)} for each set of elements. */
  public double[] lognormal(double[] mean, double sigma) {
    return each(Lognormal::new, mean, all(sigma));
  }

  /** {@link #lognormal(double, double)} for each set of elements. */
  public double[] lognormal(double mean, double[] sigma) {
    return each(Lognormal::new, all(mean), sigma);
  }

  /** One value of the {@link Logseries} distribution. */
  public long logseries(double p) {
    return new Logseries(p).sample(source);
  }

  /** A new array of {@link #logseries(double)}. */
  public long[] logseries(double p, int size) {
    return new Logseries(p).sample(source, size);
  }

  /** Fills an array with {@link #logseries(double)}. */
  public long[] logseries(double p, long[] out) {
    return fill(new Logseries(p), out);
  }

  /** {@link #logseries(double)} for each set of elements. */
  public long[] logseries(double[] p) {
    return each(p.length, i -> new Logseries(p[i]));
  }

  /** One variate of the {@link Multinomial} distribution. */
  public long[] multinomial(long n, double[] pvals) {
    return new Multinomial(n, pvals).sample(source);
  }

  /** New variates of {@link #multinomial(long, double[])}, one a row. */
  public long[][] multinomial(long n, double[] pvals, int size) {
    return new Multinomial(n, pvals).sample(source, size);
  }

  /** Fills an array with a variate of {@link #multinomial(long, double[])}. */
  public long[] multinomial(long n, double[] pvals, long[] out) {
    return fill(new Multinomial(n, pvals), new long[][] {out})[0];
  }

  /** Fills each row with a variate of {@link #multinomial(long, double[])}. */
  public long[][] multinomial(long n, double[] pvals, long[][] out) {
    return fill(new Multinomial(n, pvals), out);
  }

  /** One variate of {@link #multinomial(long, double[])} a row, for each n. */
  public long[][] multinomial(long[] n, double[] pvals) {
    return multinomial(n, new double[][] {pvals});
  }

  /** One variate of {@link #multinomial(long, double[])} a row, for each row of pvals. */
  public long[][] multinomial(long n, double[][] pvals) {
    return multinomial(all(n), pvals);
  }

  /**
   * One variate of {@link #multinomial(long, double[])} a row, for each n and row of pvals, which
   * are as many, or one.
   */
  public long[][] multinomial(long[] n, double[][] pvals) {
    return Broadcast.multinomial(source, n, pvals);
  }

  /** One variate of the {@link MultivariateHypergeometric} distribution, by its marginals. */
  public long[] multivariateHypergeometric(long[] colors, long nsample) {
    return new MultivariateHypergeometric(
            colors, nsample, MultivariateHypergeometric.Method.MARGINALS)
        .sample(source);
  }

  /** New variates of {@link #multivariateHypergeometric(long[], long)}, one a row. */
  public long[][] multivariateHypergeometric(long[] colors, long nsample, int size) {
    return multivariateHypergeometric(
        colors, nsample, size, MultivariateHypergeometric.Method.MARGINALS);
  }

  /** New variates of the {@link MultivariateHypergeometric} distribution, one a row. */
  public long[][] multivariateHypergeometric(
      long[] colors, long nsample, int size, MultivariateHypergeometric.Method method) {
    return new MultivariateHypergeometric(colors, nsample, method).sample(source, size);
  }

  /**
   * Fills each row with a variate of the {@link MultivariateHypergeometric} distribution, as one
   * call of NumPy's does.
   */
  public long[][] multivariateHypergeometric(
      long[] colors, long nsample, long[][] out, MultivariateHypergeometric.Method method) {
    return fill(new MultivariateHypergeometric(colors, nsample, method), out);
  }

  /** One vector of the {@link MultivariateNormal} distribution. */
  public double[] multivariateNormal(double[] mean, double[][] cov) {
    return multivariateNormal(new MultivariateNormal(mean, cov));
  }

  /** A new array of {@link #multivariateNormal(double[], double[][])}. */
  public double[][] multivariateNormal(double[] mean, double[][] cov, int size) {
    return multivariateNormal(new MultivariateNormal(mean, cov), size);
  }

  /** Fills rows with {@link #multivariateNormal(double[], double[][])}. */
  public double[][] multivariateNormal(double[] mean, double[][] cov, double[][] out) {
    return multivariateNormal(new MultivariateNormal(mean, cov), out);
  }

  /** A new array of {@link MultivariateNormal} with NumPy's options. */
  public double[][] multivariateNormal(
      double[] mean,
      double[][] cov,
      int size,
      MultivariateNormal.CheckValid checkValid,
      double tol,
      MultivariateNormal.Method method) {
    return multivariateNormal(new MultivariateNormal(mean, cov, checkValid, tol, method), size);
  }

  /** One vector of a distribution with options. */
  public double[] multivariateNormal(MultivariateNormal distribution) {
    return distribution.sample(source);
  }

  /** A new array of {@link #multivariateNormal(MultivariateNormal)}. */
  public double[][] multivariateNormal(MultivariateNormal distribution, int size) {
    return distribution.sample(source, size);
  }

  /** Fills rows with {@link #multivariateNormal(MultivariateNormal)}. */
  public double[][] multivariateNormal(MultivariateNormal distribution, double[][] out) {
    distribution.fill(source, out);
    return out;
  }

  /** One value of the {@link NegativeBinomial} distribution. */
  public long negativeBinomial(double n, double p) {
    return new NegativeBinomial(n, p).sample(source);
  }

  /** A new array of {@link #negativeBinomial(double, double)}. */
  public long[] negativeBinomial(double n, double p, int size) {
    return new NegativeBinomial(n, p).sample(source, size);
  }

  /** Fills an array with {@link #negativeBinomial(double, double)}. */
  public long[] negativeBinomial(double n, double p, long[] out) {
    return fill(new NegativeBinomial(n, p), out);
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double[] n, double[] p) {
    return each(
        Broadcast.length(n.length, p.length),
        i -> new NegativeBinomial(Broadcast.at(n, i), Broadcast.at(p, i)));
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double n, double[] p) {
    return negativeBinomial(all(n), p);
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double[] n, double p) {
    return negativeBinomial(n, all(p));
  }

  /** One value of the {@link NoncentralChisquare} distribution. */
  public double noncentralChisquare(double df, double nonc) {
    return new NoncentralChisquare(df, nonc).sample(source);
  }

  /** A new array of {@link #noncentralChisquare(double, double)}. */
  public double[] noncentralChisquare(double df, double nonc, int size) {
    return new NoncentralChisquare(df, nonc).sample(source, size);
  }

  /** Fills an array with {@link #noncentralChisquare(double, double)}. */
  public double[] noncentralChisquare(double df, double nonc, double[] out) {
    return fill(new NoncentralChisquare(df, nonc), out);
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double[] df, double[] nonc) {
    return each(NoncentralChisquare::new, df, nonc);
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double[] df, double nonc) {
    return each(NoncentralChisquare::new, df, all(nonc));
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double df, double[] nonc) {
    return each(NoncentralChisquare::new, all(df), nonc);
  }

  /** One value of the {@link NoncentralF} distribution. */
  public double noncentralF(double dfnum, double dfden, double nonc) {
    return new NoncentralF(dfnum, dfden, nonc).sample(source);
  }

  /** A new array of {@link #noncentralF(double, double, double)}. */
  public double[] noncentralF(double dfnum, double dfden, double nonc, int size) {
    return new NoncentralF(dfnum, dfden, nonc).sample(source, size);
  }

  /** Fills an array with {@link #noncentralF(double, double, double)}. */
  public double[] noncentralF(double dfnum, double dfden, double nonc, double[] out) {
    return fill(new NoncentralF(dfnum, dfden, nonc), out);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double[] dfden, double[] nonc) {
    return each(NoncentralF::new, dfnum, dfden, nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double[] dfden, double nonc) {
    return each(NoncentralF::new, dfnum, dfden, all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double dfden, double[] nonc) {
    return each(NoncentralF::new, dfnum, all(dfden), nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double[] dfden, double[] nonc) {
    return each(NoncentralF::new, all(dfnum), dfden, nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double dfden, double nonc) {
    return each(NoncentralF::new, dfnum, all(dfden), all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double[] dfden, double nonc) {
    return each(NoncentralF::new, all(dfnum), dfden, all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double dfden, double[] nonc) {
    return each(NoncentralF::new, all(dfnum), all(dfden), nonc);
  }

  /** One value, loc = 0, scale = 1. */
  public double normal() {
    return normal(0, 1);
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

  /** {@link #normal(double, double)} for each set of elements. */
  public double[] normal(double[] loc, double[] scale) {
    return each(Normal::new, loc, scale);
  }

  /** {@link #normal(double, double)} for each set of elements. */
  public double[] normal(double[] loc, double scale) {
    return each(Normal::new, loc, all(scale));
  }

  /** {@link #normal(double, double)} for each set of elements. */
  public double[] normal(double loc, double[] scale) {
    return each(Normal::new, all(loc), scale);
  }

  /** One value of the {@link Pareto} distribution. */
  public double pareto(double a) {
    return new Pareto(a).sample(source);
  }

  /** A new array of {@link #pareto(double)}. */
  public double[] pareto(double a, int size) {
    return new Pareto(a).sample(source, size);
  }

  /** Fills an array with {@link #pareto(double)}. */
  public double[] pareto(double a, double[] out) {
    return fill(new Pareto(a), out);
  }

  /** {@link #pareto(double)} for each element. */
  public double[] pareto(double[] a) {
    return each(Pareto::new, a);
  }

  /** The integers of [0, n) in random order. */
  public long[] permutation(int n) {
    return permutation(LongStream.range(0, n).toArray());
  }

  /** A shuffled copy. */
  public boolean[] permutation(boolean[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public byte[] permutation(byte[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public char[] permutation(char[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public double[] permutation(double[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public float[] permutation(float[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public int[] permutation(int[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public long[] permutation(long[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public short[] permutation(short[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public <T extends @Nullable Object> T[] permutation(T[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public <T extends @Nullable Object> List<T> permutation(List<T> x) {
    return Shuffle.shuffle(bits, new ArrayList<>(x));
  }

  /** A copy whose rows are shuffled. */
  public double[][] permutation(double[][] x) {
    return permutation(x, 0);
  }

  /** A copy whose rows (axis 0) or columns (1) are shuffled. */
  public double[][] permutation(double[][] x, int axis) {
    return MatrixShuffle.permutation(bits, x, axis);
  }

  /** A shuffled copy. */
  public boolean[] permuted(boolean[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public byte[] permuted(byte[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public char[] permuted(char[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public double[] permuted(double[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public float[] permuted(float[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public int[] permuted(int[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public long[] permuted(long[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public short[] permuted(short[] x) {
    return permutation(x);
  }

  /**
   * A shuffled copy.
   *
   * @throws IllegalArgumentException if the elements are arrays: of matrices, those of doubles are
   *     permuted, and {@link #permutation} shuffles rows
   */
  public <T extends @Nullable Object> T[] permuted(T[] x) {
    return permutation(Parameters.notOfArrays("x", x));
  }

  /** A shuffled copy. */
  public <T extends @Nullable Object> List<T> permuted(List<T> x) {
    return permutation(x);
  }

  /** A copy whose elements are shuffled, as if they were one array. */
  public double[][] permuted(double[][] x) {
    return permuted(x, MatrixShuffle.like(x));
  }

  /** Like {@link #permuted(double[][])}, into an array, which may be the same. */
  public double[][] permuted(double[][] x, double[][] out) {
    return MatrixShuffle.permuted(bits, x, out);
  }

  /** A copy of which each column (axis 0) or row (1) is shuffled by itself. */
  public double[][] permuted(double[][] x, int axis) {
    return permuted(x, axis, MatrixShuffle.like(x));
  }

  /** Like {@link #permuted(double[][], int)}, into an array, which may be the same. */
  public double[][] permuted(double[][] x, int axis, double[][] out) {
    return MatrixShuffle.permuted(bits, x, axis, out);
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

  /** {@link #poisson(double)} for each set of elements. */
  public long[] poisson(double[] lam) {
    return each(lam.length, i -> new Poisson(lam[i]));
  }

  /** One value of the {@link Power} distribution. */
  public double power(double a) {
    return new Power(a).sample(source);
  }

  /** A new array of {@link #power(double)}. */
  public double[] power(double a, int size) {
    return new Power(a).sample(source, size);
  }

  /** Fills an array with {@link #power(double)}. */
  public double[] power(double a, double[] out) {
    return fill(new Power(a), out);
  }

  /** {@link #power(double)} for each element. */
  public double[] power(double[] a) {
    return each(Power::new, a);
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

  /** One float of [0, 1), a multiple of 2<sup>-24</sup>: 32 bits. */
  public float randomFloat32() {
    return bits.nextFloat();
  }

  /** A new array of {@link #randomFloat32()}. */
  public float[] randomFloat32(int size) {
    return randomFloat32(floats(size));
  }

  /** Fills an array with {@link #randomFloat32()}. */
  public float[] randomFloat32(float[] out) {
    bits.nextFloats(out);
    return out;
  }

  /**
   * Fills an array with {@link #random()} on the threads of the common pool: the same values and
   * the same state afterwards as {@link #random(double[])}, by {@link ParallelFill}. Worth it from
   * about a million values on.
   *
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public double[] randomParallel(double[] out) {
    ParallelFill.doubles(bits, out);
    return out;
  }

  /** The same as {@link #randomParallel(double[])}, on an executor's threads and the caller's. */
  public double[] randomParallel(double[] out, Executor executor) {
    ParallelFill.doubles(bits, out, executor);
    return out;
  }

  /** One value, scale = 1. */
  public double rayleigh() {
    return rayleigh(1);
  }

  /** One value of the {@link Rayleigh} distribution. */
  public double rayleigh(double scale) {
    return new Rayleigh(scale).sample(source);
  }

  /** A new array of {@link #rayleigh(double)}. */
  public double[] rayleigh(double scale, int size) {
    return new Rayleigh(scale).sample(source, size);
  }

  /** Fills an array with {@link #rayleigh(double)}. */
  public double[] rayleigh(double scale, double[] out) {
    return fill(new Rayleigh(scale), out);
  }

  /** {@link #rayleigh(double)} for each element. */
  public double[] rayleigh(double[] scale) {
    return each(Rayleigh::new, scale);
  }

  /** One value of any distribution. */
  public double sample(ContinuousDistribution distribution) {
    return distribution.sample(source);
  }

  /** A new array of values of any distribution. */
  public double[] sample(ContinuousDistribution distribution, int size) {
    return distribution.sample(source, size);
  }

  /** Fills an array with values of any distribution. */
  public double[] sample(ContinuousDistribution distribution, double[] out) {
    return fill(distribution, out);
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
  public void shuffle(double[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(float[] x) {
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
  public void shuffle(short[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(Object[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} a list. */
  public void shuffle(List<?> x) {
    Shuffle.shuffle(bits, x);
  }

  /** Shuffles the rows. */
  public void shuffle(double[][] x) {
    shuffle(x, 0);
  }

  /** Shuffles the rows (axis 0) or the columns (1). */
  public void shuffle(double[][] x, int axis) {
    MatrixShuffle.shuffle(bits, x, axis);
  }

  /**
   * New generators over engines of the same kind, seeded by children of this engine's seed
   * sequence.
   *
   * @param nChildren how many, at least 0
   * @throws IllegalStateException if the engine has no seed sequence
   */
  public List<Generator> spawn(int nChildren) {
    return bits.spawn(nChildren).stream().map(Generator::new).toList();
  }

  /** One value of the {@link StandardCauchy} distribution. */
  public double standardCauchy() {
    return new StandardCauchy().sample(source);
  }

  /** A new array of {@link #standardCauchy()}. */
  public double[] standardCauchy(int size) {
    return new StandardCauchy().sample(source, size);
  }

  /** Fills an array with {@link #standardCauchy()}. */
  public double[] standardCauchy(double[] out) {
    return fill(new StandardCauchy(), out);
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

  /** One standard exponential variate in single precision, by ziggurat. */
  public float standardExponentialFloat32() {
    return floats.standardExponential();
  }

  /** A new array of {@link #standardExponentialFloat32()}. */
  public float[] standardExponentialFloat32(int size) {
    return standardExponentialFloat32(floats(size));
  }

  /** Fills an array with {@link #standardExponentialFloat32()}. */
  public float[] standardExponentialFloat32(float[] out) {
    floats.standardExponential(out, 0, out.length);
    return out;
  }

  /** One value of the {@link ExponentialInversion} distribution. */
  public double standardExponentialInv() {
    return new ExponentialInversion().sample(source);
  }

  /** A new array of {@link #standardExponentialInv()}. */
  public double[] standardExponentialInv(int size) {
    return new ExponentialInversion().sample(source, size);
  }

  /** Fills an array with {@link #standardExponentialInv()}. */
  public double[] standardExponentialInv(double[] out) {
    return fill(new ExponentialInversion(), out);
  }

  /** {@link #standardExponentialInv()}, of a {@link #randomFloat32()}. */
  public float standardExponentialInvFloat32() {
    return ExponentialInversion.sampleFloat32(bits);
  }

  /** A new array of {@link #standardExponentialInvFloat32()}. */
  public float[] standardExponentialInvFloat32(int size) {
    return standardExponentialInvFloat32(floats(size));
  }

  /** Fills an array with {@link #standardExponentialInvFloat32()}. */
  public float[] standardExponentialInvFloat32(float[] out) {
    ExponentialInversion.fillFloat32(bits, out);
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

  /** {@link #standardGamma(double)} for each element. */
  public double[] standardGamma(double[] shape) {
    return each(StandardGamma::new, shape);
  }

  /** {@link #standardGamma(double)} in single precision; the shape is rounded to it. */
  public float standardGammaFloat32(double shape) {
    return new StandardGammaFloat32((float) shape).sample(floats);
  }

  /** A new array of {@link #standardGammaFloat32(double)}. */
  public float[] standardGammaFloat32(double shape, int size) {
    return standardGammaFloat32(shape, floats(size));
  }

  /** Fills an array with {@link #standardGammaFloat32(double)}. */
  public float[] standardGammaFloat32(double shape, float[] out) {
    new StandardGammaFloat32((float) shape).fill(floats, out);
    return out;
  }

  /** {@link #standardGammaFloat32(double)} for each element. */
  public float[] standardGammaFloat32(float[] shape) {
    return StandardGammaFloat32.each(floats, shape);
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

  /** One standard normal variate in single precision, by ziggurat. */
  public float standardNormalFloat32() {
    return floats.standardNormal();
  }

  /** A new array of {@link #standardNormalFloat32()}. */
  public float[] standardNormalFloat32(int size) {
    return standardNormalFloat32(floats(size));
  }

  /** Fills an array with {@link #standardNormalFloat32()}. */
  public float[] standardNormalFloat32(float[] out) {
    floats.standardNormal(out, 0, out.length);
    return out;
  }

  /** One value of the {@link StandardT} distribution. */
  public double standardT(double df) {
    return new StandardT(df).sample(source);
  }

  /** A new array of {@link #standardT(double)}. */
  public double[] standardT(double df, int size) {
    return new StandardT(df).sample(source, size);
  }

  /** Fills an array with {@link #standardT(double)}. */
  public double[] standardT(double df, double[] out) {
    return fill(new StandardT(df), out);
  }

  /** {@link #standardT(double)} for each element. */
  public double[] standardT(double[] df) {
    return each(StandardT::new, df);
  }

  /** An endless sequential stream of values of any distribution. */
  public DoubleStream stream(ContinuousDistribution distribution) {
    return DoubleStream.generate(() -> distribution.sample(source));
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

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double[] mode, double[] right) {
    return each(Triangular::new, left, mode, right);
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double[] mode, double right) {
    return each(Triangular::new, left, mode, all(right));
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double mode, double[] right) {
    return each(Triangular::new, left, all(mode), right);
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double left, double[] mode, double[] right) {
    return each(Triangular::new, all(left), mode, right);
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double mode, double right) {
    return each(Triangular::new, left, all(mode), all(right));
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double left, double[] mode, double right) {
    return each(Triangular::new, all(left), mode, all(right));
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double left, double mode, double[] right) {
    return each(Triangular::new, all(left), all(mode), right);
  }

  /** One value, low = 0, high = 1. */
  public double uniform() {
    return uniform(0, 1);
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

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double[] low, double[] high) {
    return each(Uniform::new, low, high);
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double[] low, double high) {
    return each(Uniform::new, low, all(high));
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double low, double[] high) {
    return each(Uniform::new, all(low), high);
  }

  /** One value of the {@link VonMises} distribution. */
  public double vonmises(double mu, double kappa) {
    return new VonMises(mu, kappa).sample(source);
  }

  /** A new array of {@link #vonmises(double, double)}. */
  public double[] vonmises(double mu, double kappa, int size) {
    return new VonMises(mu, kappa).sample(source, size);
  }

  /** Fills an array with {@link #vonmises(double, double)}. */
  public double[] vonmises(double mu, double kappa, double[] out) {
    return fill(new VonMises(mu, kappa), out);
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double[] mu, double[] kappa) {
    return each(VonMises::new, mu, kappa);
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double[] mu, double kappa) {
    return each(VonMises::new, mu, all(kappa));
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double mu, double[] kappa) {
    return each(VonMises::new, all(mu), kappa);
  }

  /** One value of the {@link Wald} distribution. */
  public double wald(double mean, double scale) {
    return new Wald(mean, scale).sample(source);
  }

  /** A new array of {@link #wald(double, double)}. */
  public double[] wald(double mean, double scale, int size) {
    return new Wald(mean, scale).sample(source, size);
  }

  /** Fills an array with {@link #wald(double, double)}. */
  public double[] wald(double mean, double scale, double[] out) {
    return fill(new Wald(mean, scale), out);
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double[] mean, double[] scale) {
    return each(Wald::new, mean, scale);
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double[] mean, double scale) {
    return each(Wald::new, mean, all(scale));
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double mean, double[] scale) {
    return each(Wald::new, all(mean), scale);
  }

  /** One value of the {@link Weibull} distribution. */
  public double weibull(double a) {
    return new Weibull(a).sample(source);
  }

  /** A new array of {@link #weibull(double)}. */
  public double[] weibull(double a, int size) {
    return new Weibull(a).sample(source, size);
  }

  /** Fills an array with {@link #weibull(double)}. */
  public double[] weibull(double a, double[] out) {
    return fill(new Weibull(a), out);
  }

  /** {@link #weibull(double)} for each element. */
  public double[] weibull(double[] a) {
    return each(Weibull::new, a);
  }

  /** One value of the {@link Zipf} distribution. */
  public long zipf(double a) {
    return new Zipf(a).sample(source);
  }

  /** A new array of {@link #zipf(double)}. */
  public long[] zipf(double a, int size) {
    return new Zipf(a).sample(source, size);
  }

  /** Fills an array with {@link #zipf(double)}. */
  public long[] zipf(double a, long[] out) {
    return fill(new Zipf(a), out);
  }

  /** {@link #zipf(double)} for each set of elements. */
  public long[] zipf(double[] a) {
    return each(a.length, i -> new Zipf(a[i]));
  }

  /** As NumPy prints it: {@code Generator(PCG64)}. */
  @Override
  public String toString() {
    return "Generator(" + bits.properties().name() + ")";
  }
}
