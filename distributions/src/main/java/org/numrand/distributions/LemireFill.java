package org.numrand.distributions;

import java.util.Arrays;
import org.numrand.core.BitGenerator;

/**
 * Arrays of {@code low} + integers of [0, max], unsigned, by Lemire's multiplication: what {@link
 * BoundedIntegers#lemire} and {@link BufferedIntegers} do for one.
 *
 * <p>A product is accepted if its lower half is at least the threshold. The loops write every
 * candidate and move on by 0 or 1, so no branch depends on random bits. As many draws are taken at
 * once as values are to come, so never too many.
 */
final class LemireFill {
  private static final long UINT32_MAX = 0xffff_ffffL;
  private static final int CHUNK = 512;

  /** Below these thresholds, a candidate in 4096 or less is not acceptable. */
  private static final long RARE32 = 1L << 20;

  private static final long RARE64 = 1L << 52;

  private LemireFill() {}

  static void fill(BitGenerator bits, long low, long max, long[] out, int from, int to) {
    if (max == 0) {
      Arrays.fill(out, from, to, low);
    } else if (max < 0 || max > UINT32_MAX) {
      fill64(bits, low, max + 1, out, from, to);
    } else {
      fill32(bits, low, max + 1, out, from, to);
    }
  }

  /** Span 0 stands for all of the 64-bit integers. */
  private static void fill64(BitGenerator bits, long low, long span, long[] out, int from, int to) {
    if (span == 0) {
      bits.nextLongs(out, from, to);
      add(low, out, from, to);
      return;
    }
    long threshold = Long.remainderUnsigned(-span, span);
    int next = from;
    while (next < to) {
      long[] words = bits.window();
      int position = bits.position();
      int end = position + Math.min(bits.limit() - position, to - next);
      boolean rare = span > 0 && threshold < RARE64;
      int sure = rare ? run64(words, position, end, low, span, threshold, out, next) : 0;
      next = accept64(words, position + sure, end, low, span, threshold, out, next + sure);
      bits.moveTo(end);
    }
  }

  private static void add(long low, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] += low;
    }
  }

  /** Writes candidates until one is not acceptable; how many it wrote. For spans > 0. */
  private static int run64(
      long[] words,
      int position,
      int end,
      long low,
      long span,
      long threshold,
      long[] out,
      int from) {
    int next = from;
    for (int i = position; i < end; i++) {
      long word = words[i];
      if (threshold != 0 && Long.compareUnsigned(word * span, threshold) < 0) {
        break;
      }
      out[next++] = low + Math.multiplyHigh(word, span) + ((word >> 63) & span);
    }
    return next - from;
  }

  private static int accept64(
      long[] words,
      int position,
      int end,
      long low,
      long span,
      long threshold,
      long[] out,
      int from) {
    int next = from;
    for (int i = position; i < end; i++) {
      out[next] = low + BoundedIntegers.unsignedMultiplyHigh(words[i], span);
      next += Long.compareUnsigned(words[i] * span, threshold) >= 0 ? 1 : 0;
    }
    return next;
  }

  private static void fill32(BitGenerator bits, long low, long span, long[] out, int from, int to) {
    long threshold = BoundedIntegers.threshold32(span);
    int rotation = BoundedIntegers.rotation(bits);
    int next = from;
    while (next < to) {
      if (bits.hasHalf() || to - next == 1) {
        out[next++] = low + BoundedIntegers.lemire(bits, span - 1);
        continue;
      }
      long[] words = bits.window();
      int position = bits.position();
      int end = position + Math.min(bits.limit() - position, (to - next) / 2);
      int sure =
          threshold < RARE32
              ? run32(words, position, end, rotation, low, span, (int) threshold, out, next)
              : 0;
      next =
          accept32(
              words, position + sure, end, rotation, low, span, threshold, out, next + 2 * sure);
      BoundedIntegers.tookWords(bits, end);
    }
  }

  /** Writes candidates until a pair is not acceptable; how many pairs it wrote. */
  private static int run32(
      long[] words,
      int position,
      int end,
      int rotation,
      long low,
      long span,
      int threshold,
      long[] out,
      int from) {
    int next = from;
    for (int i = position; i < end; i++) {
      long word = Long.rotateRight(words[i], rotation);
      long first = (word & UINT32_MAX) * span;
      long second = (word >>> 32) * span;
      if (Integer.compareUnsigned((int) first, threshold) < 0
          || Integer.compareUnsigned((int) second, threshold) < 0) {
        break;
      }
      out[next] = low + (first >>> 32);
      out[next + 1] = low + (second >>> 32);
      next += 2;
    }
    return (next - from) / 2;
  }

  private static int accept32(
      long[] words,
      int position,
      int end,
      int rotation,
      long low,
      long span,
      long threshold,
      long[] out,
      int from) {
    int next = from;
    for (int i = position; i < end; i++) {
      long word = Long.rotateRight(words[i], rotation);
      long product = (word & UINT32_MAX) * span;
      out[next] = low + (product >>> 32);
      next += BoundedIntegers.atLeast(product & UINT32_MAX, threshold);
      product = (word >>> 32) * span;
      out[next] = low + (product >>> 32);
      next += BoundedIntegers.atLeast(product & UINT32_MAX, threshold);
    }
    return next;
  }

  static void fill(BitGenerator bits, long low, long max, int[] out) {
    if (max == 0) {
      Arrays.fill(out, (int) low);
      return;
    }
    long span = max + 1;
    long threshold = BoundedIntegers.threshold32(span);
    int next = 0;
    while (next < out.length) {
      int end = Math.min(next + CHUNK, out.length);
      bits.nextInts(out, next, end);
      int sure =
          threshold < RARE32 ? run32((int) low, span, (int) threshold, out, next, end) : next;
      next = accept32((int) low, span, threshold, out, sure, end);
    }
  }

  /** Makes integers of draws in place, until one is not acceptable; says which. */
  private static int run32(int low, long span, int threshold, int[] out, int from, int to) {
    int next = from;
    while (next < to) {
      long product = (out[next] & UINT32_MAX) * span;
      if (Integer.compareUnsigned((int) product, threshold) < 0) {
        break;
      }
      out[next++] = low + (int) (product >>> 32);
    }
    return next;
  }

  private static int accept32(int low, long span, long threshold, int[] out, int from, int to) {
    int next = from;
    for (int i = from; i < to; i++) {
      long product = (out[i] & UINT32_MAX) * span;
      out[next] = low + (int) (product >>> 32);
      next += BoundedIntegers.atLeast(product & UINT32_MAX, threshold);
    }
    return next;
  }

  static void fill(BitGenerator bits, int low, int max, short[] out) {
    int span = max + 1;
    int threshold = (0x1_0000 - span) % span;
    int[] words = new int[Math.min(CHUNK, out.length / 2)];
    int next = 0;
    while (max > 0 && out.length - next >= 2) {
      int count = Math.min(words.length, (out.length - next) / 2);
      bits.nextInts(words, 0, count);
      next = accept16(words, count, low, span, threshold, out, next);
    }
    BufferedIntegers rest = new BufferedIntegers(bits, 16);
    while (next < out.length) {
      out[next++] = (short) (low + rest.lemire(max));
    }
  }

  private static int accept16(
      int[] words, int count, int low, int span, int threshold, short[] out, int from) {
    int next = from;
    for (int i = 0; i < count; i++) {
      int word = words[i];
      int product = (word & 0xffff) * span;
      out[next] = (short) (low + (product >>> 16));
      next += atLeast(product & 0xffff, threshold);
      product = (word >>> 16) * span;
      out[next] = (short) (low + (product >>> 16));
      next += atLeast(product & 0xffff, threshold);
    }
    return next;
  }

  static void fill(BitGenerator bits, int low, int max, byte[] out) {
    int span = max + 1;
    int threshold = (0x100 - span) % span;
    int[] words = new int[Math.min(CHUNK, out.length / 4)];
    int next = 0;
    while (max > 0 && out.length - next >= 4) {
      int count = Math.min(words.length, (out.length - next) / 4);
      bits.nextInts(words, 0, count);
      next = accept8(words, count, low, span, threshold, out, next);
    }
    BufferedIntegers rest = new BufferedIntegers(bits, 8);
    while (next < out.length) {
      out[next++] = (byte) (low + rest.lemire(max));
    }
  }

  private static int accept8(
      int[] words, int count, int low, int span, int threshold, byte[] out, int from) {
    int next = from;
    for (int i = 0; i < count; i++) {
      int word = words[i];
      int first = (word & 0xff) * span;
      int second = ((word >>> 8) & 0xff) * span;
      int third = ((word >>> 16) & 0xff) * span;
      int fourth = (word >>> 24) * span;
      out[next] = (byte) (low + (first >>> 8));
      next += atLeast(first & 0xff, threshold);
      out[next] = (byte) (low + (second >>> 8));
      next += atLeast(second & 0xff, threshold);
      out[next] = (byte) (low + (third >>> 8));
      next += atLeast(third & 0xff, threshold);
      out[next] = (byte) (low + (fourth >>> 8));
      next += atLeast(fourth & 0xff, threshold);
    }
    return next;
  }

  private static int atLeast(int leftover, int threshold) {
    return threshold == 0 ? 1 : 1 + ((leftover - threshold) >> 31);
  }

  static void fill(BitGenerator bits, int low, int max, boolean[] out) {
    int[] words = new int[Math.min(CHUNK, out.length / 32)];
    int next = 0;
    while (max > 0 && out.length - next >= 32) {
      int count = Math.min(words.length, (out.length - next) / 32);
      bits.nextInts(words, 0, count);
      for (int i = 0; i < count; i++) {
        int word = words[i];
        for (int j = 0; j < 32; j++) {
          out[next + j] = ((word >>> j) & 1) != 0;
        }
        next += 32;
      }
    }
    BufferedIntegers rest = new BufferedIntegers(bits, 1);
    while (next < out.length) {
      out[next++] = low + rest.lemire(max) != 0;
    }
  }
}
