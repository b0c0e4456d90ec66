package org.numrand.distributions.float32;

import org.numrand.distributions.ziggurat.ExponentialZiggurat;
import org.numrand.distributions.ziggurat.NormalZiggurat;

/**
 * The tables of the ziggurats in single precision, derived from those in double precision: a limit
 * loses the bits that a draw lacks, a width gains their factor, and a height is rounded. Four
 * values of NumPy's {@code ziggurat_constants.h} are rounded the other way.
 */
final class ZigguratTablesFloat32 {
  /** How many bits fewer a draw has: 23 instead of 52, and 23 instead of 53. */
  private static final int NORMAL_SHIFT = 29;

  private static final int EXPONENTIAL_SHIFT = 30;

  /** The width of layer 226, and the heights of layers 128, 154 and 171, as NumPy has them. */
  private static final float EXPONENTIAL_W_226 = 4.4002547e-07f;

  private static final float EXPONENTIAL_F_128 = 0.18818119f;
  private static final float EXPONENTIAL_F_154 = 0.13244534f;
  private static final float EXPONENTIAL_F_171 = 0.10132299f;

  /** Draws below this are inside the layer. */
  static final int[] NORMAL_K = limits(NormalZiggurat.limits(), NORMAL_SHIFT);

  /** Widths: what a draw is multiplied by. */
  static final float[] NORMAL_W = widths(NormalZiggurat.widths(), NORMAL_SHIFT);

  /** Heights: the density at the edges of the layers. */
  static final float[] NORMAL_F = heights(NormalZiggurat.heights());

  static final int[] EXPONENTIAL_K = limits(ExponentialZiggurat.limits(), EXPONENTIAL_SHIFT);
  static final float[] EXPONENTIAL_W = widths(ExponentialZiggurat.widths(), EXPONENTIAL_SHIFT);
  static final float[] EXPONENTIAL_F = heights(ExponentialZiggurat.heights());

  static {
    EXPONENTIAL_W[226] = EXPONENTIAL_W_226;
    EXPONENTIAL_F[128] = EXPONENTIAL_F_128;
    EXPONENTIAL_F[154] = EXPONENTIAL_F_154;
    EXPONENTIAL_F[171] = EXPONENTIAL_F_171;
  }

  private ZigguratTablesFloat32() {}

  private static int[] limits(long[] limits, int shift) {
    int[] out = new int[limits.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) ((limits[i] + (1L << (shift - 1))) >>> shift);
    }
    return out;
  }

  private static float[] widths(double[] widths, int shift) {
    float[] out = new float[widths.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (widths[i] * (1L << shift));
    }
    return out;
  }

  private static float[] heights(double[] heights) {
    float[] out = new float[heights.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) heights[i];
    }
    return out;
  }
}
