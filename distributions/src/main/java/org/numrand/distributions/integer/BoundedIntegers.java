package org.numrand.distributions.integer;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.Slicer;

/**
 * Uniform integers from 0 to a largest value, included and unsigned, in the two ways NumPy has:
 * Lemire's multiplication ({@code Generator.integers}, {@code choice}) and masked rejection ({@code
 * shuffle}, and everything of {@code RandomState}).
 *
 * <p>Both draw nothing for 0, 32 bits a try up to 2<sup>32</sup> - 1, and 64 bits beyond. The loops
 * over arrays write every candidate and move on by 0 or 1, so no branch depends on random bits.
 *
 * <p>Sources: D. Lemire, "Fast random integer generation in an interval" (ACM TOMACS 29, 2019);
 * {@code random_bounded_uint64} and {@code random_interval} in NumPy's {@code distributions.c}.
 */
public final class BoundedIntegers {
  private static final long UINT32_MAX = 0xffff_ffffL;

  private BoundedIntegers() {}

  /** One integer in [0, max] by multiplication: {@code random_bounded_uint64}, unmasked. */
  public static long lemire(BitGenerator bits, long max) {
    if (max == 0) {
      return 0;
    }
    if (max == UINT32_MAX) {
      return bits.nextInt() & UINT32_MAX;
    }
    if (max > 0 && max < UINT32_MAX) {
      return lemire32(bits, max + 1);
    }
    return max == -1 ? bits.nextLong() : lemire64(bits, max + 1);
  }

  /** One integer of a dtype in [0, max] by multiplication, as a call of its own. */
  public static long lemire(BitGenerator bits, IntegerType type, long max) {
    return type.width() < Integer.SIZE
        ? new Slicer(bits, type.width()).lemire((int) max)
        : lemire(bits, max);
  }

  private static long lemire32(BitGenerator bits, long span) {
    long product = (bits.nextInt() & UINT32_MAX) * span;
    if ((product & UINT32_MAX) < span) {
      long threshold = threshold32(span);
      while ((product & UINT32_MAX) < threshold) {
        product = (bits.nextInt() & UINT32_MAX) * span;
      }
    }
    return product >>> 32;
  }

  /** 2^32 modulo the span. A product with a smaller lower half is surplus. */
  static long threshold32(long span) {
    return (UINT32_MAX + 1 - span) % span;
  }

  private static long lemire64(BitGenerator bits, long span) {
    long word = bits.nextLong();
    if (Long.compareUnsigned(word * span, span) < 0) {
      long threshold = Long.remainderUnsigned(-span, span);
      while (Long.compareUnsigned(word * span, threshold) < 0) {
        word = bits.nextLong();
      }
    }
    return unsignedMultiplyHigh(word, span);
  }

  static long unsignedMultiplyHigh(long x, long y) {
    return Math.multiplyHigh(x, y) + ((x >> 63) & y) + ((y >> 63) & x);
  }

  /** One integer in [0, max] by masked rejection: {@code random_interval}. */
  public static long masked(BitGenerator bits, long max) {
    if (max == 0) {
      return 0;
    }
    long mask = mask(max);
    long value;
    if (mask > 0 && mask <= UINT32_MAX) {
      do {
        value = bits.nextInt() & mask;
      } while (value > max);
    } else {
      do {
        value = bits.nextLong() & mask;
      } while (Long.compareUnsigned(value, max) > 0);
    }
    return value;
  }

  /** One integer of a dtype in [0, max] by masked rejection, as a call of its own. */
  public static long masked(BitGenerator bits, IntegerType type, long max) {
    return type.width() < Integer.SIZE
        ? new Slicer(bits, type.width()).masked((int) max)
        : masked(bits, max);
  }

  /** The smallest 2<sup>k</sup> - 1 that is not less than an unsigned integer. */
  public static long mask(long max) {
    return max == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(max);
  }

  /**
   * Fills {@code out[from..to)} with {@link #masked masked(bits, max)}, {@code masked(bits, max -
   * 1)} and so on, down to {@code max - (to - from) + 1}, which must not be negative: the partners
   * of a Fisher-Yates shuffle.
   */
  public static void fillMaskedDescending(BitGenerator bits, int max, int[] out, int from, int to) {
    int next = from;
    int largest = max;
    while (next < to) {
      int before = next;
      int mask = (int) mask(largest);
      int most = Math.min(to - next, largest - (mask >>> 1));
      if (most < 2 || bits.hasHalf()) {
        out[next++] = (int) masked(bits, largest);
      } else {
        next = runMaskedDescending(bits, largest, mask, out, next, next + most);
      }
      largest -= next - before;
    }
  }

  private static int runMaskedDescending(
      BitGenerator bits, int max, int mask, int[] out, int from, int to) {
    long[] words = bits.window();
    int limit = bits.limit();
    int rotation = bits.firstHalfShift();
    int next = from;
    // Tries must be below this less next: a try waits for three instructions of the one before.
    // What wraps wraps back, as the difference has 32 bits.
    int above = max + 1 + from;
    int position = bits.position();
    while (position < limit && next < to - 1) {
      long word = Long.rotateRight(words[position++], rotation);
      int value = (int) word & mask;
      out[next] = value;
      next += (value - above + next) >>> 31;
      value = (int) (word >>> 32) & mask;
      out[next] = value;
      next += (value - above + next) >>> 31;
    }
    bits.moveToByHalves(position);
    return next;
  }

  /**
   * Fills {@code out[from..to)} with {@link #lemire lemire(bits, max)}, {@code lemire(bits, max -
   * 1)} and so on, down to {@code max - (to - from) + 1}, which must not be negative: the partners
   * of a Fisher-Yates shuffle.
   */
  public static void fillLemireDescending(BitGenerator bits, int max, int[] out, int from, int to) {
    int next = from;
    while (next < to) {
      int largest = max - (next - from);
      int count = 0;
      if (!bits.hasHalf() && to - next >= 2) {
        long[] words = bits.window();
        int position = bits.position();
        int most = Math.min(bits.limit() - position, (to - next) / 2);
        count =
            runLemireDescending(words, position, most, bits.firstHalfShift(), largest, out, next);
        if (count > 0) {
          bits.moveToByHalves(position + count);
        }
      }
      next += 2 * count;
      if (next < to && count == 0) {
        out[next++] = (int) lemire(bits, largest);
      }
    }
  }

  /** Up to the first word whose products might be surplus; returns how many words. */
  private static int runLemireDescending(
      long[] words, int position, int most, int rotation, int max, int[] out, int from) {
    long span = max + 1L;
    for (int i = 0; i < most; i++) {
      long word = Long.rotateRight(words[position + i], rotation);
      long first = (word & UINT32_MAX) * span;
      long second = (word >>> 32) * (span - 1);
      if ((first & UINT32_MAX) < span || (second & UINT32_MAX) < span) {
        return i;
      }
      out[from + 2 * i] = (int) (first >>> 32);
      out[from + 2 * i + 1] = (int) (second >>> 32);
      span -= 2;
    }
    return most;
  }

  /** 1 if x &gt;= y, else 0. */
  static int atLeast(long x, long y) {
    return 1 + (int) ((x - y) >> 63);
  }
}
