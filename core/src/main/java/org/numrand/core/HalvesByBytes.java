package org.numrand.core;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * Draws of 32 bits from elements of 64, by copying bytes: C2 does not vectorise a loop that writes
 * two of an array at a time, and the copies take less time.
 */
final class HalvesByBytes {
  /** Fewer draws, or blocks of less than half as many elements, take longer than by a loop. */
  static final int LEAST = 256;

  /** Which half of an element comes first in memory, as {@link WordStream#firstHalfShift} says. */
  private static final int FIRST_IN_MEMORY =
      ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? 0 : Integer.SIZE;

  /** A float's 1, twice. */
  private static final long BITS_OF_ONE = 0x3f80_0000_3f80_0000L;

  private final long[] changed;
  private final LongBuffer in;
  private final IntBuffer ints;
  private final FloatBuffer floats;

  /** For the elements of blocks of a length. */
  HalvesByBytes(int blockLength) {
    changed = new long[blockLength];
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * blockLength);
    bytes.order(ByteOrder.nativeOrder());
    in = bytes.asLongBuffer();
    ints = bytes.asIntBuffer();
    floats = bytes.asFloatBuffer();
  }

  /** The halves of {@code words[position..position + count)}, from {@code out[next]} on. */
  void ints(long[] words, int position, int count, int firstShift, int[] out, int next) {
    if (firstShift == FIRST_IN_MEMORY) {
      in.put(0, words, position, count);
    } else {
      swap(words, position, position + count, changed);
      in.put(0, changed, position, count);
    }
    ints.get(0, out, next, 2 * count);
  }

  private static void swap(long[] words, int from, int to, long[] out) {
    for (int i = from; i < to; i++) {
      out[i] = (words[i] << 32) | (words[i] >>> 32);
    }
  }

  /** The same, made floats as {@link BulkDraws#toFloat} makes them. */
  void floats(long[] words, int position, int count, int firstShift, float[] out, int next) {
    toBits(words, position, position + count, firstShift ^ FIRST_IN_MEMORY, changed);
    in.put(0, changed, position, count);
    floats.get(0, out, next, 2 * count);
    toNumbers(out, next, next + 2 * count);
  }

  /**
   * Adds the upper 24 bits of each half to the bits of 1. Their first bit is added to the exponent,
   * so that this is a float of 1 to 2, or of 2 to 4. C2 does not vectorise {@link Long#rotateRight}
   * everywhere.
   */
  private static void toBits(long[] words, int from, int to, int rotation, long[] out) {
    for (int i = from; i < to; i++) {
      long word = (words[i] >>> rotation) | (words[i] << -rotation);
      out[i] = ((word >>> 8) & 0xff_ffff_00ff_ffffL) + BITS_OF_ONE;
    }
  }

  /** Half of x - 1 up to 2, from there on a quarter of x. Nothing is rounded. */
  private static void toNumbers(float[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      float below = 2 - x[i];
      x[i] = 0.25f * x[i] - 0.125f * (Math.abs(below) + below);
    }
  }
}
