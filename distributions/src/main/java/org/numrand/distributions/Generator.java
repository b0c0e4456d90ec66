package org.numrand.distributions;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
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
public final class Generator extends OrderMethods {
  /** A generator over an engine; whoever else draws from the engine moves the same stream. */
  public Generator(BitGenerator bitGenerator) {
    super(bitGenerator);
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

  /** The engine. */
  public BitGenerator bitGenerator() {
    return bits;
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

  /**
   * An endless stream of values of any distribution, the same as {@link
   * #sample(ContinuousDistribution)} gives one after the other.
   *
   * <pre>{@code
   * double[] x = rng.stream(new Normal(0, 1)).filter(z -> z > 0).limit(1000).toArray();
   * }</pre>
   *
   * <p>Values are drawn when they are asked for, and with {@code limit} no more than it lets
   * through. A parallel stream draws on one thread, and gives the same values: only what comes
   * after {@code limit} runs on many. (If it was told to be {@code unordered()} before a {@code
   * filter}, it may draw ahead.) While it runs, nobody else may draw from this generator.
   *
   * @param distribution what to draw
   */
  public DoubleStream stream(ContinuousDistribution distribution) {
    return StreamSupport.doubleStream(new VariateSpliterator(distribution, source), false);
  }

  /** As NumPy prints it: {@code Generator(PCG64)}. */
  @Override
  public String toString() {
    return "Generator(" + bits.properties().name() + ")";
  }
}
