package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

import java.math.BigInteger;

/**
 * The exponential function of a float, after ARM's optimized-routines ({@code expf.c}, {@code
 * exp2f_data.c}): 2^(k/32) from a table times a polynomial, in double arithmetic.
 */
final class ExpF {
  static final int N = 32;

  /** For each k the bits of 2^(k/32), less k/32 in the exponent. */
  private static final long[] TABLE = table();

  private static final double INV_LN2_N = 0x1.71547652b82fep0 * N;
  private static final double SHIFT = 0x1.8p52;

  /** The polynomial of 2^r, which powf shares, and of 2^(r/N). */
  static final double C0 = 0x1.c6af84b912394p-5;

  static final double C1 = 0x1.ebfce50fac4f3p-3;
  static final double C2 = 0x1.62e42ff0c52d6p-1;
  private static final double C0_N = C0 / N / N / N;
  private static final double C1_N = C1 / N / N;
  private static final double C2_N = C2 / N;

  /** The logarithms of 2^128 and of 2^-150. */
  private static final float OVERFLOW = 0x1.62e42ep6f;

  private static final float UNDERFLOW = -0x1.9fe368p6f;

  private ExpF() {}

  static float expf(float x) {
    if (x >= UNDERFLOW && x <= OVERFLOW) {
      return expInRange(Doubles.ofFloatBits(Float.floatToRawIntBits(x)));
    }
    if (x > OVERFLOW) {
      return Float.POSITIVE_INFINITY;
    }
    return x < UNDERFLOW ? 0.0f : Float.NaN;
  }

  private static float expInRange(double x) {
    double kd = fma(INV_LN2_N, x, SHIFT);
    long k = Double.doubleToRawLongBits(kd);
    double r = fma(INV_LN2_N, x, -(kd - SHIFT));
    double z = fma(C0_N, r, C1_N);
    double y = fma(z, r * r, fma(C2_N, r, 1.0));
    return (float) (y * scale(k));
  }

  /** 2^(k/32), k being in the low bits. */
  static double scale(long k) {
    return Double.longBitsToDouble(TABLE[(int) k & (N - 1)] + (k << 47));
  }

  private static long[] table() {
    BigInteger[] powers = Fixed.powersOfRootOfTwo(N);
    long[] table = new long[N];
    for (int k = 0; k < N; k++) {
      table[k] = Double.doubleToRawLongBits(Fixed.toDouble(powers[k])) - ((long) k << 47);
    }
    return table;
  }
}
