package org.numrand.sklearn;

/**
 * The sum of doubles in the order in which NumPy's {@code sum} adds them: eight partial sums in
 * blocks of at most 128, and halves of more. Source: {@code DOUBLE_pairwise_sum} in NumPy's {@code
 * loops_utils.h.src}.
 */
final class PairwiseSum {
  private static final int LANES = 8;
  private static final int BLOCK = 128;

  private PairwiseSum() {}

  static double of(double[] values) {
    return of(values, 0, values.length);
  }

  private static double of(double[] values, int from, int n) {
    if (n < LANES) {
      return plain(0, values, from, from + n);
    }
    if (n > BLOCK) {
      int half = n / 2 - n / 2 % LANES;
      return of(values, from, half) + of(values, from + half, n - half);
    }
    double[] lane = new double[LANES];
    System.arraycopy(values, from, lane, 0, LANES);
    int end = from + n - n % LANES;
    for (int i = from + LANES; i < end; i += LANES) {
      for (int j = 0; j < LANES; j++) {
        lane[j] += values[i + j];
      }
    }
    double sum =
        ((lane[0] + lane[1]) + (lane[2] + lane[3])) + ((lane[4] + lane[5]) + (lane[6] + lane[7]));
    return plain(sum, values, end, from + n);
  }

  private static double plain(double start, double[] values, int from, int to) {
    double sum = start;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }
}
