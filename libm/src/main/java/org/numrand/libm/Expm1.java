package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

/**
 * exp(x) - 1, after Sun's fdlibm ({@code s_expm1.c}) with the grouping and contraction of glibc.
 *
 * <p>x = k log(2) + r with |r| &lt;= log(2)/2, and c is the rounding error of r. A rational
 * function gives e, the part of exp(r) - 1 beyond r + r^2/2; then exp(x) - 1 = 2^k (exp(r) - 1) +
 * (2^k - 1).
 */
final class Expm1 {
  private static final double LN2_HI = 0x1.62e42feep-1;
  private static final double LN2_LO = 0x1.a39ef35793c76p-33;
  private static final double INV_LN2 = 0x1.71547652b82fep0;
  private static final double Q1 = -0x1.11111111110f4p-5;
  private static final double Q2 = 0x1.a01a019fe5585p-10;
  private static final double Q3 = -0x1.4ce199eaadbb7p-14;
  private static final double Q4 = 0x1.0cfca86e65239p-18;
  private static final double Q5 = -0x1.afdb76e09c32dp-23;

  private static final double OVERFLOW = 0x1.62e42fefa39efp9;

  /** 56 log(2), log(2)/2 and 3/2 log(2), as far as their high words go. */
  static final double ALL_BUT_MINUS_1 = 0x1.3687ap5;

  static final double HALF_LN2 = 0x1.62e43p-2;
  static final double THREE_HALVES_LN2 = 0x1.0a2b2p0;

  private Expm1() {}

  static double expm1(double x) {
    if (isSmall(x)) {
      return Math.abs(x) < 0x1p-54 ? x : expm1OfSmall(x);
    }
    return x > -ALL_BUT_MINUS_1 && x <= OVERFLOW ? expm1OfLarge(x) : expm1Special(x);
  }

  /** Whether k is 0. */
  static boolean isSmall(double x) {
    return Math.abs(x) < HALF_LN2;
  }

  private static double expm1Special(double x) {
    if (x <= -ALL_BUT_MINUS_1) {
      return -1.0;
    }
    return x > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  private static double expm1OfSmall(double x) {
    double halfSquare = x * (0.5 * x);
    return x - fma(x, rest(x, halfSquare), -halfSquare);
  }

  private static double expm1OfLarge(double x) {
    int k;
    if (Math.abs(x) < THREE_HALVES_LN2) {
      k = x > 0 ? 1 : -1;
    } else {
      k = steps(x, x > 0 ? 0.5 : -0.5);
    }
    double kd = Doubles.ofInteger(k);
    double hi = high(x, kd);
    double lo = low(kd);
    double r = hi - lo;
    double c = hi - r - lo;
    double halfSquare = r * (0.5 * r);
    double e = fma(r, rest(r, halfSquare) - c, -c) - halfSquare;
    return scaled(k, r, e);
  }

  /** x / log(2), rounded; half has the sign of x. */
  static int steps(double x, double half) {
    return (int) (INV_LN2 * x + half);
  }

  /** x - k log(2), but for the low part of the logarithm. */
  static double high(double x, double k) {
    return fma(-k, LN2_HI, x);
  }

  static double low(double k) {
    return k * LN2_LO;
  }

  /** The part of exp(x) - 1 beyond x + x^2/2, over x. */
  static double rest(double x, double halfSquare) {
    double h2 = halfSquare * halfSquare;
    double r1 = fma(halfSquare, Q1, 1.0);
    double r2 = fma(halfSquare, Q3, Q2);
    double r3 = fma(halfSquare, Q5, Q4);
    double r = fma(h2 * h2, r3, fma(h2, r2, r1));
    double t = fma(-(0.5 * x), r, 3.0);
    return halfSquare * ((r - t) / fma(-x, t, 6.0));
  }

  /** 2^k (1 + r - e) - 1, each range of k with the order of operations that loses least. */
  private static double scaled(int k, double r, double e) {
    if (k == -1) {
      return 0.5 * (r - e) - 0.5;
    }
    if (k == 1) {
      return r < -0.25 ? -2.0 * (e - (r + 0.5)) : 1.0 + 2.0 * (r - e);
    }
    if (k <= -2 || k > 56) {
      return timesPowerOfTwo(1.0 - (e - r), k) - 1.0;
    }
    double inverse = timesPowerOfTwo(1.0, -k);
    return timesPowerOfTwo(k < 20 ? 1.0 - inverse - (e - r) : r - (e + inverse) + 1.0, k);
  }

  private static double timesPowerOfTwo(double y, int k) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(y) + ((long) k << 52));
  }
}
