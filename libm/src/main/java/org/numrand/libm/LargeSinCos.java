package org.numrand.libm;

import java.math.BigInteger;

/**
 * Sine and cosine of arguments beyond 10^8, by the method of Payne and Hanek: x is multiplied by
 * 2/pi with so many digits that the fraction of the product is right for every double.
 */
final class LargeSinCos {
  /** Enough for the largest exponent, 971, and a fraction of {@link Fixed#BITS} after it. */
  static final int PLACES = 1216;

  static final BigInteger PI = pi();
  private static final BigInteger TWO_OVER_PI = BigInteger.ONE.shiftLeft(2 * PLACES + 1).divide(PI);
  private static final BigInteger HALF_PI = PI.shiftRight(PLACES + 1 - Fixed.BITS);

  private LargeSinCos() {}

  /** sin(x + quarters pi/2). */
  static double sin(double x, int quarters) {
    if (!Double.isFinite(x)) {
      return Double.NaN;
    }
    int exponent = Math.getExponent(x) - 52;
    BigInteger mantissa = BigInteger.valueOf((long) Math.scalb(x, -exponent));
    BigInteger turns = mantissa.multiply(TWO_OVER_PI).shiftRight(PLACES - exponent - Fixed.BITS);
    BigInteger n = turns.add(Fixed.ONE.shiftRight(1)).shiftRight(Fixed.BITS);
    BigInteger angle = Fixed.multiply(turns.subtract(n.shiftLeft(Fixed.BITS)), HALF_PI);
    double a = Fixed.toDouble(angle);
    double da = Fixed.toDouble(angle.subtract(Fixed.of(a)));
    return SinCos.ofQuadrant(a, da, n.intValue() + quarters);
  }

  /** pi by Machin's formula, 16 arctan(1/5) - 4 arctan(1/239). */
  private static BigInteger pi() {
    return arctanOfInverse(5).shiftLeft(4).subtract(arctanOfInverse(239).shiftLeft(2));
  }

  private static BigInteger arctanOfInverse(int n) {
    BigInteger square = BigInteger.valueOf((long) n * n);
    BigInteger power = BigInteger.ONE.shiftLeft(PLACES).divide(BigInteger.valueOf(n));
    BigInteger sum = BigInteger.ZERO;
    for (int k = 1; power.signum() != 0; k += 2) {
      BigInteger term = power.divide(BigInteger.valueOf(k));
      sum = k % 4 == 1 ? sum.add(term) : sum.subtract(term);
      power = power.divide(square);
    }
    return sum;
  }
}
