package org.numrand.libm;

/**
 * log(1 + x) of many numbers: the steps of {@link Log1p} in stages, each a loop over some numbers.
 * No branch asks whether x is small, which random numbers make unpredictable: with k = 0 and c = 0
 * the general formula is that for small numbers.
 */
final class Log1pArray extends ArrayForm<double[]> {
  /** Where the stages leave their results in the scratch array. */
  private static final int A = 0;

  private static final int B = Scratch.CHUNK;
  private static final int C = 2 * Scratch.CHUNK;

  private static final long FRACTION = 0xfffffffffffffL;
  private static final long SQRT2_FRACTION = (long) Log1p.SQRT2_FRACTION << 32;
  private static final long ONE = Double.doubleToRawLongBits(1.0);
  private static final long SMALLEST = Double.doubleToRawLongBits(0x1p-29);
  private static final long LARGEST = Double.doubleToRawLongBits(0x1p53) - 1;

  /** The ends of where x is small, without their signs. */
  private static final long SMALL_FROM = Double.doubleToRawLongBits(-Log1p.SMALL_FROM);

  private static final long SMALL_TO = Double.doubleToRawLongBits(Log1p.SMALL_TO);

  static final Log1pArray INSTANCE = new Log1pArray();

  private Log1pArray() {}

  @Override
  int whileAlike(double[] in, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Log1p.isSmall(in[i])) {
        return i;
      }
      out[i] = Log1p.log1p(in[i]);
    }
    return to;
  }

  @Override
  void oneByOne(double[] in, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Log1p.log1p(in[i]);
    }
  }

  @Override
  void inStages(double[] in, double[] out, int start, int count) {
    double[] scratch = Scratch.array();
    System.arraycopy(in, start, scratch, C, count);
    addOne(scratch, count);
    split(scratch, count);
    combine(scratch, count);
    finish(in, scratch, out, start, count);
  }

  /** Leaves u = 1 + x, and c, which is the rounding error of that, over u. */
  private static void addOne(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double x = scratch[C + i];
      double u = 1.0 + x;
      double added = u - 1.0;
      scratch[A + i] = u;
      scratch[B + i] = (1.0 - (u - added) + (x - added)) / u;
    }
  }

  /** Leaves f, c and k; NaN for an f that the formula does not apply to. */
  private static void split(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      long x = Double.doubleToRawLongBits(scratch[C + i]);
      long u = Double.doubleToRawLongBits(scratch[A + i]);
      long c = Double.doubleToRawLongBits(scratch[B + i]);
      long large = maskOfLarge(x);
      long fraction = u & FRACTION;
      long above = (SQRT2_FRACTION - 1 - fraction) >>> 63;
      long k = (u >> 52) - 1023 + above;
      long z = (x & ~large) | ((fraction | (0x3ffL - above) << 52) & large);
      double f = Double.longBitsToDouble(z) - Double.longBitsToDouble(ONE & large);
      long doubtful = rangeSign(x) | (large & (nearPowerOfTwoSign(fraction, above) | (k * k - 1)));
      scratch[A + i] = doubtful < 0 ? Double.NaN : f;
      scratch[B + i] = Double.longBitsToDouble(c & large);
      scratch[C + i] = Doubles.shifted(k & large);
    }
  }

  // Conditions as bits or signs of integers, in place of branches that would be mispredicted or
  // many.

  /** All bits set unless sqrt(1/2) - 1 &lt; x &lt; sqrt(2) - 1, about. */
  private static long maskOfLarge(long x) {
    long end = SMALL_TO + ((x >> 63) & (SMALL_FROM - SMALL_TO));
    return (end - 1 - (x & Long.MAX_VALUE)) >> 63;
  }

  /** Negative unless 2^-29 &lt;= |x| &lt; 2^53 and x &gt; -1. */
  private static long rangeSign(long x) {
    long magnitude = x & Long.MAX_VALUE;
    return (magnitude - SMALLEST) | (LARGEST - magnitude) | (x & (ONE - 1 - magnitude));
  }

  /** Negative if the fraction is that of a power of 2, or nearly so. */
  private static long nearPowerOfTwoSign(long fraction, long above) {
    long high = fraction >>> 32;
    return ((high - 1) & (above - 1)) | (Log1p.NEARLY_TWO - high);
  }

  /** Leaves the logarithms. */
  private static void combine(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double f = scratch[A + i];
      double k = Doubles.unshifted(scratch[C + i]);
      scratch[A + i] = Log1p.combine(f, k, Log1p.low(k, scratch[B + i]));
    }
  }

  /** Calls the scalar function where the stages do not apply. */
  private static void finish(double[] in, double[] scratch, double[] out, int start, int count) {
    for (int i = 0; i < count; i++) {
      double result = scratch[A + i];
      out[start + i] = Double.isNaN(result) ? Log1p.log1p(in[start + i]) : result;
    }
  }
}
