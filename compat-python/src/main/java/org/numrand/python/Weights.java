package org.numrand.python;

import java.util.function.IntPredicate;

/** Running totals and the search in them, as Python's {@code itertools} and {@code bisect} do. */
final class Weights {
  private Weights() {}

  /** {@code list(itertools.accumulate(weights))}. */
  static double[] accumulate(double[] weights) {
    double[] totals = weights.clone();
    for (int i = 1; i < totals.length; i++) {
      totals[i] += totals[i - 1];
    }
    return totals;
  }

  /** {@code list(itertools.accumulate(counts))}. */
  static long[] accumulate(long[] counts) {
    long[] totals = counts.clone();
    try {
      for (int i = 1; i < totals.length; i++) {
        totals[i] = Math.addExact(totals[i - 1], totals[i]);
      }
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("counts must have totals below 2^63", e);
    }
    return totals;
  }

  /**
   * {@code bisect.bisect(totals, x, 0, hi)}: the same steps, so that weights out of order give what
   * they give in Python.
   *
   * @param isBefore whether {@code x < totals[i]}
   */
  static int bisect(int hi, IntPredicate isBefore) {
    int from = 0;
    int to = hi;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (isBefore.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
