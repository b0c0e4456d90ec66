package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

import java.math.BigInteger;

/**
 * Sine and cosine, by the method of IBM's Accurate Mathematical Library as glibc simplified it,
 * with the contraction glibc is compiled with.
 *
 * <p>The argument is reduced to a + da with |a| at most about pi/4, by Cody and Waite's method or,
 * beyond 10^8, by {@link LargeSinCos}. Then a = k/128 + x, sin and cos of k/128 come from a table
 * of pairs of doubles, those of x from short polynomials, and the addition theorem joins them.
 */
final class SinCos {
  /** How far the table goes in steps of 1/128; sine and cosine need 0.86 of it, acos all. */
  private static final int N = 256;

  /** For each k: sin(k/128) to double precision and its rest, cos(k/128) and its rest. */
  static final double[] TABLE = table();

  /** Added to a small double, it leaves the nearest multiple of 1/128 in the low bits. */
  static final double SHIFT_128 = 0x1.8p45;

  /** The polynomials of sine and cosine for |x| below 1/256, the best ones up to 1/500. */
  static final double SN3 = -0x1.5555555555515p-3;

  static final double SN5 = 0x1.11110e829872fp-7;
  static final double CS2 = 0.5;
  static final double CS4 = -0x1.5555555555535p-5;
  private static final double CS6 = 0x1.6c16bedd9e239p-10;

  /** Below this the sine is a polynomial with the coefficients S1 to S5, without the table. */
  static final double POLYNOMIAL_BELOW = 0.126;

  static final double S1 = -0x1.5555555555555p-3;
  private static final double S2 = 0x1.1111111110ecep-7;
  private static final double S3 = -0x1.a01a019db08b8p-13;
  private static final double S4 = 0x1.71de27b9a7ed9p-19;
  private static final double S5 = -0x1.addffc2fcdf59p-26;

  /** pi/2 as the sum of two doubles, and as that of four of which the first three are short. */
  static final double HALF_PI_HI = 0x1.921fb54442d18p0;

  static final double HALF_PI_LO = 0x1.1a62633145c07p-54;
  static final double HALF_PI_1 = 0x1.921fb58p0;
  static final double HALF_PI_2 = -0x1.dde973cp-27;
  static final double HALF_PI_3 = -0x1.cb3b398p-55;
  static final double HALF_PI_4 = -0x1.d747f23e32ed7p-83;
  private static final double TWO_OVER_PI = 0x1.45f306dc9c883p-1;
  static final double SHIFT = 0x1.8p52;

  /** The bounds of the ranges, which are tests of the high word. */
  static final double TINY_SIN = 0x1p-26;

  private static final double TINY_COS = 0x1p-27;
  static final double FIRST = 0x1.b6p-1;
  static final double SECOND = 0x1.368fdp1;
  static final double LARGE = 0x1.921fbp26;

  private SinCos() {}

  static double sin(double x) {
    double magnitude = Math.abs(x);
    if (magnitude < FIRST) {
      return magnitude < TINY_SIN ? x : sin(x, 0);
    }
    if (magnitude < SECOND) {
      return Math.copySign(cos(HALF_PI_HI - magnitude, HALF_PI_LO), x);
    }
    return magnitude < LARGE ? ofReduced(x, 0) : LargeSinCos.sin(x, 0);
  }

  static double cos(double x) {
    double magnitude = Math.abs(x);
    if (magnitude < FIRST) {
      return magnitude < TINY_COS ? 1.0 : cos(x, 0);
    }
    if (magnitude < SECOND) {
      double y = HALF_PI_HI - magnitude;
      double a = y + HALF_PI_LO;
      return sin(a, (y - a) + HALF_PI_LO);
    }
    return magnitude < LARGE ? ofReduced(x, 1) : LargeSinCos.sin(x, 1);
  }

  /** sin(x + quarters pi/2). */
  private static double ofReduced(double x, int quarters) {
    double t = shiftedQuarters(x);
    double n = t - SHIFT;
    double y = reducedTwice(x, n);
    double y3 = fma(-n, HALF_PI_3, y);
    double a = fma(-n, HALF_PI_4, y3);
    return ofQuadrant(a, rest(n, y, y3, a), (int) Double.doubleToRawLongBits(t) + quarters);
  }

  /** x in units of pi/2, the nearest integer n in the low bits. */
  static double shiftedQuarters(double x) {
    return fma(x, TWO_OVER_PI, SHIFT);
  }

  /** x - n pi/2, but for the last two parts of pi/2. */
  static double reducedTwice(double x, double n) {
    return fma(-n, HALF_PI_2, fma(-n, HALF_PI_1, x));
  }

  /** What the rounding of y3 and a has lost. */
  static double rest(double n, double y, double y3, double a) {
    return fma(-n, HALF_PI_3, y - y3) + fma(-n, HALF_PI_4, y3 - a);
  }

  /** sin(a + da + quadrant pi/2). */
  static double ofQuadrant(double a, double da, int quadrant) {
    double result = (quadrant & 1) == 0 ? sin(a, da) : cos(a, da);
    return Doubles.flipSign(result, (long) quadrant << 62);
  }

  /** cos(a + da) for |a| &lt; 0.86 and |da| below half an ulp of a. */
  private static double cos(double a, double da) {
    double magnitude = Math.abs(a);
    double u = SHIFT_128 + magnitude;
    int k = index(Double.doubleToRawLongBits(u));
    double x = magnitude - (u - SHIFT_128) + Doubles.timesSign(da, a);
    double s = sinMinusX(x, x);
    double c = oneMinusCos(x, 0);
    double cosine = TABLE[k + 2];
    double low = fma(-c, cosine, fma(-s, TABLE[k + 1], TABLE[k + 3]));
    return cosine + fma(-s, TABLE[k], low);
  }

  /** sin(a + da) for |a| &lt; 0.86 and |da| below half an ulp of a. */
  private static double sin(double a, double da) {
    double magnitude = Math.abs(a);
    if (magnitude < POLYNOMIAL_BELOW) {
      return sinOfSmall(a, da);
    }
    double u = SHIFT_128 + magnitude;
    int k = index(Double.doubleToRawLongBits(u));
    double x = magnitude - (u - SHIFT_128);
    double dx = Doubles.timesSign(da, a);
    double s = x + sinMinusX(x, dx);
    double c = oneMinusCos(x, dx);
    double sine = TABLE[k];
    double low = fma(-c, sine, fma(s, TABLE[k + 3], TABLE[k + 1]));
    return Math.copySign(sine + fma(s, TABLE[k + 2], low), a);
  }

  /** sin(x) - x + added. */
  static double sinMinusX(double x, double added) {
    double xx = x * x;
    return fma(x * xx, fma(xx, SN5, SN3), added);
  }

  /** 1 - cos(x) + x dx. */
  static double oneMinusCos(double x, double dx) {
    double xx = x * x;
    return fma(x, dx, xx * fma(xx, fma(xx, CS6, CS4), CS2));
  }

  static double sinOfSmall(double a, double da) {
    double xx = a * a;
    double p = fma(fma(fma(S5, xx, S4), xx, S3), xx, S2);
    return a + fma(xx, fma(fma(p, xx, S1), a, -(0.5 * da)), da);
  }

  /** Where the table has k/128, for the bits of k/128 shifted. */
  static int index(long shifted) {
    return ((int) shifted & (N - 1)) * 4;
  }

  private static double[] table() {
    BigInteger[] step = Fixed.sinCos(Fixed.of(1.0 / 128));
    BigInteger sin = BigInteger.ZERO;
    BigInteger cos = Fixed.ONE;
    double[] table = new double[4 * N];
    for (int k = 0; k < N; k++) {
      putPair(table, 4 * k, sin);
      putPair(table, 4 * k + 2, cos);
      BigInteger nextSin = Fixed.multiply(sin, step[1]).add(Fixed.multiply(cos, step[0]));
      cos = Fixed.multiply(cos, step[1]).subtract(Fixed.multiply(sin, step[0]));
      sin = nextSin;
    }
    return table;
  }

  private static void putPair(double[] table, int index, BigInteger value) {
    table[index] = Fixed.toDouble(value);
    table[index + 1] = Fixed.toDouble(value.subtract(Fixed.of(table[index])));
  }
}
