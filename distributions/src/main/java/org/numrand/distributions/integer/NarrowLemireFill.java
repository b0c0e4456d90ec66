package org.numrand.distributions.integer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/**
 * Arrays of {@code low} + integers of [0, max] of 32 bits and less, by Lemire's multiplication:
 * what {@link BoundedIntegers#lemire} and {@link Slicer} do for one. The loops are like those of
 * {@link LemireFill}.
 */
public final class NarrowLemireFill {
  private static final long UINT32_MAX = 0xffff_ffffL;
  private static final int CHUNK = 512;

  private NarrowLemireFill() {}

  /** Fills {@code out[from..to)}; the threshold is {@link LemireFill#threshold}'s. */
  public static void fill(
      BitGenerator bits, long low, long max, long threshold, int[] out, int from, int to) {
    if (max == 0) {
      Arrays.fill(out, from, to, (int) low);
      return;
    }
    long span = max + 1;
    int next = from;
    while (next < to) {
      int end = Math.min(next + CHUNK, to);
      bits.nextInts(out, next, end);
      if (threshold < LemireFill.RARE32
          && acceptsAll32((int) span, (int) threshold, out, next, end)) {
        scale32((int) low, span, out, next, end);
        next = end;
      } else {
        next = accept32((int) low, span, threshold, out, next, end);
      }
    }
  }

  private static boolean acceptsAll32(int span, int threshold, int[] words, int from, int to) {
    if (threshold == 0) {
      return true;
    }
    int signs = 0;
    for (int i = from; i < to; i++) {
      int leftover = words[i] * span;
      signs |= ~leftover & (leftover - threshold);
    }
    return signs >= 0;
  }

  /** Makes integers of draws in place. */
  private static void scale32(int low, long span, int[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = low + (int) (((out[i] & UINT32_MAX) * span) >>> 32);
    }
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

  /** Fills {@code out[from..to)}; begins and ends with the call's pieces, unless it is whole. */
  public static void fill(
      VariateSource source,
      @Nullable Slicer pieces,
      int low,
      int max,
      short[] out,
      int from,
      int to) {
    if (max == 0) {
      Arrays.fill(out, from, to, (short) low);
      return;
    }
    int span = max + 1;
    int threshold = (0x1_0000 - span) % span;
    int[] words = source.scratch().ints(Math.min(CHUNK, (to - from) / 2));
    int next = from;
    while (pieces != null && next < to && pieces.hasLeft()) {
      out[next++] = (short) (low + pieces.lemire(max));
    }
    while (to - next >= 2) {
      int count = Math.min(CHUNK, (to - next) / 2);
      source.bits().nextInts(words, 0, count);
      next = accept16(words, count, low, span, threshold, out, next);
    }
    source.scratch().giveBack(words);
    if (pieces == null) {
      rest16(source.bits(), low, span, threshold, out, next, to);
      return;
    }
    while (next < to) {
      out[next++] = (short) (low + pieces.lemire(max));
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

  /** Without an object for the pieces of a draw. */
  private static void rest16(
      BitGenerator bits, int low, int span, int threshold, short[] out, int from, int to) {
    int next = from;
    while (next < to) {
      int word = bits.nextInt();
      for (int left = 2; left > 0 && next < to; left--) {
        int product = (word & 0xffff) * span;
        out[next] = (short) (low + (product >>> 16));
        next += atLeast(product & 0xffff, threshold);
        word >>>= 16;
      }
    }
  }

  /** Fills {@code out[from..to)}; begins and ends with the call's pieces, unless it is whole. */
  public static void fill(
      VariateSource source,
      @Nullable Slicer pieces,
      int low,
      int max,
      byte[] out,
      int from,
      int to) {
    if (max == 0) {
      Arrays.fill(out, from, to, (byte) low);
      return;
    }
    int span = max + 1;
    int threshold = (0x100 - span) % span;
    int[] words = source.scratch().ints(Math.min(CHUNK, (to - from) / 4));
    int next = from;
    while (pieces != null && next < to && pieces.hasLeft()) {
      out[next++] = (byte) (low + pieces.lemire(max));
    }
    while (to - next >= 4) {
      int count = Math.min(CHUNK, (to - next) / 4);
      source.bits().nextInts(words, 0, count);
      next = accept8(words, count, low, span, threshold, out, next);
    }
    source.scratch().giveBack(words);
    if (pieces == null) {
      rest8(source.bits(), low, span, threshold, out, next, to);
      return;
    }
    while (next < to) {
      out[next++] = (byte) (low + pieces.lemire(max));
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

  /** Without an object for the pieces of a draw. */
  private static void rest8(
      BitGenerator bits, int low, int span, int threshold, byte[] out, int from, int to) {
    int next = from;
    while (next < to) {
      int word = bits.nextInt();
      for (int left = 4; left > 0 && next < to; left--) {
        int product = (word & 0xff) * span;
        out[next] = (byte) (low + (product >>> 8));
        next += atLeast(product & 0xff, threshold);
        word >>>= 8;
      }
    }
  }

  private static int atLeast(int leftover, int threshold) {
    return threshold == 0 ? 1 : 1 + ((leftover - threshold) >> 31);
  }
}
