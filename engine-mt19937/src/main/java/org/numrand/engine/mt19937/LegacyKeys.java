package org.numrand.engine.mt19937;

/**
 * The seedings of the Mersenne Twister's authors, of 2002: {@code init_genrand} and {@code
 * init_by_array}.
 */
final class LegacyKeys {
  private static final int N = Twister.N;

  private LegacyKeys() {}

  static int[] ofInteger(int seed) {
    int[] key = new int[N];
    key[0] = seed;
    for (int i = 1; i < N; i++) {
      key[i] = 1812433253 * (key[i - 1] ^ (key[i - 1] >>> 30)) + i;
    }
    return key;
  }

  static int[] ofArray(int[] seed) {
    int[] key = ofInteger(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(N, seed.length); k > 0; k--) {
      key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >>> 30)) * 1664525)) + seed[j] + j;
      i = following(i, key);
      j = j + 1 < seed.length ? j + 1 : 0;
    }
    for (int k = N - 1; k > 0; k--) {
      key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >>> 30)) * 1566083941)) - i;
      i = following(i, key);
    }
    key[0] = 0x80000000;
    return key;
  }

  /**
   * The next index; past the end it copies the key's last word before its first and begins again.
   */
  private static int following(int i, int[] key) {
    if (i + 1 < N) {
      return i + 1;
    }
    key[0] = key[N - 1];
    return 1;
  }
}
