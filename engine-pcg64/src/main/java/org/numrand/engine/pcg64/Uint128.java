package org.numrand.engine.pcg64;

import java.math.BigInteger;

/** An unsigned 128-bit integer; arithmetic is modulo 2<sup>128</sup>. */
record Uint128(long high, long low) {
  static final Uint128 ZERO = new Uint128(0, 0);

  static Uint128 of(BigInteger value) {
    return new Uint128(value.shiftRight(64).longValue(), value.longValue());
  }

  BigInteger toBigInteger() {
    return unsigned(high).shiftLeft(64).or(unsigned(low));
  }

  Uint128 plus(Uint128 that) {
    long sum = low + that.low;
    long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
    return new Uint128(high + that.high + carry, sum);
  }

  Uint128 times(Uint128 that) {
    long top = high * that.low + low * that.high + multiplyHighUnsigned(low, that.low);
    return new Uint128(top, low * that.low);
  }

  private static long multiplyHighUnsigned(long a, long b) {
    return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
  }

  private static BigInteger unsigned(long word) {
    return new BigInteger(Long.toUnsignedString(word));
  }
}
