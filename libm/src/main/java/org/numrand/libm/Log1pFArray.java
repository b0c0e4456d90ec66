package org.numrand.libm;

/**
 * log(1 + x) of many numbers: the steps of {@link Log1pF} in stages, each a loop over some numbers.
 * No branch asks whether x is small, which random numbers make unpredictable: with k = 0 and c = 0
 * the general formula is that for small numbers.
 */
final class Log1pFArray extends ArrayForm<float[]> {
  /** Where the stages leave their results in the scratch array. */
  private static final int A = 0;

  private static final int B = Scratch.CHUNK;
  private static final int C = 2 * Scratch.CHUNK;
  private static final int D = 3 * Scratch.CHUNK;

  private static final int FRACTION = 0x7fffff;

  /** The last fraction that is not taken for 2. */
  private static final int BELOW_TWO = 0x7ffffc;

  private static final int ONE = Float.floatToRawIntBits(1.0f);
  private static final int SMALLEST = Float.floatToRawIntBits(0x1p-29f);
  private static final int LARGEST = Float.floatToRawIntBits(0x1p53f) - 1;

  /** The first that are not small, without their signs. */
  private static final int SMALL_FROM = Float.floatToRawIntBits(-Log1pF.SMALL_FROM) + 1;

  private static final int SMALL_TO = Float.floatToRawIntBits(Log1pF.SMALL_TO);

  /** Added to a small float, it leaves the nearest integer in the low bits. */
  private static final float SHIFT = 0x1.8p23f;

  private static final int SHIFT_BITS = Float.floatToRawIntBits(SHIFT);

  static final Log1pFArray INSTANCE = new Log1pFArray();

  private Log1pFArray() {}

  @Override
  int whileAlike(float[] in, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Log1pF.isSmall(in[i])) {
        return i;
      }
      out[i] = Log1pF.log1pf(in[i]);
    }
    return to;
  }

  @Override
  void oneByOne(float[] in, float[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Log1pF.log1pf(in[i]);
    }
  }

  @Override
  void inStages(float[] in, float[] out, int start, int count) {
    float[] scratch = Scratch.floats();
    System.arraycopy(in, start, scratch, C, count);
    addOne(scratch, count);
    split(scratch, count);
    approximate(scratch, count);
    combine(scratch, count);
    finish(in, scratch, out, start, count);
  }

  /** Leaves u = 1 + x, and c, which is the rounding error of that, over u. */
  private static void addOne(float[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      float x = scratch[C + i];
      float u = 1.0f + x;
      float added = u - 1.0f;
      scratch[A + i] = u;
      scratch[B + i] = (1.0f - (u - added) + (x - added)) / u;
    }
  }

  /** Leaves f, c and k; NaN for an f that the formula does not apply to. */
  private static void split(float[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      int x = Float.floatToRawIntBits(scratch[C + i]);
      int u = Float.floatToRawIntBits(scratch[A + i]);
      int c = Float.floatToRawIntBits(scratch[B + i]);
      int large = maskOfLarge(x);
      int fraction = u & FRACTION;
      int above = (Log1pF.SQRT2_FRACTION - 1 - fraction) >>> 31;
      int k = (u >> 23) - 127 + above;
      int z = (x & ~large) | ((fraction | (0x7f - above) << 23) & large);
      float f = Float.intBitsToFloat(z) - Float.intBitsToFloat(ONE & large);
      int doubtful = rangeSign(x) | (large & (nearPowerOfTwoSign(fraction, above) | (k * k - 1)));
      scratch[A + i] = doubtful < 0 ? Float.NaN : f;
      scratch[B + i] = Float.intBitsToFloat(c & large);
      scratch[C + i] = Float.intBitsToFloat(SHIFT_BITS + (k & large));
    }
  }

  // Conditions as bits or signs of integers, in place of branches that would be mispredicted or
  // many.

  /** All bits set unless sqrt(1/2) - 1 &lt; x &lt; sqrt(2) - 1, about. */
  private static int maskOfLarge(int x) {
    int end = SMALL_TO + ((x >> 31) & (SMALL_FROM - SMALL_TO));
    return (end - 1 - (x & Integer.MAX_VALUE)) >> 31;
  }

  /** Negative unless 2^-29 &lt;= |x| &lt; 2^53 and x &gt; -1. */
  private static int rangeSign(int x) {
    int magnitude = x & Integer.MAX_VALUE;
    return (magnitude - SMALLEST) | (LARGEST - magnitude) | (x & (ONE - 1 - magnitude));
  }

  /** Negative if the fraction is that of a power of 2, or nearly so. */
  private static int nearPowerOfTwoSign(int fraction, int above) {
    return ((fraction - 1) & (above - 1)) | (BELOW_TWO - fraction);
  }

  /** Leaves the part of log(1 + f) beyond f - f^2/2. */
  private static void approximate(float[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[D + i] = Log1pF.beyondSquare(scratch[A + i]);
    }
  }

  /** Leaves the logarithms. */
  private static void combine(float[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      float k = scratch[C + i] - SHIFT;
      float low = Log1pF.low(k, scratch[B + i]);
      scratch[A + i] = Log1pF.sum(scratch[A + i], k, scratch[D + i] + low);
    }
  }

  /** Calls the scalar function where the stages do not apply. */
  private static void finish(float[] in, float[] scratch, float[] out, int start, int count) {
    for (int i = 0; i < count; i++) {
      float result = scratch[A + i];
      out[start + i] = Float.isNaN(result) ? Log1pF.log1pf(in[start + i]) : result;
    }
  }
}
