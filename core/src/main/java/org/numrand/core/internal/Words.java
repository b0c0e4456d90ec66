package org.numrand.core.internal;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/** Integers of any size as 32-bit words. */
public final class Words {
  private Words() {}

  /**
   * The words of an integer, the least significant first; at least one.
   *
   * @param value at least 0
   */
  public static int[] of(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return of(value.longValue());
    }
    byte[] bytes = value.toByteArray();
    int[] words = new int[(value.bitLength() + 31) / 32];
    // Aligned to the end; the sign may have a byte of its own, all zero.
    ByteBuffer padded = ByteBuffer.allocate(Math.max(4 * words.length, bytes.length));
    padded.position(padded.capacity() - bytes.length).put(bytes);
    for (int i = 0; i < words.length; i++) {
      words[i] = padded.getInt(padded.capacity() - 4 * (i + 1));
    }
    return words;
  }

  /**
   * The words of an integer, the least significant first: one or two.
   *
   * @param value at least 0
   */
  public static int[] of(long value) {
    int high = (int) (value >>> 32);
    return high == 0 ? new int[] {(int) value} : new int[] {(int) value, high};
  }
}
