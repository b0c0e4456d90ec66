package org.numrand.python;

import org.numrand.libm.Libm;

/**
 * Python's arithmetic on floats where it is not Java's: an operation whose result would be infinite
 * or NaN out of finite operands raises there, and is an {@link ArithmeticException} here.
 */
final class PythonMath {
  static final double TAU = 2 * Math.PI;

  private PythonMath() {}

  /** {@code math.exp(x)}. */
  static double exp(double x) {
    double result = Libm.exp(x);
    if (Double.isInfinite(result) && Double.isFinite(x)) {
      throw new ArithmeticException("exp(" + x + ") is too large for a float");
    }
    return result;
  }

  /** {@code x ** y} for x that is not negative. */
  static double pow(double x, double y) {
    double result = Libm.pow(x, y);
    if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y)) {
      throw new ArithmeticException(x + " ** " + y + " is too large for a float");
    }
    return result;
  }

  /** {@code math.acos(x)}. */
  static double acos(double x) {
    if (Math.abs(x) > 1) {
      throw new ArithmeticException("acos(" + x + ") does not exist");
    }
    return Libm.acos(x);
  }

  /** {@code x / y}. */
  static double divide(double x, double y) {
    if (y == 0) {
      throw new ArithmeticException(x + " / " + y + " does not exist");
    }
    return x / y;
  }

  /** {@code x % y} for positive y: the result has the sign of y. */
  static double modulo(double x, double y) {
    double remainder = x % y;
    if (remainder == 0) {
      return 0.0;
    }
    return remainder < 0 ? remainder + y : remainder;
  }
}
