package org.numrand.libm;

import java.math.BigInteger;

/**
 * Fixed-point numbers with {@value #BITS} binary places, exact enough to round every table entry of
 * this module correctly. The tables are computed with it when their class is initialised.
 */
final class Fixed {
  static final int BITS = 160;
  static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
  static final BigInteger LN2 = log(2.0);

  private Fixed() {}

  /** The value of a double, exact if that is a multiple of 2^-{@value #BITS}. */
  static BigInteger of(double x) {
    int exponent = Math.getExponent(x) - 52;
    return BigInteger.valueOf((long) Math.scalb(x, -exponent)).shiftLeft(BITS + exponent);
  }

  /** The nearest double, ties to even. */
  static double toDouble(BigInteger x) {
    return Math.scalb(x.doubleValue(), -BITS);
  }

  static BigInteger multiply(BigInteger x, BigInteger y) {
    return x.multiply(y).shiftRight(BITS);
  }

  static BigInteger divide(BigInteger x, BigInteger y) {
    return x.shiftLeft(BITS).divide(y);
  }

  static BigInteger sqrt(BigInteger x) {
    return x.shiftLeft(BITS).sqrt();
  }

  /** 2^(k/n) for k from 0 to n - 1, where n is a power of two. */
  static BigInteger[] powersOfRootOfTwo(int n) {
    BigInteger root = ONE.shiftLeft(1);
    for (int i = 1; i < n; i *= 2) {
      root = sqrt(root);
    }
    BigInteger[] powers = new BigInteger[n];
    powers[0] = ONE;
    for (int k = 1; k < n; k++) {
      powers[k] = multiply(powers[k - 1], root);
    }
    return powers;
  }

  /** The natural logarithm of a double that {@link #of} takes. */
  static BigInteger log(double x) {
    return logOfRatio(of(x), ONE);
  }

  /** log(x / y), fastest for neighbours, by the series of 2 artanh((x - y) / (x + y)). */
  static BigInteger logOfRatio(BigInteger x, BigInteger y) {
    BigInteger z = divide(x.subtract(y), x.add(y));
    return sumOfOddPowers(z, multiply(z, z)).shiftLeft(1);
  }

  /** The arc tangent of an x that is not negative, by its series at a sixteenth of the angle. */
  static BigInteger arctan(BigInteger x) {
    BigInteger z = x;
    for (int i = 0; i < 4; i++) {
      z = divide(z, ONE.add(sqrt(ONE.add(multiply(z, z)))));
    }
    return sumOfOddPowers(z, multiply(z, z).negate()).shiftLeft(4);
  }

  /** z + z f/3 + z f^2/5 and so on: artanh(z) where f = z^2, arctan(z) where f = -z^2. */
  private static BigInteger sumOfOddPowers(BigInteger z, BigInteger f) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger power = z;
    for (int n = 1; power.bitLength() > 1; n += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
      power = multiply(power, f);
    }
    return sum;
  }

  /** The sine and the cosine of an x below 1, by their series. */
  static BigInteger[] sinCos(BigInteger x) {
    BigInteger[] sums = {BigInteger.ZERO, ONE};
    BigInteger term = ONE;
    for (int n = 1; term.signum() != 0; n++) {
      term = multiply(term, x).divide(BigInteger.valueOf(n));
      int even = 1 - n % 2;
      sums[even] = n % 4 < 2 ? sums[even].add(term) : sums[even].subtract(term);
    }
    return sums;
  }
}
