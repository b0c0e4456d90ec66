package org.numrand.distributions.integer;

import java.util.Arrays;
import org.numrand.core.BitGenerator;

/**
 * Arrays of {@code low} + integers of [0, max] by masked rejection: what {@link
 * BoundedIntegers#masked} does for one. {@link NarrowMaskedFill} has the smaller types.
 *
 * <p>The loops write every try and move on by 0 or 1, so no branch depends on random bits. They
 * take at most as many draws as values are missing, so never too many.
 */
public final class MaskedFill {
  private static final long MAX_UINT32 = 0xffff_ffffL;

  /** How many 32-bit draws are tried at once. */
  private static final int BATCH = 256;

  private MaskedFill() {}

  /** Fills {@code out[from..to)}; {@code max} is unsigned. */
  public static void fill(BitGenerator bits, long low, long max, long[] out, int from, int to) {
    long mask = BoundedIntegers.mask(max);
    if (mask == 0) {
      Arrays.fill(out, from, to, low);
    } else if (mask <= MAX_UINT32 && mask > 0) {
      fillFrom32(bits, low, max, mask, out, from, to);
    } else {
      fillFrom64(bits, low, max, mask, out, from, to);
    }
  }

  private static void fillFrom32(
      BitGenerator bits, long low, long max, long mask, long[] out, int from, int to) {
    int next = from;
    while (next < to) {
      if (bits.hasHalf() || to - next < 2) {
        out[next++] = low + BoundedIntegers.masked(bits, max);
      } else {
        int before = next;
        next = runFrom32(bits, max + 1, mask, out, before, to);
        add(low, out, before, next);
      }
    }
  }

  /** Takes whole words of the engine's block while there is room for both halves. */
  private static int runFrom32(
      BitGenerator bits, long count, long mask, long[] out, int from, int to) {
    long[] words = bits.window();
    int rotation = bits.firstHalfShift();
    int position = bits.position();
    int end = position + Math.min(bits.limit() - position, (to - from) / 2);
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

  /** A loop of its own, so that the compiler makes vector code of it. */
  private static void add(long low, long[] out, int from, int to) {
    if (low != 0) {
      for (int i = from; i < to; i++) {
        out[i] += low;
      }
    }
  }

  /** Fills {@code out[from..to)}; {@code max} is unsigned. */
  public static void fill(BitGenerator bits, int low, int max, int[] out, int from, int to) {
    int mask = (int) BoundedIntegers.mask(Integer.toUnsignedLong(max));
    if (mask == 0) {
      Arrays.fill(out, from, to, low);
      return;
    }
    int next = from;
    while (next < to) {
      int end = Math.min(next + BATCH, to);
      bits.nextInts(out, next, end);
      next = accept(out, next, end, low, max, mask);
    }
  }

  /** Moves the accepted tries of {@code out[from..to)} to the front; returns their end. */
  private static int accept(int[] out, int from, int to, int low, int max, int mask) {
    int next = from;
    for (int i = from; i < to; i++) {
      int value = out[i] & mask;
      out[next] = low + value;
      next += Integer.compareUnsigned(value, max) <= 0 ? 1 : 0;
    }
    return next;
  }

  private static void fillFrom64(
      BitGenerator bits, long low, long max, long mask, long[] out, int from, int to) {
    int next = from;
    while (next < to) {
      long[] words = bits.window();
      int position = bits.position();
      int count = Math.min(bits.limit() - position, to - next);
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
