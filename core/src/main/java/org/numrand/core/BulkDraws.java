package org.numrand.core;

import java.util.ServiceLoader;
import org.numrand.core.spi.DoubleLoops;
import org.numrand.core.spi.FastLoops;

/** Draws into arrays, a block at a time: the values of as many single draws. */
final class BulkDraws {
  private static final DoubleLoops DOUBLES =
      FastLoops.choose(
          DoubleLoops.class,
          loader -> ServiceLoader.load(DoubleLoops.class, loader),
          new PlainDoubleLoops());

  private static final boolean ARE_PLAIN = DOUBLES instanceof PlainDoubleLoops;

  private static final long LOW_HALF = 0xffff_ffffL;

  private BulkDraws() {}

  /** As many words as there are in the block, or as are wanted; returns how many. */
  static int longs(WordStream stream, long[] out, int from, int to) {
    long[] words = stream.window();
    int position = stream.position();
    int count = Math.min(stream.limit() - position, to - from);
    System.arraycopy(words, position, out, from, count);
    stream.moveTo(position + count);
    return count;
  }

  static void ints(WordStream stream, int[] out, int from, int to) {
    int next = from;
    if (next < to && stream.hasHalf()) {
      out[next++] = stream.nextInt();
    }
    while (to - next >= 2) {
      long[] words = stream.window();
      int position = stream.position();
      int count = Math.min(stream.limit() - position, (to - next) / 2);
      splitInts(words, position, count, stream.firstHalfShift(), out, next);
      stream.moveToByHalves(position + count);
      next += 2 * count;
    }
    if (next < to) {
      out[next] = stream.nextInt();
    }
  }

  /** All but fewer than {@link HalvesByBytes#LEAST}; returns where these begin. */
  static int manyInts(WordStream stream, int[] out, int from, int to) {
    int next = from;
    if (stream.hasHalf()) {
      out[next++] = stream.nextInt();
    }
    while (to - next >= HalvesByBytes.LEAST) {
      long[] words = stream.window();
      int position = stream.position();
      int count = Math.min(stream.limit() - position, (to - next) / 2);
      stream.halvesByBytes().ints(words, position, count, stream.firstHalfShift(), out, next);
      stream.moveToByHalves(position + count);
      next += 2 * count;
    }
    return next;
  }

  private static void splitInts(
      long[] words, int position, int count, int firstShift, int[] out, int next) {
    int secondShift = 32 - firstShift;
    for (int i = 0; i < count; i++) {
      long word = words[position + i];
      out[next + 2 * i] = (int) (word >>> firstShift);
      out[next + 2 * i + 1] = (int) (word >>> secondShift);
    }
  }

  static void unsignedInts(WordStream stream, long[] out, int from, int to) {
    int next = from;
    if (next < to && stream.hasHalf()) {
      out[next++] = stream.nextInt() & LOW_HALF;
    }
    while (to - next >= 2) {
      long[] words = stream.window();
      int position = stream.position();
      int count = Math.min(stream.limit() - position, (to - next) / 2);
      splitUnsignedInts(words, position, count, out, next);
      stream.moveToByHalves(position + count);
      next += 2 * count;
    }
    if (next < to) {
      out[next] = stream.nextInt() & LOW_HALF;
    }
  }

  private static void splitUnsignedInts(
      long[] words, int position, int count, long[] out, int next) {
    for (int i = 0; i < count; i++) {
      long word = words[position + i];
      out[next + 2 * i] = word >>> 32;
      out[next + 2 * i + 1] = word & LOW_HALF;
    }
  }

  static void floats(WordStream stream, float[] out, int from, int to) {
    int next = from;
    if (next < to && stream.hasHalf()) {
      out[next++] = toFloat(stream.nextInt());
    }
    while (to - next >= 2) {
      long[] words = stream.window();
      int position = stream.position();
      int count = Math.min(stream.limit() - position, (to - next) / 2);
      splitFloats(words, position, count, stream.firstHalfShift(), out, next);
      stream.moveToByHalves(position + count);
      next += 2 * count;
    }
    if (next < to) {
      out[next] = toFloat(stream.nextInt());
    }
  }

  /** All but fewer than {@link HalvesByBytes#LEAST}; returns where these begin. */
  static int manyFloats(WordStream stream, float[] out, int from, int to) {
    int next = from;
    if (stream.hasHalf()) {
      out[next++] = toFloat(stream.nextInt());
    }
    while (to - next >= HalvesByBytes.LEAST) {
      long[] words = stream.window();
      int position = stream.position();
      int count = Math.min(stream.limit() - position, (to - next) / 2);
      stream.halvesByBytes().floats(words, position, count, stream.firstHalfShift(), out, next);
      stream.moveToByHalves(position + count);
      next += 2 * count;
    }
    return next;
  }

  private static void splitFloats(
      long[] words, int position, int count, int firstShift, float[] out, int next) {
    int secondShift = 32 - firstShift;
    for (int i = 0; i < count; i++) {
      long word = words[position + i];
      out[next + 2 * i] = toFloat((int) (word >>> firstShift));
      out[next + 2 * i + 1] = toFloat((int) (word >>> secondShift));
    }
  }

  /** Uniform in [0, 1), a multiple of 2<sup>-24</sup>. */
  static float toFloat(int draw) {
    return (draw >>> 8) * 0x1p-24f;
  }

  /** As many doubles as there are in the block, or as are wanted; returns how many. */
  static int doubles(WordStream stream, boolean wide, double[] out, int from, int to) {
    long[] words = stream.window();
    int position = stream.position();
    int count = Math.min(stream.limit() - position, to - from);
    if (wide) {
      DOUBLES.ofWords(words, position, count, out, from);
    } else if (count >= PairsByBits.LEAST && ARE_PLAIN && PairsByBits.areFast()) {
      stream.pairsByBits().convert(words, position, count, out, from);
    } else {
      DOUBLES.ofPairs(words, position, count, out, from);
    }
    stream.moveTo(position + count);
    return count;
  }
}
