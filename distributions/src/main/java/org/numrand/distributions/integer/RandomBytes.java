package org.numrand.distributions.integer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;

/**
 * Random bytes: 32-bit draws in little-endian order, the last one cut. No bytes take one draw too.
 * Legacy class A. Source: {@code Generator.bytes} in NumPy's {@code _generator.pyx}.
 */
public final class RandomBytes {
  private static final int CHUNK = 512;

  private RandomBytes() {}

  /** The next bytes. */
  public static byte[] next(BitGenerator bits, int length) {
    byte[] out = new byte[Parameters.size("length", length)];
    IntBuffer words = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    int[] draws = new int[Math.min(CHUNK, words.remaining())];
    while (words.hasRemaining()) {
      int count = Math.min(draws.length, words.remaining());
      bits.nextInts(draws, 0, count);
      words.put(draws, 0, count);
    }
    int whole = length / Integer.BYTES * Integer.BYTES;
    if (whole < length || length == 0) {
      int rest = bits.nextInt();
      for (int i = whole; i < length; i++, rest >>>= Byte.SIZE) {
        out[i] = (byte) rest;
      }
    }
    return out;
  }
}
