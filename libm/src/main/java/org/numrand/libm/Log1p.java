package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

/**
 * log(1 + x), after Sun's fdlibm ({@code s_log1p.c}) with the grouping and contraction of glibc.
 *
 * <p>1 + x = 2^k (1 + f) with sqrt(1/2) &lt; 1 + f &lt; sqrt(2), and c corrects the rounding of 1 +
 * x. With s = f / (2 + f), log(1 + f) = f - (f^2/2 - s (f^2/2 + R(s^2))).
 */
final class Log1p {
  private static final double LN2_HI = 0x1.62e42feep-1;
  private static final double LN2_LO = 0x1.a39ef35793c76p-33;
  private static final double L1 = 0x1.5555555555593p-1;
  private static final double L2 = 0x1.999999997fa04p-2;
  private static final double L3 = 0x1.2492494229359p-2;
  private static final double L4 = 0x1.c71c51d8e78afp-3;
  private static final double L5 = 0x1.7466496cb03dep-3;
  private static final double L6 = 0x1.39a09d078c69fp-3;
  private static final double L7 = 0x1.2f112df3e5244p-3;

  /** sqrt(1/2) - 1 and sqrt(2) - 1 as far as their high words go: between them k is 0. */
  static final double SMALL_FROM = -0x1.2bec4p-2;

  static final double SMALL_TO = 0x1.a827ap-2;

  /** The high bits of the fraction of sqrt(2). */
  static final int SQRT2_FRACTION = 0x6a09e;

  /** The same of what fdlibm takes for 2. */
  static final int NEARLY_TWO = 0xffffc;

  private Log1p() {}

  static double log1p(double x) {
    if (isSmall(x)) {
      return log1pOfSmall(x);
    }
    return x > -1.0 && x < Double.POSITIVE_INFINITY ? log1pOfLarge(x) : log1pSpecial(x);
  }

  /** Whether x is so small that k is 0. */
  static boolean isSmall(double x) {
    return x > SMALL_FROM && x < SMALL_TO;
  }

  private static double log1pSpecial(double x) {
    if (x == -1.0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x > 0 ? x : Double.NaN;
  }

  private static double log1pOfSmall(double f) {
    double magnitude = Math.abs(f);
    if (magnitude < 0x1p-29) {
      return magnitude < 0x1p-54 ? f : fma(f * f, -0.5, f);
    }
    double halfSquare = 0.5 * f * f;
    double s = f / (2.0 + f);
    return f - (halfSquare - s * (halfSquare + polynomial(s * s)));
  }

  private static double log1pOfLarge(double x) {
    double u = x;
    double c = 0;
    int k;
    if (x < 0x1p53) {
      u = 1.0 + x;
      k = Math.getExponent(u);
      c = (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
    } else {
      k = Math.getExponent(u);
    }
    long fraction = Double.doubleToRawLongBits(u) & 0xfffffffffffffL;
    int highFraction = (int) (fraction >>> 32);
    // 1 where the fraction is that of sqrt(2) or more. Branch-free, because half of the branches
    // would be mispredicted.
    int above = (SQRT2_FRACTION - 1 - highFraction) >>> 31;
    k += above;
    u = Double.longBitsToDouble(fraction | (0x3ffL - above) << 52);
    double kd = Doubles.ofInteger(k);
    double f = u - 1.0;
    // fdlibm leaves c out where k is 0.
    double lo = k == 0 ? 0 : low(kd, c);
    if (above == 0 ? highFraction == 0 : highFraction > NEARLY_TWO) {
      return log1pNearPowerOfTwo(kd, f, lo);
    }
    return combine(f, kd, lo);
  }

  /** The low part of k log(2), with the correction. */
  static double low(double k, double c) {
    return fma(k, LN2_LO, c);
  }

  /** k log(2) + log(1 + f) + low. */
  static double combine(double f, double k, double low) {
    double halfSquare = 0.5 * f * f;
    double s = f / (2.0 + f);
    double product = s * (halfSquare + polynomial(s * s));
    return fma(k, LN2_HI, -((halfSquare - (product + low)) - f));
  }

  private static double log1pNearPowerOfTwo(double k, double f, double lo) {
    if (f == 0) {
      return fma(k, LN2_HI, lo);
    }
    double halfSquare = 0.5 * f * f;
    double r = halfSquare * fma(-2.0 / 3, f, 1.0);
    return fma(k, LN2_HI, -((r - lo) - f));
  }

  private static double polynomial(double z) {
    double z2 = z * z;
    double z4 = z2 * z2;
    double r2 = fma(z, L3, L2);
    double r3 = fma(z, L5, L4);
    double r4 = fma(z, L7, L6);
    return fma(z4 * z2, r4, fma(z4, r3, fma(z, L1, z2 * r2)));
  }
}
