package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

import java.math.BigInteger;

/**
 * The exponential function, after ARM's optimized-routines ({@code exp.c}, {@code exp_data.c}) with
 * the contraction glibc is compiled with.
 *
 * <p>exp(x) = 2^(k/128) exp(r) with |r| &lt;= log(2)/256. The table holds 2^(k/128) as a double
 * times (1 + tail), and a polynomial gives exp(r).
 */
final class Exp {
  private static final int N = 128;

  /** For each k the bits of the tail, then those of 2^(k/128) less k/128 in the exponent. */
  static final long[] TABLE = table();

  private static final double INV_LN2_N = 0x1.71547652b82fep0 * N;
  private static final double NEG_LN2_HI_N = -0x1.62e42fefap-8;
  private static final double NEG_LN2_LO_N = -0x1.cf79abc9e3b3ap-47;

  /** Added to a small double, it leaves the nearest integer in the low bits. */
  private static final double SHIFT = 0x1.8p52;

  private static final double C2 = 0x1.ffffffffffdbdp-2;
  private static final double C3 = 0x1.555555555543cp-3;
  private static final double C4 = 0x1.55555cf172b91p-5;
  private static final double C5 = 0x1.1111167a4d017p-7;

  private static final double TINY = 0x1p-54;
  private static final double LARGE = 512;
  private static final long TINY_BITS = Double.doubleToRawLongBits(TINY);
  private static final long LARGE_BITS = Double.doubleToRawLongBits(LARGE);
  private static final double OVERFLOW = 1024;
  private static final double UNDERFLOW = -1024;

  private Exp() {}

  static double exp(double x) {
    return exp(x, 0.0);
  }

  /** exp(x + xTail) for an xTail below 2^-15 and below x in magnitude. */
  static double exp(double x, double xTail) {
    if (isOrdinary(x)) {
      double shifted = shiftedSteps(x);
      return ofSteps(Double.doubleToRawLongBits(shifted), rest(x, xTail, shifted));
    }
    return expSpecial(x, xTail);
  }

  /** Whether neither the result nor anything on the way to it leaves the normal doubles. */
  static boolean isOrdinary(double x) {
    double magnitude = Math.abs(x);
    return magnitude >= TINY && magnitude < LARGE;
  }

  /** The same of the number with these bits. */
  static boolean isOrdinary(long bits) {
    long magnitude = bits & Long.MAX_VALUE;
    return Long.compareUnsigned(magnitude - TINY_BITS, LARGE_BITS - TINY_BITS) < 0;
  }

  /** x in steps of log(2)/128, the nearest integer k in the low bits. */
  static double shiftedSteps(double x) {
    return fma(INV_LN2_N, x, SHIFT);
  }

  /** x + xTail less the steps. */
  static double rest(double x, double xTail, double shiftedSteps) {
    double k = shiftedSteps - SHIFT;
    return fma(k, NEG_LN2_LO_N, fma(k, NEG_LN2_HI_N, x)) + xTail;
  }

  /** 2^(k/128) exp(r). */
  static double ofSteps(long k, double r) {
    double scale = Double.longBitsToDouble(scaleBits(k));
    return fma(scale, expm1OfRest(k, r), scale);
  }

  private static long scaleBits(long k) {
    return TABLE[2 * ((int) k & (N - 1)) + 1] + (k << 45);
  }

  /** 2^(k/128) exp(r) / (2^(k/128) as the table has it) - 1. */
  private static double expm1OfRest(long k, double r) {
    double tail = Double.longBitsToDouble(TABLE[2 * ((int) k & (N - 1))]);
    double r2 = r * r;
    return fma(r2 * r2, fma(r, C5, C4), fma(r2, fma(r, C3, C2), tail + r));
  }

  private static double expSpecial(double x, double xTail) {
    if (Math.abs(x) < TINY) {
      return 1.0 + x;
    }
    if (x >= OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x <= UNDERFLOW) {
      return 0.0;
    }
    return Double.isNaN(x) ? x : expNearLimits(x, xTail);
  }

  /** Where 2^(k/128) itself may lie beyond the normal doubles. */
  private static double expNearLimits(double x, double xTail) {
    double shifted = shiftedSteps(x);
    long k = Double.doubleToRawLongBits(shifted);
    double rest = expm1OfRest(k, rest(x, xTail, shifted));
    if (x > 0) {
      double scale = Double.longBitsToDouble(scaleBits(k) - (1009L << 52));
      return 0x1p1009 * fma(scale, rest, scale);
    }
    double scale = Double.longBitsToDouble(scaleBits(k) + (1022L << 52));
    double product = scale * rest;
    double y = scale + product;
    return 0x1p-1022 * (y < 1.0 ? roundAsSubnormal(y, scale - y + product) : y);
  }

  /** Rounds y + lo, which is below 1, to a multiple of 2^-52, so that scaling will not round it. */
  private static double roundAsSubnormal(double y, double lo) {
    double hi = 1.0 + y;
    return (hi + (1.0 - hi + y + lo)) - 1.0;
  }

  private static long[] table() {
    BigInteger[] powers = Fixed.powersOfRootOfTwo(N);
    long[] table = new long[2 * N];
    for (int k = 0; k < N; k++) {
      double hi = Fixed.toDouble(powers[k]);
      double tail = Fixed.toDouble(Fixed.divide(powers[k], Fixed.of(hi)).subtract(Fixed.ONE));
      table[2 * k] = Double.doubleToRawLongBits(tail);
      table[2 * k + 1] = Double.doubleToRawLongBits(hi) - ((long) k << 45);
    }
    return table;
  }
}
