package org.numrand.python;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.Set;

/** Positions drawn without replacement, after Python's {@code Random.sample}. */
final class Sampling {
  private Sampling() {}

  /** {@code k} different positions in {@code [0, n)}. */
  static long[] positions(Draws draws, long n, int k) {
    checkArgument(
        0 <= k && k <= n, "k must be in 0..%s, the size of the population, but is %s", n, k);
    return n <= setSize(k) ? fromPool(draws, n, k) : fromAll(draws, n, k);
  }

  /**
   * Above this size of a population Python keeps a set of what is taken instead of a list of what
   * is left: by its estimate the set takes less memory. 21 and the least power of 4 not below 3k.
   */
  private static long setSize(int k) {
    if (k <= 5) {
      return 21;
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(3L * k - 1);
    return 21 + (1L << (bits + bits % 2));
  }

  private static long[] fromPool(Draws draws, long n, int k) {
    checkArgument(
        n <= Integer.MAX_VALUE - 8, "a population of %s is too large to take %s from it", n, k);
    int[] pool = new int[(int) n];
    for (int i = 0; i < n; i++) {
      pool[i] = i;
    }
    long[] positions = new long[k];
    for (int i = 0; i < k; i++) {
      int last = (int) n - i - 1;
      int j = (int) draws.below(last + 1L);
      positions[i] = pool[j];
      pool[j] = pool[last];
    }
    return positions;
  }

  private static long[] fromAll(Draws draws, long n, int k) {
    Set<Long> taken = new HashSet<>();
    long[] positions = new long[k];
    for (int i = 0; i < k; i++) {
      long j = draws.below(n);
      while (!taken.add(j)) {
        j = draws.below(n);
      }
      positions[i] = j;
    }
    return positions;
  }
}
