package org.numrand.distributions;

import java.math.BigInteger;
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

  /** The engine. */
  public BitGenerator bitGenerator() {
    return bits;
  }

  private double[] fill(ContinuousDistribution distribution, double[] out) {
    distribution.fill(source, out, 0, out.length);
    return out;
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

  /** As NumPy prints it: {@code Generator(PCG64)}. */
  @Override
  public String toString() {
    return "Generator(" + bits.properties().name() + ")";
  }
}
