package org.example.xoshiro128pp;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;

/**
 * Xoshiro128++ (David Blackman, Sebastiano Vigna, "Scrambled linear pseudorandom number
 * generators", 2021): an engine of 32-bit words.
 */
final class Xoshiro128PlusPlus extends WordBitGenerator {
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("Xoshiro128++", 32, 128, "2^128-1", true, false);

  /** The authors' polynomial of 2^64 steps. */
  private static final int[] JUMP = {0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b};

  private int s0;
  private int s1;
  private int s2;
  private int s3;

  Xoshiro128PlusPlus(SeedSequence seed) {
    super(PROPERTIES, 4, seed);
    int[] words = seed.generateState(4);
    load(words[0], words[1], words[2], words[3]);
  }

  @Override
  protected long nextWord() {
    int word = Integer.rotateLeft(s0 + s3, 7) + s0;
    int t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Integer.rotateLeft(s3, 11);
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
    load((int) from[0], (int) from[1], (int) from[2], (int) from[3]);
  }

  private void load(int word0, int word1, int word2, int word3) {
    if ((word0 | word1 | word2 | word3) == 0) {
      throw new IllegalArgumentException("the state of Xoshiro128++ must not be all zero");
    }
    s0 = word0;
    s1 = word1;
    s2 = word2;
    s3 = word3;
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
    for (int bit = 0; bit < 128; bit++) {
      if ((JUMP[bit / 32] >>> bit & 1) != 0) {
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
    return new Xoshiro128PlusPlus(seed);
  }
}
