package org.numrand.distributions.integer;

import java.util.Arrays;
import org.numrand.core.BitGenerator;

/**
 * Arrays of {@code low} + 64-bit integers of [0, max], unsigned, by Lemire's multiplication: what
 * {@link BoundedIntegers#lemire} does for one. {@link NarrowLemireFill} has the smaller types.
 *
 * <p>A product is accepted if its lower half is at least the threshold. Where rejections are rare,
 * one loop asks whether there is any, and another makes the integers without asking, in place: the
 * compiler makes vector code of both, but would not if the words stood at another index than the
 * integers. Elsewhere the loops write every candidate and move on by 0 or 1, so no branch depends
 * on random bits. A loop takes at most as many draws as values are missing, so never too many.
 */
public final class LemireFill {
  private static final long UINT32_MAX = 0xffff_ffffL;

  /** Below these thresholds, at most one candidate in 4096 is rejected. */
  static final long RARE32 = 1L << 20;

  private static final long RARE64 = 1L << 52;

  /** Fewer words are not worth a second loop. */
  private static final int FEW = 32;

  private LemireFill() {}

  /** What the lower half of a product must reach: a division, which several fills may share. */
  public static long threshold(long max) {
    long span = max + 1;
    if (isNarrow(max)) {
      return BoundedIntegers.threshold32(span);
    }
    return span == 0 ? 0 : Long.remainderUnsigned(-span, span);
  }

  private static boolean isNarrow(long max) {
    return max >= 0 && max <= UINT32_MAX;
  }

  /** Fills {@code out[from..to)}; the threshold is {@link #threshold}'s. */
  public static void fill(
      BitGenerator bits, long low, long max, long threshold, long[] out, int from, int to) {
    if (max == 0) {
      Arrays.fill(out, from, to, low);
    } else if (isNarrow(max)) {
      fill32(bits, low, max + 1, threshold, out, from, to);
    } else {
      fill64(bits, low, max + 1, threshold, out, from, to);
    }
  }

  /** Span 0 stands for all 64-bit integers. */
  private static void fill64(
      BitGenerator bits, long low, long span, long threshold, long[] out, int from, int to) {
    if (span == 0) {
      bits.nextLongs(out, from, to);
      add(low, out, from, to);
      return;
    }
    boolean rare = span > 0 && threshold < RARE64;
    int next = from;
    while (next < to) {
      long[] words = bits.window();
      int position = bits.position();
      int end = position + Math.min(bits.limit() - position, to - next);
      next =
          threshold == 0
              ? shift64(words, position, end, low, span, out, next)
              : rare && acceptsAll64(words, position, end, span, threshold)
                  ? scale64(words, position, end, low, span, out, next)
                  : accept64(words, position, end, low, span, threshold, out, next);
      bits.moveTo(end);
    }
  }

  private static void add(long low, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] += low;
    }
  }

  private static boolean acceptsAll64(
      long[] words, int position, int end, long span, long threshold) {
    long signs = 0;
    for (int i = position; i < end; i++) {
      long leftover = words[i] * span;
      signs |= ~leftover & (leftover - threshold);
    }
    return signs >= 0;
  }

  /** For powers of 2, whose threshold is 0: the word's upper bits are the product. */
  private static int shift64(
      long[] words, int position, int end, long low, long span, long[] out, int from) {
    int to = from + end - position;
    int shift = Long.numberOfLeadingZeros(span) + 1;
    if (to - from < FEW) {
      for (int i = from; i < to; i++) {
        out[i] = low + (words[position - from + i] >>> shift);
      }
      return to;
    }
    System.arraycopy(words, position, out, from, end - position);
    for (int i = from; i < to; i++) {
      out[i] = low + (out[i] >>> shift);
    }
    return to;
  }

  /** For spans above 0. */
  private static int scale64(
      long[] words, int position, int end, long low, long span, long[] out, int from) {
    for (int i = 0; i < end - position; i++) {
      long word = words[position + i];
      out[from + i] = low + Math.multiplyHigh(word, span) + ((word >> 63) & span);
    }
    return from + end - position;
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

  private static void fill32(
      BitGenerator bits, long low, long span, long threshold, long[] out, int from, int to) {
    boolean rare = threshold < RARE32;
    int rotation = bits.firstHalfShift();
    int next = from;
    while (next < to) {
      if (bits.hasHalf() || to - next == 1) {
        out[next++] = low + BoundedIntegers.lemire(bits, span - 1);
        continue;
      }
      long[] words = bits.window();
      int position = bits.position();
      int end = position + Math.min(bits.limit() - position, (to - next) / 2);
      next =
          rare && end - position < FEW
              ? few32(words, position, end, rotation, low, span, threshold, out, next)
              : rare && acceptsAll32(words, position, end, span, threshold)
                  ? scale32(words, position, end, rotation, low, span, out, next)
                  : accept32(words, position, end, rotation, low, span, threshold, out, next);
      bits.moveToByHalves(end);
    }
  }

  private static boolean acceptsAll32(
      long[] words, int position, int end, long span, long threshold) {
    if (threshold == 0) {
      return true;
    }
    long signs = 0;
    for (int i = 0; i < end - position; i++) {
      long word = words[position + i];
      long first = (word * span) & UINT32_MAX;
      long second = ((word >>> 32) * span) & UINT32_MAX;
      signs |= (first - threshold) | (second - threshold);
    }
    return signs >= 0;
  }

  private static int scale32(
      long[] words,
      int position,
      int end,
      int rotation,
      long low,
      long span,
      long[] out,
      int from) {
    int next = from;
    for (int i = position; i < end; i++) {
      long word = Long.rotateRight(words[i], rotation);
      out[next] = word & UINT32_MAX;
      out[next + 1] = word >>> 32;
      next += 2;
    }
    for (int i = from; i < next; i++) {
      out[i] = low + ((out[i] * span) >>> 32);
    }
    return next;
  }

  /** Asks and scales in one loop, and does it again in the rare case that there was a surplus. */
  private static int few32(
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
    long signs = 0;
    for (int i = position; i < end; i++) {
      long word = Long.rotateRight(words[i], rotation);
      long first = (word & UINT32_MAX) * span;
      long second = (word >>> 32) * span;
      out[next] = low + (first >>> 32);
      out[next + 1] = low + (second >>> 32);
      signs |= ((first & UINT32_MAX) - threshold) | ((second & UINT32_MAX) - threshold);
      next += 2;
    }
    return signs >= 0
        ? next
        : accept32(words, position, end, rotation, low, span, threshold, out, from);
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
}
