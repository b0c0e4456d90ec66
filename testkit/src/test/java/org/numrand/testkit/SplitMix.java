package org.numrand.testkit;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;

/** A good little engine for tests, 64 or 32 bits wide. */
final class SplitMix extends WordBitGenerator {
  private final int wordBits;
  private long state;

  SplitMix(int wordBits, SeedSequence seed) {
    super(
        new BitGeneratorProperties("SplitMix" + wordBits, wordBits, 64, "2^64", false, false),
        1,
        seed);
    this.wordBits = wordBits;
    this.state = seed.generateStateUint64(1)[0];
  }

  @Override
  protected long nextWord() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    z ^= z >>> 31;
    return wordBits == 64 ? z : z >>> 32;
  }

  @Override
  protected void saveWords(long[] to) {
    to[0] = state;
  }

  @Override
  protected void loadWords(long[] from) {
    state = from[0];
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new SplitMix(wordBits, seed);
  }
}
