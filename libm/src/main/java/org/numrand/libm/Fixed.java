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

  /** 2^(k/n) for k from 0 to n - 1, where n is a power of two. */
  static BigInteger[] powersOfRootOfTwo(int n) {
    BigInteger root = ONE.shiftLeft(1);
    for (int i = 1; i < n; i *= 2) {
      root = root.shiftLeft(BITS).sqrt();
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
    BigInteger z2 = multiply(z, z);
    BigInteger power = z.shiftLeft(1);
    BigInteger sum = BigInteger.ZERO;
    for (int n = 1; power.bitLength() > 1; n += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
      power = multiply(power, z2);
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
