package org.numrand.junit;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;

/**
 * Values of any distribution, and seeded generators, for properties of jqwik. Their seeds come from
 * jqwik, so that it replays, shrinks and reports them as it does its own. They have no edge cases,
 * which would be drawn far too often.
 *
 * <pre>{@code
 * @Property
 * void isNeverNegative(@ForAll("waits") double wait) {
 *   assertTrue(queue(wait).length() >= 0);
 * }
 *
 * @Provide
 * Arbitrary<Double> waits() {
 *   return NumrandArbitraries.of(new Gamma(2.5, 1));
 * }
 *
 * @Provide
 * Arbitrary<double[]> noise() {
 *   return NumrandArbitraries.drawn(rng -> rng.normal(0, 1, 100));
 * }
 * }</pre>
 */
public final class NumrandArbitraries {
  private static final long MAX_LEGACY_SEED = 0xffff_ffffL;

  private NumrandArbitraries() {}

  /**
   * Values of a distribution, each with a seed of its own. They shrink towards 0, to other values
   * that the distribution gives.
   *
   * @param distribution any
   */
  public static Arbitrary<Double> of(ContinuousDistribution distribution) {
    return Arbitraries.fromGenerator(
        random ->
            new DrawnNumber<>(
                random.nextLong(),
                rng -> rng.sample(distribution),
                value -> Double.doubleToLongBits(Math.abs(value))));
  }

  /**
   * Values of a distribution, each with a seed of its own. They shrink towards 0, to other values
   * that the distribution gives.
   *
   * @param distribution any
   */
  public static Arbitrary<Long> of(DiscreteDistribution distribution) {
    ToLongFunction<Long> size = value -> value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
    return Arbitraries.fromGenerator(
        random -> new DrawnNumber<>(random.nextLong(), rng -> sample(rng, distribution), size));
  }

  /** {@code Generator.sample} takes real distributions; this one draws an integer on the way. */
  private static long sample(Generator rng, DiscreteDistribution distribution) {
    long[] drawn = new long[1];
    rng.sample(
        new ContinuousDistribution() {
          @Override
          public double sample(VariateSource source) {
            drawn[0] = distribution.sample(source);
            return 0;
          }

          @Override
          public void fill(VariateSource source, double[] out, int from, int to) {
            throw new UnsupportedOperationException();
          }
        });
    return drawn[0];
  }

  /**
   * Anything that {@code draw} makes with a new {@code Generator}. It shrinks to what small seeds
   * give.
   *
   * @param draw is called for each value, with a generator of its own
   */
  public static <T> Arbitrary<T> drawn(Function<? super Generator, ? extends T> draw) {
    return seeds().map(seed -> draw.apply(Generator.withSeed(seed)));
  }

  /** Generators over PCG64, newly seeded: {@code default_rng(seed)}. They shrink by their seeds. */
  public static Arbitrary<Generator> generators() {
    return seeds().map(seed -> SeedReport.make(Generator.class, seed));
  }

  /**
   * Generators over any engine, newly seeded. They shrink by their seeds.
   *
   * @param engine a name that {@link BitGenerators#names()} lists
   */
  public static Arbitrary<Generator> generators(String engine) {
    // Fails here, not within a property.
    BitGenerators.create(engine, 0);
    return seeds().map(seed -> SeedReport.make(Generator.class, engine, seed));
  }

  /** NumPy's legacy {@code RandomState(seed)}. They shrink by their seeds. */
  public static Arbitrary<RandomState> randomStates() {
    return seeds(MAX_LEGACY_SEED).map(seed -> SeedReport.make(RandomState.class, seed));
  }

  /** Python's {@code random.Random(seed)}. They shrink by their seeds. */
  public static Arbitrary<Random> pythonRandoms() {
    return seeds().map(seed -> SeedReport.make(Random.class, seed));
  }

  /** Seeds from 0 to 2<sup>63</sup>-1, all as likely. They shrink to the first few. */
  public static Arbitrary<Long> seeds() {
    return seeds(Long.MAX_VALUE);
  }

  /**
   * @param max 2<sup>n</sup>-1
   */
  private static Arbitrary<Long> seeds(long max) {
    return Arbitraries.fromGenerator(random -> new DrawnSeed(random.nextLong() & max));
  }
}
