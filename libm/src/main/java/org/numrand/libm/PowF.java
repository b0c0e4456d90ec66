package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

/**
 * The power function of floats, after ARM's optimized-routines ({@code powf.c}, {@code
 * powf_log2_data.c}): 2^(y log2(x)) in double arithmetic.
 */
final class PowF {
  /** 1/c and log2(c), interleaved. */
  static final double[] TABLE = LogF.table(Fixed.LN2);

  private static final double A0 = 0x1.27616c9496e0bp-2;
  private static final double A1 = -0x1.71969a075c67ap-2;
  private static final double A2 = 0x1.ec70a6ca7baddp-2;
  private static final double A3 = -0x1.7154748bef6c8p-1;
  private static final double A4 = 0x1.71547652ab82bp0;

  /** Added to a small double, it leaves the nearest multiple of 1/32 in the low bits. */
  private static final double SHIFT = 0x1.8p52 / ExpF.N;

  /** The least y log2(x) that overflows is above, the greatest that underflows not above. */
  private static final double OVERFLOW = 0x1.fffffffd1d571p6;

  private static final double UNDERFLOW = -150;

  private PowF() {}

  static float powf(float x, float y) {
    boolean ordinary =
        x >= Float.MIN_NORMAL && x <= Float.MAX_VALUE && Math.abs(y) <= Float.MAX_VALUE && y != 0;
    return ordinary ? powOfBits(Float.floatToRawIntBits(x), y) : powSpecial(x, y);
  }

  /** The power of the number with these bits; a subnormal one's exponent is below zero. */
  private static float powOfBits(int bits, float y) {
    double power = y * log2(bits);
    if (power > OVERFLOW) {
      return Float.POSITIVE_INFINITY;
    }
    return power <= UNDERFLOW ? 0.0f : exp2(power);
  }

  private static double log2(int bits) {
    int offset = bits - LogF.OFFSET;
    int i = 2 * (offset >>> 19 & (LogF.N - 1));
    double k = Doubles.ofInteger(offset >> 23);
    double z = Doubles.ofFloatBits(bits - (offset & 0xff800000));
    double r = fma(z, TABLE[i], -1.0);
    double y0 = TABLE[i + 1] + k;
    double r2 = r * r;
    double p = fma(A2, r, A3);
    double q = fma(p, r2, fma(A4, r, y0));
    return fma(fma(A0, r, A1), r2 * r2, q);
  }

  private static float exp2(double x) {
    double kd = x + SHIFT;
    double r = x - (kd - SHIFT);
    double z = fma(ExpF.C0, r, ExpF.C1);
    double y = fma(z, r * r, fma(ExpF.C2, r, 1.0));
    return (float) (y * ExpF.scale(Double.doubleToRawLongBits(kd)));
  }

  private static float powSpecial(float x, float y) {
    if (isSignaling(x) || isSignaling(y)) {
      return Float.NaN;
    }
    if (x == 0 || y == 0 || !Float.isFinite(x) || !Float.isFinite(y)) {
      return (float) Pow.pow(x, y);
    }
    if (x < 0 && !Pow.isInteger(y)) {
      return Float.NaN;
    }
    float magnitude = Math.abs(x);
    float result =
        magnitude < Float.MIN_NORMAL
            ? powOfBits(Float.floatToRawIntBits(magnitude * 0x1p23f) - (23 << 23), y)
            : powOfBits(Float.floatToRawIntBits(magnitude), y);
    return x < 0 && Pow.isOddInteger(y) ? -result : result;
  }

  private static boolean isSignaling(float x) {
    return Float.isNaN(x) && (Float.floatToRawIntBits(x) & 1 << 22) == 0;
  }
}
