package org.numrand.libm;

import java.math.BigInteger;

/**
 * The power function, after ARM's optimized-routines ({@code pow.c}, {@code pow_log_data.c}) with
 * the contraction glibc is compiled with.
 *
 * <p>x^y = exp(y log(x)), where log(x) is computed to about 68 bits as in {@link Log}, with points
 * c whose reciprocals have so few bits that z/c - 1 is exact.
 */
final class Pow {
  private static final int N = 128;
  private static final long OFFSET = 0x3fe6955500000000L;

  /** For each subinterval 1/c, log(c) to 43 binary places, the rest of log(c), and a filler. */
  static final double[] TABLE = table();

  private static final double LN2_HI = 0x1.62e42fefa38p-1;
  private static final double LN2_LO = 0x1.ef35793c7673p-45;

  private static final double A0 = -0.5;
  private static final double A1 = 0x1.555555555556p-2 * -2;
  private static final double A2 = -0x1.0000000000006p-2 * -2;
  private static final double A3 = 0x1.999999959554ep-3 * 4;
  private static final double A4 = -0x1.555555529a47ap-3 * 4;
  private static final double A5 = 0x1.2495b9b4845e9p-3 * -8;
  private static final double A6 = -0x1.0002b8b263fc3p-3 * -8;

  /** Powers with smaller exponents round to 1, with larger ones they overflow or underflow. */
  private static final double TINY_EXPONENT = 0x1p-65;

  private static final double HUGE_EXPONENT = 0x1p63;

  private Pow() {}

  static double pow(double x, double y) {
    boolean ordinary = x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE && isOrdinaryExponent(y);
    return ordinary ? powOfBits(Double.doubleToRawLongBits(x), y) : powSpecial(x, y);
  }

  private static boolean isOrdinaryExponent(double y) {
    double magnitude = Math.abs(y);
    return magnitude >= TINY_EXPONENT && magnitude < HUGE_EXPONENT;
  }

  /** The power of the number with these bits; a subnormal one's exponent is below zero. */
  private static double powOfBits(long bits, double y) {
    long offset = bits - OFFSET;
    int i = 4 * ((int) (offset >>> 45) & (N - 1));
    double k = Doubles.ofInteger(offset >> 52);
    double z = Double.longBitsToDouble(bits - (offset & 0xfffL << 52));

    double r = Math.fma(z, TABLE[i], -1.0);
    double t1 = Math.fma(k, LN2_HI, TABLE[i + 1]);
    double t2 = t1 + r;
    double ar = A0 * r;
    double ar2 = r * ar;
    double hi = t2 + ar2;
    double lo1 = Math.fma(k, LN2_LO, TABLE[i + 2]);
    double lo2 = t1 - t2 + r;
    double lo3 = Math.fma(ar, r, -ar2);
    double lo4 = t2 - hi + ar2;
    double lo = Math.fma(r * ar2, polynomial(r, ar2), lo1 + lo2 + lo3 + lo4);

    double logHi = hi + lo;
    double logLo = hi - logHi + lo;
    double product = y * logHi;
    return Exp.exp(product, Math.fma(y, logLo, Math.fma(y, logHi, -product)));
  }

  private static double polynomial(double r, double ar2) {
    double p = Math.fma(ar2, Math.fma(r, A6, A5), Math.fma(r, A4, A3));
    return Math.fma(ar2, p, Math.fma(r, A2, A1));
  }

  private static double powSpecial(double x, double y) {
    if (isSignaling(x) || isSignaling(y)) {
      return Double.NaN;
    }
    if (y == 0 || x == 1) {
      return 1.0;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (x == 0 || Double.isInfinite(x) || Double.isInfinite(y)) {
      return powOfLimits(x, y);
    }
    return x < 0 && !isInteger(y) ? Double.NaN : powOfFinite(x, y);
  }

  /** Where x is 0 or infinite, or y is infinite. */
  private static double powOfLimits(double x, double y) {
    double magnitude = Math.abs(x);
    if (magnitude == 1) {
      return 1.0;
    }
    double result = (magnitude < 1) == (y > 0) ? 0.0 : Double.POSITIVE_INFINITY;
    return isNegative(x) && isOddInteger(y) ? -result : result;
  }

  private static double powOfFinite(double x, double y) {
    double magnitude = Math.abs(x);
    double result;
    if (!isOrdinaryExponent(y)) {
      result = powOfExtreme(magnitude, y);
    } else if (magnitude < Double.MIN_NORMAL) {
      result = powOfBits(Double.doubleToRawLongBits(magnitude * 0x1p52) - (52L << 52), y);
    } else {
      result = powOfBits(Double.doubleToRawLongBits(magnitude), y);
    }
    return x < 0 && isOddInteger(y) ? -result : result;
  }

  private static double powOfExtreme(double magnitude, double y) {
    if (magnitude == 1 || Math.abs(y) < TINY_EXPONENT) {
      return 1.0;
    }
    return magnitude > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0.0;
  }

  static boolean isInteger(double y) {
    return Math.abs(y) >= 0x1p53 || y == (long) y;
  }

  static boolean isOddInteger(double y) {
    return Math.abs(y) < 0x1p53 && y == (long) y && ((long) y & 1) != 0;
  }

  private static boolean isNegative(double x) {
    return Double.doubleToRawLongBits(x) < 0;
  }

  private static boolean isSignaling(double x) {
    return Double.isNaN(x) && (Double.doubleToRawLongBits(x) & 1L << 51) == 0;
  }

  private static double[] table() {
    double[] table = new double[4 * N];
    BigInteger log = BigInteger.ZERO;
    BigInteger previous = Fixed.ONE;
    for (int i = 0; i < N; i++) {
      double center = Double.longBitsToDouble(OFFSET + ((2L * i + 1) << 44));
      double inverse = center < 1 ? Math.rint(N / center) / N : Math.rint(2 * N / center) / (2 * N);
      BigInteger fixed = Fixed.of(inverse);
      // Each from its neighbour; but log(1) is zero without the errors that adds up.
      log = inverse == 1 ? BigInteger.ZERO : log.subtract(Fixed.logOfRatio(fixed, previous));
      double rounded = Math.rint(Fixed.toDouble(log) * 0x1p43) / 0x1p43;
      table[4 * i] = inverse;
      table[4 * i + 1] = rounded;
      table[4 * i + 2] = Fixed.toDouble(log.subtract(Fixed.of(rounded)));
      previous = fixed;
    }
    return table;
  }
}
