package org.numrand.junit;

import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;
import org.numrand.core.spi.BitGeneratorProvider;

/** Engines that NumPy lacks: one that can be seeded and spawns, and two that cannot. */
final class CountingEngine extends WordBitGenerator {
  private long count;

  private CountingEngine(String name, @Nullable SeedSequence seed) {
    super(new BitGeneratorProperties(name, 64, 64, "2^64", false, false), 1, seed);
    this.count = seed == null ? 0 : seed.generateStateUint64(1)[0];
  }

  @Override
  protected long nextWord() {
    return count++;
  }

  @Override
  protected void saveWords(long[] to) {
    to[0] = count;
  }

  @Override
  protected void loadWords(long[] from) {
    count = from[0];
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    if (properties().name().equals("Childless")) {
      throw new UnsupportedOperationException("there is but one Childless");
    }
    return new CountingEngine(properties().name(), seed);
  }

  /** The good one. */
  public static final class Provider implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return create(new SeedSequence(0)).properties();
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new CountingEngine("Counting", seed);
    }
  }

  /** Ignores its seed sequence. */
  public static final class UnseededProvider implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return create(new SeedSequence(0)).properties();
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new CountingEngine("Unseeded", null);
    }
  }

  /** Cannot be made a second time. */
  public static final class ChildlessProvider implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return create(new SeedSequence(0)).properties();
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new CountingEngine("Childless", seed);
    }
  }
}
