package org.numrand.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
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

  /** The same, exactly. */
  static BigInteger[] accumulate(BigInteger[] weights) {
    BigInteger[] totals = weights.clone();
    Arrays.parallelPrefix(totals, BigInteger::add);
    return totals;
  }

  static BigInteger[] integers(long[] weights) {
    return Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
  }

  /** {@code float(total)} of each; infinite where Python says that it overflows. */
  static double[] nearest(BigInteger[] totals) {
    return Arrays.stream(totals).mapToDouble(BigInteger::doubleValue).toArray();
  }

  /**
   * The least {@code double} that is not below each, which the same numbers are less than: Python
   * compares a float with an integer exactly.
   */
  static double[] notBelow(BigInteger[] totals) {
    return Arrays.stream(totals).mapToDouble(Weights::notBelow).toArray();
  }

  private static double notBelow(BigInteger total) {
    double nearest = total.doubleValue();
    boolean isBelow =
        Double.isFinite(nearest) && new BigDecimal(nearest).compareTo(new BigDecimal(total)) < 0;
    return isBelow ? Math.nextUp(nearest) : nearest;
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
