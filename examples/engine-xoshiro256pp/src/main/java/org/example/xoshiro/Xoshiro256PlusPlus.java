package org.example.xoshiro;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;

/**
 * Xoshiro256++ (David Blackman, Sebastiano Vigna, "Scrambled linear pseudorandom number
 * generators", 2021).
 */
final class Xoshiro256PlusPlus extends WordBitGenerator {
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("Xoshiro256++", 64, 256, "2^256-1", true, false);

  /** The authors' polynomial of 2^128 steps. */
  private static final long[] JUMP = {
    0x180ec6d33cfd0abaL, 0xd5a61266f0c9392cL, 0xa9582618e03fc9aaL, 0x39abdc4529b1661cL
  };

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  Xoshiro256PlusPlus(SeedSequence seed) {
    super(PROPERTIES, 4, seed);
    loadWords(seed.generateStateUint64(4));
  }

  @Override
  protected long nextWord() {
    long word = Long.rotateLeft(s0 + s3, 23) + s0;
    long t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Long.rotateLeft(s3, 45);
    return word;
  }

  @Override
  protected void saveWords(long[] to) {
    to[0] = s0;
    to[1] = s1;
    to[2] = s2;
    to[3] = s3;
  }

  @Override
  protected void loadWords(long[] from) {
    if ((from[0] | from[1] | from[2] | from[3]) == 0) {
      throw new IllegalArgumentException("the state of Xoshiro256++ must not be all zero");
    }
    s0 = from[0];
    s1 = from[1];
    s2 = from[2];
    s3 = from[3];
  }

  @Override
  protected void jump(long jumps) {
    if (jumps < 0) {
      throw new IllegalArgumentException("jumps must be >= 0, but is " + jumps);
    }
    setWords(words());
    for (long i = 0; i < jumps; i++) {
      jumpOnce();
    }
  }

  private void jumpOnce() {
    long[] sum = new long[4];
    long[] state = new long[4];
    for (int bit = 0; bit < 256; bit++) {
      if ((JUMP[bit / 64] >>> bit & 1) != 0) {
        saveWords(state);
        for (int i = 0; i < 4; i++) {
          sum[i] ^= state[i];
        }
      }
      nextWord();
    }
    loadWords(sum);
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Xoshiro256PlusPlus(seed);
  }
}
