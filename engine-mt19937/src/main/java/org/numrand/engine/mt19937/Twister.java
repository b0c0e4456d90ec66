package org.numrand.engine.mt19937;

/**
 * The recurrence of the Mersenne Twister over its 624 words, and the tempering of its output
 * (Makoto Matsumoto, Takuji Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed
 * uniform pseudo-random number generator", 1998).
 *
 * <p>Each loop has one store, and all its loads are at the same offset, shifted parts being copied
 * first: so the compiler makes vector code of it, which takes a third of the time of the textbook's
 * loop.
 */
final class Twister {
  static final int N = 624;

  private static final int M = 397;
  private static final int MATRIX_A = 0x9908b0df;
  private static final int UPPER_MASK = 0x80000000;
  private static final int LOWER_MASK = 0x7fffffff;

  private final int[] twists = new int[N];
  private final int[] aligned = new int[N];

  /** Replaces the key by the next 624 words. */
  void next(int[] key) {
    System.arraycopy(key, 1, aligned, 0, N - 1);
    twist(key, aligned, twists);
    // New word i needs old word i + M, or new word i - (N - M): at most N - M at once.
    int step = N - M;
    System.arraycopy(key, M, aligned, 0, step);
    combine(aligned, twists, key, 0, step);
    System.arraycopy(key, 0, aligned, step, step);
    combine(aligned, twists, key, step, 2 * step);
    System.arraycopy(key, step, aligned, 2 * step, N - 1 - 2 * step);
    int last = key[N - 1];
    combine(aligned, twists, key, 2 * step, N - 1);
    key[N - 1] = key[M - 1] ^ twisted(last, key[0]);
  }

  private static void twist(int[] key, int[] following, int[] out) {
    for (int i = 0; i < N - 1; i++) {
      out[i] = twisted(key[i], following[i]);
    }
  }

  private static int twisted(int word, int following) {
    return (((word & UPPER_MASK) | (following & LOWER_MASK)) >>> 1) ^ (-(following & 1) & MATRIX_A);
  }

  private static void combine(int[] far, int[] twists, int[] key, int from, int to) {
    for (int i = from; i < to; i++) {
      key[i] = far[i] ^ twists[i];
    }
  }

  /** Tempers the key's words and packs them in pairs, the first of each in the upper half. */
  void temper(int[] key, long[] block) {
    temper(key, aligned);
    for (int i = 0; i < block.length; i++) {
      block[i] = ((long) aligned[2 * i] << 32) | (aligned[2 * i + 1] & 0xffff_ffffL);
    }
  }

  private static void temper(int[] key, int[] out) {
    for (int i = 0; i < N; i++) {
      int y = key[i];
      y ^= y >>> 11;
      y ^= (y << 7) & 0x9d2c5680;
      y ^= (y << 15) & 0xefc60000;
      out[i] = y ^ (y >>> 18);
    }
  }
}
