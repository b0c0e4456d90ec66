package org.numrand.numpy;

import java.util.Arrays;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.BoundedIntegers;

/**
 * Integers from 0 to a maximum, by masked rejection: the next bits that could hold the maximum,
 * until they do not exceed it. What is drawn depends on the type: 64-bit integers take 32 bits a
 * try while the maximum fits into them, else 64; 32-bit ones take 32; of smaller ones, as many as
 * fit share 32 bits, which are not kept for the next call. A maximum of 0 draws nothing. Source:
 * the {@code random_bounded_*_fill} functions and {@code random_interval} in NumPy's {@code
 * distributions.c}. Legacy class C.
 */
final class MaskedIntegers {
  private static final long MAX_UINT32 = 0xffff_ffffL;

  /** How many 32-bit draws are tried at once. */
  private static final int BATCH = 256;

  private MaskedIntegers() {}

  /** Fills an array with integers from {@code low} to {@code low + max}. */
  static void fill(BitGenerator bits, long low, long max, long[] out) {
    long mask = BoundedIntegers.mask(max);
    if (mask == 0) {
      Arrays.fill(out, low);
    } else if (mask <= MAX_UINT32 && mask > 0) {
      fillFrom32(bits, low, max, mask, out);
    } else {
      fillFrom64(bits, low, max, mask, out);
    }
  }

  private static void fillFrom32(BitGenerator bits, long low, long max, long mask, long[] out) {
    int next = 0;
    while (next < out.length) {
      if (bits.hasHalf() || out.length - next < 2) {
        out[next++] = low + BoundedIntegers.masked(bits, max);
      } else {
        int from = next;
        next = runFrom32(bits, max + 1, mask, out, from);
        add(low, out, from, next);
      }
    }
  }

  /**
   * Takes whole words of the engine's block while there is room for both halves. Writes every try
   * and goes on to the next place if it was good: so there is no branch.
   */
  private static int runFrom32(BitGenerator bits, long count, long mask, long[] out, int from) {
    long[] words = bits.window();
    int rotation = bits.firstHalfShift();
    int position = bits.position();
    int end = position + Math.min(bits.limit() - position, (out.length - from) / 2);
    int next = from;
    for (int i = position; i < end; i++) {
      long word = Long.rotateRight(words[i], rotation);
      long value = word & mask;
      out[next] = value;
      next += (int) ((value - count) >>> 63);
      value = (word >>> 32) & mask;
      out[next] = value;
      next += (int) ((value - count) >>> 63);
    }
    bits.moveToByHalves(end);
    return next;
  }

  /** Apart from the choice, so that the compiler can make vectors of it. */
  private static void add(long low, long[] out, int from, int to) {
    if (low != 0) {
      for (int i = from; i < to; i++) {
        out[i] += low;
      }
    }
  }

  /** Fills an array with 32-bit integers from {@code low} to {@code low + max}. */
  static void fill(BitGenerator bits, int low, int max, int[] out) {
    int mask = (int) BoundedIntegers.mask(Integer.toUnsignedLong(max));
    if (mask == 0) {
      Arrays.fill(out, low);
      return;
    }
    int next = 0;
    while (next < out.length) {
      int end = Math.min(next + BATCH, out.length);
      bits.nextInts(out, next, end);
      next = accept(out, next, end, low, max, mask);
    }
  }

  /** Moves the good ones of the tries in {@code out[from..to)} to the front. */
  private static int accept(int[] out, int from, int to, int low, int max, int mask) {
    int next = from;
    for (int i = from; i < to; i++) {
      int value = out[i] & mask;
      out[next] = low + value;
      next += Integer.compareUnsigned(value, max) <= 0 ? 1 : 0;
    }
    return next;
  }

  private static void fillFrom64(BitGenerator bits, long low, long max, long mask, long[] out) {
    int next = 0;
    while (next < out.length) {
      long[] words = bits.window();
      int position = bits.position();
      int count = Math.min(bits.limit() - position, out.length - next);
      next = accept(words, position, count, low, max, mask, out, next);
      bits.moveTo(position + count);
    }
  }

  private static int accept(
      long[] words, int position, int count, long low, long max, long mask, long[] out, int from) {
    int next = from;
    for (int i = 0; i < count; i++) {
      long value = words[position + i] & mask;
      out[next] = low + value;
      next += Long.compareUnsigned(value, max) <= 0 ? 1 : 0;
    }
    return next;
  }
}
