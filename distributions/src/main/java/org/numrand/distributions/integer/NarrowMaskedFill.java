package org.numrand.distributions.integer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/**
 * Arrays of {@code low} + integers of [0, max] of 16 and 8 bits, by masked rejection: what {@link
 * Slicer#masked} does for one. The loops are like those of {@link NarrowLemireFill}.
 */
public final class NarrowMaskedFill {
  private static final int CHUNK = 512;

  private NarrowMaskedFill() {}

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
    int mask = (int) BoundedIntegers.mask(max);
    int[] words = source.scratch().ints(Math.min(CHUNK, (to - from) / 2));
    int next = from;
    while (pieces != null && next < to && pieces.hasLeft()) {
      out[next++] = (short) (low + pieces.masked(max));
    }
    while (to - next >= 2) {
      int count = Math.min(CHUNK, (to - next) / 2);
      source.bits().nextInts(words, 0, count);
      next = accept16(words, count, low, max, mask, out, next);
    }
    source.scratch().giveBack(words);
    if (pieces == null) {
      rest16(source.bits(), low, max, mask, out, next, to);
      return;
    }
    while (next < to) {
      out[next++] = (short) (low + pieces.masked(max));
    }
  }

  private static int accept16(
      int[] words, int count, int low, int max, int mask, short[] out, int from) {
    int next = from;
    for (int i = 0; i < count; i++) {
      int word = words[i];
      int value = word & mask;
      out[next] = (short) (low + value);
      next += notAbove(max, value);
      value = (word >>> 16) & mask;
      out[next] = (short) (low + value);
      next += notAbove(max, value);
    }
    return next;
  }

  /** Without an object for the pieces of a draw. */
  private static void rest16(
      BitGenerator bits, int low, int max, int mask, short[] out, int from, int to) {
    int next = from;
    while (next < to) {
      int word = bits.nextInt();
      for (int left = 2; left > 0 && next < to; left--) {
        int value = word & mask;
        out[next] = (short) (low + value);
        next += notAbove(max, value);
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
    int mask = (int) BoundedIntegers.mask(max);
    int[] words = source.scratch().ints(Math.min(CHUNK, (to - from) / 4));
    int next = from;
    while (pieces != null && next < to && pieces.hasLeft()) {
      out[next++] = (byte) (low + pieces.masked(max));
    }
    while (to - next >= 4) {
      int count = Math.min(CHUNK, (to - next) / 4);
      source.bits().nextInts(words, 0, count);
      next = accept8(words, count, low, max, mask, out, next);
    }
    source.scratch().giveBack(words);
    if (pieces == null) {
      rest8(source.bits(), low, max, mask, out, next, to);
      return;
    }
    while (next < to) {
      out[next++] = (byte) (low + pieces.masked(max));
    }
  }

  private static int accept8(
      int[] words, int count, int low, int max, int mask, byte[] out, int from) {
    int next = from;
    for (int i = 0; i < count; i++) {
      int word = words[i];
      int first = word & mask;
      int second = (word >>> 8) & mask;
      int third = (word >>> 16) & mask;
      int fourth = (word >>> 24) & mask;
      out[next] = (byte) (low + first);
      next += notAbove(max, first);
      out[next] = (byte) (low + second);
      next += notAbove(max, second);
      out[next] = (byte) (low + third);
      next += notAbove(max, third);
      out[next] = (byte) (low + fourth);
      next += notAbove(max, fourth);
    }
    return next;
  }

  /** Without an object for the pieces of a draw. */
  private static void rest8(
      BitGenerator bits, int low, int max, int mask, byte[] out, int from, int to) {
    int next = from;
    while (next < to) {
      int word = bits.nextInt();
      for (int left = 4; left > 0 && next < to; left--) {
        int value = word & mask;
        out[next] = (byte) (low + value);
        next += notAbove(max, value);
        word >>>= 8;
      }
    }
  }

  /** 1 if value &lt;= max, else 0. */
  private static int notAbove(int max, int value) {
    return 1 + ((max - value) >> 31);
  }
}
