package org.numrand.libm;

/**
 * log(1 + x) of a float, after Sun's fdlibm ({@code s_log1pf.c}): as {@link Log1p}, in float
 * arithmetic without any contraction.
 */
final class Log1pF {
  private static final float LN2_HI = 0x1.62e3p-1f;
  private static final float LN2_LO = 0x1.2fefa2p-17f;
  private static final float L1 = 0x1.555556p-1f;
  private static final float L2 = 0x1.99999ap-2f;
  private static final float L3 = 0x1.24924ap-2f;
  private static final float L4 = 0x1.c71c52p-3f;
  private static final float L5 = 0x1.74664ap-3f;
  private static final float L6 = 0x1.39a09ep-3f;
  private static final float L7 = 0x1.2f112ep-3f;

  /** About sqrt(1/2) - 1 and sqrt(2) - 1: between them k is 0. */
  static final float SMALL_FROM = -0x1.2bec3ep-2f;

  static final float SMALL_TO = 0x1.a827aep-2f;

  /** The fraction bits of sqrt(2). */
  static final int SQRT2_FRACTION = 0x3504f7;

  private Log1pF() {}

  static float log1pf(float x) {
    if (isSmall(x)) {
      return log1pOfSmall(x);
    }
    return x > -1.0f && x < Float.POSITIVE_INFINITY ? log1pOfLarge(x) : log1pSpecial(x);
  }

  /** Whether x is so small that k is 0. */
  static boolean isSmall(float x) {
    return x >= SMALL_FROM && x < SMALL_TO;
  }

  private static float log1pSpecial(float x) {
    if (x == -1.0f) {
      return Float.NEGATIVE_INFINITY;
    }
    return x > 0 ? x : Float.NaN;
  }

  private static float log1pOfSmall(float f) {
    float magnitude = Math.abs(f);
    if (magnitude < 0x1p-29f) {
      return magnitude < 0x1p-54f ? f : f - f * f * 0.5f;
    }
    return f - (0.5f * f * f - beyondSquare(f));
  }

  private static float log1pOfLarge(float x) {
    float u = x;
    float c = 0;
    if (x < 0x1p53f) {
      u = 1.0f + x;
      c = (u >= 2.0f ? 1.0f - (u - x) : x - (u - 1.0f)) / u;
    }
    int k = Math.getExponent(u);
    int fraction = Float.floatToRawIntBits(u) & 0x7fffff;
    if (fraction < SQRT2_FRACTION) {
      u = Float.intBitsToFloat(fraction | 0x3f800000);
    } else {
      k++;
      u = Float.intBitsToFloat(fraction | 0x3f000000);
      fraction = (0x800000 - fraction) >> 2;
    }
    float f = u - 1.0f;
    // fdlibm leaves c out where k is 0.
    float lo = k == 0 ? 0 : low(k, c);
    return fraction == 0 ? log1pNearPowerOfTwo(k, f, lo) : sum(f, k, beyondSquare(f) + lo);
  }

  /** The low part of k log(2), with the correction. */
  static float low(float k, float c) {
    return k * LN2_LO + c;
  }

  /** The part of log(1 + f) beyond f - f^2/2. */
  static float beyondSquare(float f) {
    float s = f / (2.0f + f);
    return s * (0.5f * f * f + polynomial(s * s));
  }

  /** k log(2) + f - f^2/2 + beyond. */
  static float sum(float f, float k, float beyond) {
    return k * LN2_HI - ((0.5f * f * f - beyond) - f);
  }

  private static float log1pNearPowerOfTwo(int k, float f, float lo) {
    if (f == 0) {
      return k * LN2_HI + lo;
    }
    float r = 0.5f * f * f * (1.0f - 2.0f / 3 * f);
    return k * LN2_HI - ((r - lo) - f);
  }

  private static float polynomial(float z) {
    return z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
  }
}
