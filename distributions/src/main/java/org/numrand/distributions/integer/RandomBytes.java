package org.numrand.distributions.integer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int CHUNK = 512;

  /** From this many on, words are drawn as an array. */
  private static final int MANY = 16;

  private RandomBytes() {}

  /** The next bytes. */
  public static byte[] next(BitGenerator bits, int length) {
    byte[] out = new byte[Parameters.nonNegative("length", length)];
    int whole = length / Integer.BYTES;
    if (whole < MANY) {
      for (int word = 0; word < whole; word++) {
        WORDS.set(out, word * Integer.BYTES, bits.nextInt());
      }
    } else {
      fill(bits, out, whole);
    }
    if (whole * Integer.BYTES < length || length == 0) {
      int rest = bits.nextInt();
      for (int i = whole * Integer.BYTES; i < length; i++, rest >>>= Byte.SIZE) {
        out[i] = (byte) rest;
      }
    }
    return out;
  }

  private static void fill(BitGenerator bits, byte[] out, int words) {
    IntBuffer ints = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    int[] draws = new int[Math.min(CHUNK, words)];
    for (int word = 0; word < words; word += draws.length) {
      int count = Math.min(draws.length, words - word);
      bits.nextInts(draws, 0, count);
      ints.put(draws, 0, count);
    }
  }
}
