package org.numrand.libm;

import java.math.BigDecimal;
import java.math.MathContext;

/** Elementary functions to some 60 decimal places, to hold tables and results against. */
final class Decimals {
  static final MathContext DIGITS = new MathContext(70);
  private static final int PLACES = 65;

  private Decimals() {}

  static BigDecimal of(double x) {
    return new BigDecimal(x);
  }

  static BigDecimal exp(BigDecimal x) {
    return series(BigDecimal.ONE, x, 1, 1);
  }

  static BigDecimal cos(BigDecimal x) {
    return series(BigDecimal.ONE, x.multiply(x, DIGITS).negate(), 1, 2);
  }

  static BigDecimal sin(BigDecimal x) {
    return series(x, x.multiply(x, DIGITS).negate(), 2, 2);
  }

  /** The natural logarithm, by two steps of Halley's iteration from the machine's. */
  static BigDecimal log(BigDecimal x) {
    BigDecimal y = of(StrictMath.log(x.doubleValue()));
    for (int i = 0; i < 2; i++) {
      BigDecimal e = exp(y);
      BigDecimal step = x.subtract(e).multiply(BigDecimal.valueOf(2)).divide(x.add(e), DIGITS);
      y = y.add(step, DIGITS);
    }
    return y;
  }

  /** The sum of terms, the next of which is the last times x / (n (n + 1) ...), n = from, ... */
  private static BigDecimal series(BigDecimal first, BigDecimal x, int from, int factors) {
    BigDecimal term = first;
    BigDecimal sum = first;
    for (int n = from; term.signum() != 0 && term.precision() - term.scale() > -PLACES; ) {
      term = term.multiply(x, DIGITS);
      for (int i = 0; i < factors; i++) {
        term = term.divide(BigDecimal.valueOf(n++), DIGITS);
      }
      sum = sum.add(term, DIGITS);
    }
    return sum;
  }
}
