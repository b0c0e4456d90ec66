package org.numrand.core;

import org.jspecify.annotations.Nullable;
import org.numrand.core.spi.BitGeneratorProvider;

/** An engine for tests: its i-th word is a hash of i. 64 or 32 bits wide. */
final class MixEngine extends WordBitGenerator {
  private final int wordBits;
  private long index;

  MixEngine(int wordBits, @Nullable SeedSequence seed) {
    super(
        new BitGeneratorProperties("Mix" + wordBits, wordBits, 64, "2^64", false, false), 1, seed);
    this.wordBits = wordBits;
    this.index = seed == null ? 0 : seed.generateStateUint64(1)[0];
  }

  static long word(long index, int wordBits) {
    long z = (index ^ (index >>> 31)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return (z ^ (z >>> 31)) >>> (64 - wordBits);
  }

  @Override
  protected long nextWord() {
    return word(index++, wordBits);
  }

  @Override
  protected void saveWords(long[] to) {
    to[0] = index;
  }

  @Override
  protected void loadWords(long[] from) {
    index = from[0];
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new MixEngine(wordBits, seed);
  }

  /** Registered for the tests' class path. */
  public static class Provider implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return new MixEngine(64, null).properties();
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new MixEngine(64, seed);
    }
  }
}
