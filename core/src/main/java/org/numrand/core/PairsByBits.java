package org.numrand.core;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.LongBuffer;
import org.numrand.core.internal.LoopChoice;
import org.numrand.core.spi.DoubleLoops;

/**
 * A 32-bit engine's doubles by their bits, in loops that C2 vectorises where it does not vectorise
 * the conversion of integers: before JDK 19, and without AVX-512. Integers become doubles by being
 * copied to bytes and back, which takes less time than it saves.
 *
 * <p>Of the 53 bits of a number the upper 52 are the fraction of a double of size 1 to 2, and the
 * last is its sign.
 */
final class PairsByBits {
  /** With fewer numbers the copies take longer. */
  static final int LEAST = 96;

  private static final int CONVERTING_SINCE = 19;

  private static final LoopChoice CHOICE =
      new LoopChoice(
          false,
          width ->
              width >= LoopChoice.WIDE / 2
                  && (width < LoopChoice.WIDE || Runtime.version().feature() < CONVERTING_SINCE));

  private static final long BITS_OF_ONE = Double.doubleToRawLongBits(1);

  private final long[] bits;
  private final LongBuffer in;
  private final DoubleBuffer out;

  /** For the words of blocks of a length. */
  PairsByBits(int blockLength) {
    bits = new long[blockLength];
    ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * blockLength);
    bytes.order(ByteOrder.nativeOrder());
    in = bytes.asLongBuffer();
    out = bytes.asDoubleBuffer();
  }

  /** Whether this is faster here than to convert. To be asked once a block. */
  static boolean areFast() {
    return CHOICE.areLanes();
  }

  /** As {@link DoubleLoops#ofPairs}. */
  void convert(long[] words, int position, int count, double[] doubles, int next) {
    toBits(words, position, position + count, bits);
    in.put(0, bits, position, count);
    out.get(0, doubles, next, count);
    toNumbers(doubles, next, next + count);
  }

  /** Both arrays at the same offset, or JDK 17 does not vectorise. */
  private static void toBits(long[] words, int from, int to, long[] bits) {
    for (int i = from; i < to; i++) {
      long word = words[i];
      bits[i] =
          BITS_OF_ONE
              | ((word >>> 37) << 25)
              | ((word & 0xffff_ffffL) >>> 7)
              | ((word >>> 6) << 63);
    }
  }

  private static void toNumbers(double[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      x[i] = Math.abs(x[i]) - 1 - Math.floor(0.5 * x[i]) * DoubleLoops.UNIT;
    }
  }
}
