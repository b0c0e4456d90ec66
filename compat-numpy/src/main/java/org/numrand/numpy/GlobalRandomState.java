package org.numrand.numpy;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.LegacySeeding;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;

/**
 * What {@code np.random} is in Python: one {@link RandomState} that everybody shares, and the
 * functions that only the module has.
 *
 * <p>A test that needs it for itself takes a {@link #scoped} copy.
 */
public final class GlobalRandomState extends RandomState {
  GlobalRandomState() {
    super(BitGenerators.create(DEFAULT_ENGINE));
  }

  /** The engine: {@code np.random.get_bit_generator()}. */
  public BitGenerator getBitGenerator() {
    return bitGenerator();
  }

  /** Goes on with another engine, and forgets the normal variate kept. */
  public void setBitGenerator(BitGenerator bitGenerator) {
    source.run(current -> source.replace(current.over(bitGenerator)));
  }

  // Seeding. Unlike a RandomState, np.random can seed engines that have no legacy seeding: as their
  // constructor does, and without forgetting the normal variate kept.

  @Override
  public void seed() {
    if (hasLegacySeeding()) {
      super.seed();
    } else {
      restart(BitGenerators::create);
    }
  }

  @Override
  public void seed(long seed) {
    if (hasLegacySeeding()) {
      super.seed(seed);
    } else {
      restart(name -> BitGenerators.create(name, seed));
    }
  }

  @Override
  public void seed(long[] seed) {
    if (hasLegacySeeding()) {
      super.seed(seed);
    } else {
      restart(name -> BitGenerators.create(name, seed));
    }
  }

  @Override
  public void seed(List<? extends Number> seed) {
    if (hasLegacySeeding()) {
      super.seed(seed);
    } else {
      long[] words = seed.stream().mapToLong(Number::longValue).toArray();
      restart(name -> BitGenerators.create(name, words));
    }
  }

  private boolean hasLegacySeeding() {
    return bitGenerator() instanceof LegacySeeding;
  }

  private void restart(Function<String, BitGenerator> seeded) {
    source.run(
        current -> {
          String name = current.bits().properties().name();
          current.bits().setState(seeded.apply(name).state());
        });
  }

  // Old aliases

  /** The same as {@link #randomSample()}. */
  public double ranf() {
    return randomSample();
  }

  /** The same as {@link #randomSample(int)}. */
  public double[] ranf(int size) {
    return randomSample(size);
  }

  /** The same as {@link #randomSample()}. */
  public double sample() {
    return randomSample();
  }

  /** The same as {@link #randomSample(int)}. */
  public double[] sample(int size) {
    return randomSample(size);
  }

  // The modern generator

  /** {@code np.random.default_rng()}. */
  public Generator defaultRng() {
    return Generator.withSeed();
  }

  /**
   * {@code np.random.default_rng(seed)}.
   *
   * @param seed at least 0
   */
  public Generator defaultRng(long seed) {
    return Generator.withSeed(seed);
  }

  /**
   * {@code np.random.default_rng(seed)}.
   *
   * @param seed at least 0
   */
  public Generator defaultRng(BigInteger seed) {
    return Generator.withSeed(seed);
  }

  /**
   * {@code np.random.default_rng([...])}.
   *
   * @param seed at least 0 each
   */
  public Generator defaultRng(long[] seed) {
    return Generator.withSeed(seed);
  }

  /** {@code np.random.default_rng(seed_sequence)}. */
  public Generator defaultRng(SeedSequence seed) {
    return Generator.withSeed(seed);
  }

  /** {@code np.random.default_rng(bit_generator)}. */
  public Generator defaultRng(BitGenerator bitGenerator) {
    return new Generator(bitGenerator);
  }

  // Scopes

  /**
   * Goes on with a copy of engine and state until the scope is closed, and then with the original,
   * as it was when the scope was opened. The copy is shared by all threads, as the original is.
   *
   * <pre>{@code
   * try (var scope = np.random.scoped()) {
   *   np.random.seed(101);
   *   ...
   * } // as if nothing had been drawn
   * }</pre>
   */
  public Scope scoped() {
    return source.get(
        original -> {
          source.replace(original.copy());
          return new Scope(original);
        });
  }

  /** Puts back the state that {@code np.random} had when this was opened. */
  public final class Scope implements AutoCloseable {
    private final PolarSource original;

    private Scope(PolarSource original) {
      this.original = original;
    }

    @Override
    public void close() {
      source.run(current -> source.replace(original));
    }
  }
}
