package org.numrand.distributions.integer;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.numrand.core.BitGenerator;

/**
 * Random bytes: 32-bit draws in little-endian order, the last one cut. No bytes take one draw too.
 * Source: {@code Generator.bytes} in NumPy's {@code _generator.pyx}.
 */
public final class RandomBytes {
  private RandomBytes() {}

  public static byte[] next(BitGenerator bits, int length) {
    checkArgument(length >= 0, "length must be >= 0, but is %s", length);
    byte[] out = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.remaining() >= Integer.BYTES) {
      buffer.putInt(bits.nextInt());
    }
    if (buffer.hasRemaining() || length == 0) {
      for (int rest = bits.nextInt(); buffer.hasRemaining(); rest >>>= Byte.SIZE) {
        buffer.put((byte) rest);
      }
    }
    return out;
  }
}
