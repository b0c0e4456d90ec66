package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

/**
 * exp(x) - 1 of many numbers: the steps of {@link Expm1} in stages, each a loop over some numbers.
 * {@link Expm1} branches on x and k, which random numbers make unpredictable; here one formula,
 * with constants by k, does for all.
 */
final class Expm1Array extends ArrayForm<double[]> {
  /** Where the stages leave their results in the scratch array. */
  private static final int A = 0;

  private static final int B = Scratch.CHUNK;
  private static final int C = 2 * Scratch.CHUNK;
  private static final int D = 3 * Scratch.CHUNK;

  private static final long SIGN = Long.MIN_VALUE;
  private static final long HALF = Double.doubleToRawLongBits(0.5);
  private static final long QUARTER = Double.doubleToRawLongBits(0.25);
  private static final long ONE = Double.doubleToRawLongBits(1.0);
  private static final long HALF_LN2 = Double.doubleToRawLongBits(Expm1.HALF_LN2);
  private static final long THREE_HALVES_LN2 = Double.doubleToRawLongBits(Expm1.THREE_HALVES_LN2);

  /** Bounds of the magnitudes that the formula is for: of all, of positive and negative ones. */
  private static final long SMALLEST = Double.doubleToRawLongBits(0x1p-54);

  private static final long LARGEST = Double.doubleToRawLongBits(709);
  private static final long LARGEST_NEGATIVE =
      Double.doubleToRawLongBits(Expm1.ALL_BUT_MINUS_1) - 1;

  /** The k from which on the formula is the same, and the least one. */
  private static final int LAST_ROW = 57;

  private static final int FIRST_ROW = -57;
  private static final int COLUMNS = 4;

  /** A row for k = 1 where r is below -1/4. */
  private static final int ROW_BELOW = LAST_ROW + 1;

  /** For each k what is added to r, to e, to their difference, and to that times 2^k. */
  private static final double[] TABLE = table();

  static final Expm1Array INSTANCE = new Expm1Array();

  private Expm1Array() {}

  @Override
  int whileAlike(double[] in, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Expm1.isSmall(in[i])) {
        return i;
      }
      out[i] = Expm1.expm1(in[i]);
    }
    return to;
  }

  @Override
  void oneByOne(double[] in, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Expm1.expm1(in[i]);
    }
  }

  @Override
  void inStages(double[] in, double[] out, int start, int count) {
    double[] scratch = Scratch.array();
    System.arraycopy(in, start, scratch, A, count);
    chooseK(in, start, scratch, count);
    reduce(scratch, count);
    approximate(scratch, count);
    scale(in, scratch, out, start, count);
  }

  /** Leaves k, NaN where the formula does not apply, and 1 where k is 0, otherwise 0. */
  private static void chooseK(double[] in, int start, double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      long x = Double.doubleToRawLongBits(in[start + i]);
      long magnitude = x & Long.MAX_VALUE;
      double half = Double.longBitsToDouble(HALF | (x & SIGN));
      long rounded = Expm1.steps(scratch[A + i], half);
      long large = (HALF_LN2 - 1 - magnitude) >> 63;
      long far = (THREE_HALVES_LN2 - 1 - magnitude) >> 63;
      long k = (rounded & far) | (((x >> 63) | 1) & large & ~far);
      long largest = LARGEST + ((x >> 63) & (LARGEST_NEGATIVE - LARGEST));
      long doubtful = (magnitude - SMALLEST) | (largest - magnitude);
      scratch[B + i] = doubtful < 0 ? Double.NaN : Doubles.shifted(k);
      scratch[C + i] = Double.longBitsToDouble(ONE & ~large);
    }
  }

  /** Leaves r and c. */
  private static void reduce(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double k = Doubles.unshifted(scratch[B + i]);
      double hi = Expm1.high(scratch[A + i], k);
      double lo = Expm1.low(k);
      double r = hi - lo;
      scratch[A + i] = r;
      scratch[D + i] = hi - r - lo;
    }
  }

  /**
   * Leaves e, and r a second time. Where k is 0, and c therefore, r^2/2 is subtracted within the
   * fma.
   */
  private static void approximate(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double r = scratch[A + i];
      double zero = scratch[C + i];
      double c = scratch[D + i];
      double halfSquare = r * (0.5 * r);
      double inFma = fma(halfSquare, zero, c);
      double after = halfSquare - halfSquare * zero;
      scratch[D + i] = fma(r, Expm1.rest(r, halfSquare) - c, -inFma) - after;
      scratch[C + i] = r;
    }
  }

  /** Calls the scalar function where the formula does not apply. */
  private static void scale(double[] in, double[] scratch, double[] out, int start, int count) {
    for (int i = 0; i < count; i++) {
      int k = (int) Double.doubleToRawLongBits(scratch[B + i]);
      int row = row(k, Double.doubleToRawLongBits(scratch[C + i]));
      double r = scratch[A + i];
      double difference = r + TABLE[row] - (scratch[D + i] + TABLE[row + 1]);
      double power = Double.longBitsToDouble((k + 1023L) << 52);
      double result = power * (TABLE[row + 2] + difference) + TABLE[row + 3];
      out[start + i] = Double.isNaN(result) ? Expm1.expm1(in[start + i]) : result;
    }
  }

  /** Where the constants are for k and for a number r with these bits. */
  private static int row(int k, long r) {
    long isOne = Integer.toUnsignedLong(k ^ 1) - 1; // if negative
    long below = (QUARTER - (r & Long.MAX_VALUE)) & r;
    int last = Math.min(k, LAST_ROW);
    return COLUMNS * ((last - FIRST_ROW + (int) ((isOne & below) >>> 63) * (ROW_BELOW - 1)) & 127);
  }

  private static double[] table() {
    double[] table = new double[128 * COLUMNS];
    for (int k = FIRST_ROW; k <= LAST_ROW; k++) {
      boolean offByOne = k < -1 || k == LAST_ROW;
      double inverse = k < 0 ? 0 : Math.scalb(1.0, -k);
      put(table, k, 0, k >= 20 && !offByOne ? inverse : 0, between(k, inverse), offByOne ? -1 : 0);
    }
    put(table, -1, 0, 0, 0, -0.5);
    put(table, 0, 0, 0, 0, 0);
    put(table, 1, 0, 0, 0, 1);
    put(table, ROW_BELOW, 0.5, 0, 0, 0);
    return table;
  }

  private static double between(int k, double inverse) {
    return k >= 2 && k < 20 ? 1 - inverse : 1;
  }

  private static void put(double[] table, int k, double toR, double toE, double to, double last) {
    int row = COLUMNS * (k - FIRST_ROW);
    table[row] = toR;
    table[row + 1] = toE;
    table[row + 2] = to;
    table[row + 3] = last;
  }
}
