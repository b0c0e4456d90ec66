package org.numrand.numpy;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.integer.BoundedIntegers;

/**
 * One call's worth of integers of 16 bits, 8 bits or 1 bit, from 0 to a maximum, by masked
 * rejection: tries are cut from 32-bit draws, the lowest bits first, and what is left of a draw at
 * the call's end is lost. A maximum of 0 draws nothing. Source: {@code buffered_bounded_masked_*}
 * and {@code buffered_bounded_bool} in NumPy's {@code distributions.c}. Legacy class C.
 */
final class BufferedIntegers {
  private static final int BATCH = 256;

  /** Shared, so that a call for one integer allocates nothing. */
  private static final int[] NO_DRAWS = {};

  private final BitGenerator bits;
  private final int width;
  private final int max;
  private final int mask;
  private final int triesPerDraw;

  /** What is left of the last draw. */
  private int rest;

  private int triesLeft;

  private int[] draws = NO_DRAWS;

  /**
   * The integers of one call.
   *
   * @param width how many bits a try takes: 16, 8 or 1
   * @param max the largest integer, which must fit
   */
  BufferedIntegers(BitGenerator bits, int width, int max) {
    this.bits = bits;
    this.width = width;
    this.max = max;
    this.mask = (int) BoundedIntegers.mask(max);
    this.triesPerDraw = 32 / width;
  }

  /** Writes the call's next integers to the first places of an array. */
  void fill(int[] out, int size) {
    if (draws.length == 0) {
      draws = new int[Math.min(BATCH, size / triesPerDraw)];
    }
    int next = 0;
    while (next < size) {
      int count = Math.min(draws.length, (size - next) / triesPerDraw);
      if (max > 0 && triesLeft == 0 && count > 0) {
        bits.nextInts(draws, 0, count);
        next = accept(count, out, next);
      } else {
        out[next++] = next();
      }
    }
  }

  /** Writes every try and goes on to the next place if it was good: so there is no branch. */
  private int accept(int count, int[] out, int from) {
    int next = from;
    for (int i = 0; i < count; i++) {
      int draw = draws[i];
      for (int j = 0; j < triesPerDraw; j++) {
        int value = draw & mask;
        out[next] = value;
        next += (value - max - 1) >>> 31;
        draw >>>= width;
      }
    }
    return next;
  }

  /** The call's next integer. */
  int next() {
    if (max == 0) {
      return 0;
    }
    int value;
    do {
      if (triesLeft == 0) {
        rest = bits.nextInt();
        triesLeft = triesPerDraw;
      }
      value = rest & mask;
      rest >>>= width;
      triesLeft--;
    } while (value > max);
    return value;
  }
}
