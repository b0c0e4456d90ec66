package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

import java.math.BigInteger;

/**
 * The arc cosine, correctly rounded. (glibc's own is not: it differs by 1 ulp in 0.07 % of inputs.)
 *
 * <p>(|x|, sqrt(1 - x^2)) is a point of the unit circle. Turned back by the multiple of 1/128 next
 * to its angle, it has a small angle left: the arc sine of its new second coordinate. That gives
 * some 70 bits; where they leave the rounding open, integer arithmetic settles it.
 */
final class Acos {
  static final double PI_HI = 2 * SinCos.HALF_PI_HI;
  static final double PI_LO = 2 * SinCos.HALF_PI_LO;

  /**
   * Bounds, with room to spare: the largest term kept in one double only is t^3/6, all others are
   * kept in two.
   */
  private static final double ERROR_OF_CUBE = 0x1p-51;

  private static final double RELATIVE_ERROR = 0x1p-90;

  private Acos() {}

  static double acos(double x) {
    if (!(Math.abs(x) < 1)) {
      return acosSpecial(x);
    }
    double cos = Math.abs(x);
    double sin = sine(cos);
    double sinLo = restOfSine(cos, sin);

    double steps = Math.rint(128 * roughAcos(cos));
    int k = 4 * (int) steps;
    double[] table = SinCos.TABLE;
    double p = sin * table[k + 2];
    double pLo = restOfProduct(sin, sinLo, table[k + 2], table[k + 3]);
    double q = cos * table[k];
    double qLo = restOfProduct(cos, table[k], table[k + 1]);
    double t = p - q;
    double tLo = errorOfDifference(p, q, t) + (pLo - qLo);

    double angle = steps / 128;
    double hi = angle + t;
    double lo = (angle - hi) + t + asinBeyond(t, tLo);
    // The angle, or pi less the angle. Branch-free, because random signs are mispredicted.
    double base = Doubles.ifNegative(PI_HI, x);
    double signedHi = Doubles.timesSign(hi, x);
    double head = base + signedHi;
    double tail =
        (base - head) + signedHi + (Doubles.ifNegative(PI_LO, x) + Doubles.timesSign(lo, x));
    return rounded(head, tail, error(t, head), x);
  }

  /** sqrt(1 - cos^2). */
  static double sine(double cos) {
    double square = cos * cos;
    double c = 1 - square;
    return Math.sqrt(c + restOfSquare(cos, square, c));
  }

  /** 1 - cos^2 less c. */
  private static double restOfSquare(double cos, double square, double c) {
    return 1 - c - square - fma(cos, cos, -square);
  }

  static double restOfSine(double cos, double sin) {
    double square = cos * cos;
    double c = 1 - square;
    double cLo = restOfSquare(cos, square, c);
    double d = c + cLo;
    return (fma(-sin, sin, d) + (c - d + cLo)) / (2 * sin);
  }

  /** What a product of sums of two doubles has beyond that of their upper parts. */
  static double restOfProduct(double a, double aLo, double b, double bLo) {
    return fma(a, b, -(a * b)) + fma(a, bLo, aLo * b);
  }

  /** The same for a double. */
  static double restOfProduct(double a, double b, double bLo) {
    return fma(a, b, -(a * b)) + a * bLo;
  }

  private static double acosSpecial(double x) {
    if (x == 1) {
      return 0.0;
    }
    return x == -1 ? PI_HI : Double.NaN;
  }

  /** acos(x) to four places, for 0 &lt;= x &lt;= 1 (Abramowitz and Stegun, 4.4.45). */
  static double roughAcos(double x) {
    double p = ((-0.0187293 * x + 0.0742610) * x - 0.2121144) * x + 1.5707288;
    return Math.sqrt(1 - x) * p;
  }

  /** p - q less its rounded value t. */
  static double errorOfDifference(double p, double q, double t) {
    double qInT = p - t;
    return (p - (t + qInT)) + (qInT - q);
  }

  /** asin(t + tLo) - t for |t| up to 1/250. */
  static double asinBeyond(double t, double tLo) {
    double tt = t * t;
    double series = 1.0 / 6 + tt * (3.0 / 40 + tt * (5.0 / 112 + tt * (35.0 / 1152)));
    return fma(t * tt, series, fma(tLo, 0.5 * tt, tLo));
  }

  /** More than the error of an angle whose part beyond k/128 has the sine t. */
  static double error(double t, double angle) {
    return ERROR_OF_CUBE * Math.abs(t * t * t) + RELATIVE_ERROR * angle;
  }

  /** hi + lo, unless its error might change the rounding. */
  private static double rounded(double hi, double lo, double error, double x) {
    double result = hi + (lo - error);
    return result == hi + (lo + error) ? result : acosExactly(x);
  }

  /** acos(x) = 2 arctan(sqrt((1 - x) / (1 + x))). */
  static double acosExactly(double x) {
    BigInteger fixed = Fixed.of(x);
    BigInteger ratio = Fixed.divide(Fixed.ONE.subtract(fixed), Fixed.ONE.add(fixed));
    return Fixed.toDouble(Fixed.arctan(Fixed.sqrt(ratio)).shiftLeft(1));
  }
}
