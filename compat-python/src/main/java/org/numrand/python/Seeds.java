package org.numrand.python;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.numrand.core.internal.Words;

/**
 * What Python makes of the argument of {@code seed}: a key of 32-bit words. After {@code
 * Random.seed} and {@code random_seed} of CPython 3.11.
 */
final class Seeds {
  /** The prime 2^61-1, modulo which Python hashes numbers. */
  private static final int HASH_BITS = 61;

  private static final long HASH_MODULUS = (1L << HASH_BITS) - 1;
  private static final long HASH_OF_INFINITY = 314159;
  private static final int FRACTION_BITS = 52;

  private Seeds() {}

  /** The words of the magnitude, the least significant first; at least one. */
  static long[] key(BigInteger seed) {
    return Arrays.stream(Words.of(seed.abs())).mapToLong(Integer::toUnsignedLong).toArray();
  }

  static long[] key(String seed, int version) {
    return checked(version) == 1 ? keyOfHash(textHash(seed)) : key(utf8(seed), version);
  }

  static long[] key(byte[] seed, int version) {
    if (checked(version) == 1) {
      return keyOfHash(textHash(new String(seed, ISO_8859_1)));
    }
    byte[] digest = Hashing.sha512().hashBytes(seed).asBytes();
    return key(new BigInteger(1, Bytes.concat(seed, digest)));
  }

  private static int checked(int version) {
    checkArgument(version == 1 || version == 2, "version must be 1 or 2, but is %s", version);
    return version;
  }

  private static byte[] utf8(String text) {
    try {
      ByteBuffer encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "seed must be text that UTF-8 can encode, but holds half of a surrogate pair", e);
    }
  }

  /** Version 1: what Python before 3.2 had as the hash of a string, in 64 bits. */
  private static long textHash(String text) {
    int[] points = text.codePoints().toArray();
    long hash = points.length == 0 ? 0 : (long) points[0] << 7;
    for (int point : points) {
      hash = 1000003 * hash ^ point;
    }
    return hash ^ points.length;
  }

  static long[] key(double seed) {
    return keyOfHash(floatHash(seed));
  }

  /**
   * Python's {@code hash(float)}: the number as a fraction, modulo 2^61-1. Multiplying by a power
   * of two rotates the 61 bits.
   */
  private static long floatHash(double x) {
    if (Double.isNaN(x)) {
      return 0;
    }
    long sign = x < 0 ? -1 : 1;
    if (Double.isInfinite(x)) {
      return sign * HASH_OF_INFINITY;
    }
    int exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - FRACTION_BITS;
    long integer = (long) Math.scalb(Math.abs(x), -exponent);
    int turn = Math.floorMod(exponent, HASH_BITS);
    long hash = sign * (((integer << turn) & HASH_MODULUS) | (integer >>> (HASH_BITS - turn)));
    // In CPython, -1 says that hashing failed.
    return hash == -1 ? -2 : hash;
  }

  /** A hash counts as unsigned. */
  private static long[] keyOfHash(long hash) {
    return key(new BigInteger(Long.toUnsignedString(hash)));
  }
}
