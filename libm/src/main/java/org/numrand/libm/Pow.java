package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

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
  private static final long MIN_NORMAL_BITS = 0x0010000000000000L;
  private static final long INFINITY_BITS = 0x7ff0000000000000L;

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
    // Only the bits are used, so a loop loads them from an array as integers and does not wait for
    // floating-point units busy with earlier values: Libm: pow(x) in 6.1 ns, not 8.2 (JDK 17).
    long bits = Double.doubleToRawLongBits(x);
    return isOrdinaryBase(bits) && isOrdinaryExponent(y) ? powOfBits(bits, y) : powSpecial(bits, y);
  }

  /** Whether these are the bits of a positive normal number. */
  static boolean isOrdinaryBase(long bits) {
    return Long.compareUnsigned(bits - MIN_NORMAL_BITS, INFINITY_BITS - MIN_NORMAL_BITS) < 0;
  }

  static boolean isOrdinaryExponent(double y) {
    double magnitude = Math.abs(y);
    return magnitude >= TINY_EXPONENT && magnitude < HUGE_EXPONENT;
  }

  /** The power of the number with these bits; a subnormal one's exponent is below zero. */
  private static double powOfBits(long bits, double y) {
    int i = index(bits);
    double k = exponent(bits);
    double r = restOfRatio(bits, i);
    double t1 = logOfCenter(k, i);
    double logHead = logHead(r, t1);
    double logTail = logTail(r, t1, lowLogOfCenter(k, i));
    double logHi = logHead + logTail;
    double logLo = logHead - logHi + logTail;
    double product = y * logHi;
    return Exp.exp(product, tailOfProduct(y, logHi, logLo, product));
  }

  // The steps of the power function, which PowArray does one after the other for many numbers.

  /** Where the subinterval of the number with these bits is in the table. */
  static int index(long bits) {
    return 4 * ((int) ((bits - OFFSET) >>> 45) & (N - 1));
  }

  /** k, where the number is 2^k z with z about 1. */
  static double exponent(long bits) {
    return Doubles.ofInteger((bits - OFFSET) >> 52);
  }

  /** r = z/c - 1. */
  static double restOfRatio(long bits, int i) {
    double z = Double.longBitsToDouble(bits - ((bits - OFFSET) & 0xfffL << 52));
    return fma(z, TABLE[i], -1.0);
  }

  /** log(2^k c), and what that lacks. */
  static double logOfCenter(double k, int i) {
    return fma(k, LN2_HI, TABLE[i + 1]);
  }

  static double lowLogOfCenter(double k, int i) {
    return fma(k, LN2_LO, TABLE[i + 2]);
  }

  /** log(2^k c) + r - r^2/2. */
  static double logHead(double r, double logOfCenter) {
    return logOfCenter + r + r * (A0 * r);
  }

  /** The rest of the logarithm: the errors of all that went before, and the polynomial. */
  static double logTail(double r, double logOfCenter, double lowLogOfCenter) {
    double t2 = logOfCenter + r;
    double ar = A0 * r;
    double ar2 = r * ar;
    double lo2 = logOfCenter - t2 + r;
    double lo3 = fma(ar, r, -ar2);
    double lo4 = t2 - (t2 + ar2) + ar2;
    return fma(r * ar2, polynomial(r, ar2), lowLogOfCenter + lo2 + lo3 + lo4);
  }

  /** y (logHi + logLo) less the product of y and logHi as rounded to a double. */
  static double tailOfProduct(double y, double logHi, double logLo, double product) {
    return fma(y, logLo, fma(y, logHi, -product));
  }

  private static double polynomial(double r, double ar2) {
    double p = fma(ar2, fma(r, A6, A5), fma(r, A4, A3));
    return fma(ar2, p, fma(r, A2, A1));
  }

  private static double powSpecial(long bits, double y) {
    double x = Double.longBitsToDouble(bits);
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
