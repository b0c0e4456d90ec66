package org.numrand.numpy;

import java.util.Collections;
import java.util.List;
import org.numrand.core.BitGenerator;

/**
 * Fisher and Yates's shuffle from the last place down to the second, each swapped with one that is
 * not behind it. Draws one masked integer a place. Legacy class C. Source: {@code
 * RandomState.shuffle} in NumPy's {@code mtrand.pyx}.
 */
final class Shuffle {
  private static final int BATCH = 256;

  private Shuffle() {}

  /** Swaps place {@code last} with the first partner, the place before it with the second... */
  private interface Swaps {
    void swap(int last, int[] partners, int count);
  }

  /** Draws the partners for a batch of places at once, and leaves it to the array's own loop. */
  private static void shuffle(BitGenerator bits, int length, Swaps swaps) {
    int[] partners = new int[BATCH];
    int last = length - 1;
    while (last > 0) {
      int count = Math.min(BATCH, last - Integer.highestOneBit(last) + 1);
      MaskedIntegers.countdown(bits, last, partners, count);
      swaps.swap(last, partners, count);
      last -= count;
    }
  }

  static void shuffle(BitGenerator bits, double[] x) {
    shuffle(bits, x.length, (last, partners, count) -> swap(x, last, partners, count));
  }

  private static void swap(double[] x, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      double moved = x[last - i];
      x[last - i] = x[partners[i]];
      x[partners[i]] = moved;
    }
  }

  static void shuffle(BitGenerator bits, long[] x) {
    shuffle(bits, x.length, (last, partners, count) -> swap(x, last, partners, count));
  }

  private static void swap(long[] x, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      long moved = x[last - i];
      x[last - i] = x[partners[i]];
      x[partners[i]] = moved;
    }
  }

  static void shuffle(BitGenerator bits, int[] x) {
    shuffle(bits, x.length, (last, partners, count) -> swap(x, last, partners, count));
  }

  private static void swap(int[] x, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      int moved = x[last - i];
      x[last - i] = x[partners[i]];
      x[partners[i]] = moved;
    }
  }

  static void shuffle(BitGenerator bits, Object[] x) {
    shuffle(bits, x.length, (last, partners, count) -> swap(x, last, partners, count));
  }

  private static void swap(Object[] x, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      Object moved = x[last - i];
      x[last - i] = x[partners[i]];
      x[partners[i]] = moved;
    }
  }

  static void shuffle(BitGenerator bits, List<?> x) {
    shuffle(
        bits,
        x.size(),
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            Collections.swap(x, last - i, partners[i]);
          }
        });
  }
}
