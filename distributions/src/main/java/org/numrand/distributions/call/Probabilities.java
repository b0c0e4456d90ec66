package org.numrand.distributions.call;

import static com.google.common.base.Preconditions.checkArgument;

/** NumPy's checks of probabilities that should sum to one. */
public final class Probabilities {
  private static final double CHOICE_TOLERANCE = Math.sqrt(Math.ulp(1.0));
  private static final double MULTINOMIAL_LIMIT = 1.0 + 1e-12;

  private Probabilities() {}

  /**
   * Checks the probabilities of {@code choice}: not negative, summing to 1 within 1.5e-8.
   *
   * @return a copy
   */
  public static double[] ofChoice(double[] p) {
    checkArgument(p.length > 0, "p must not be empty");
    for (double value : p) {
      checkArgument(value >= 0, "p must be >= 0, but contains %s", value);
    }
    double sum = kahanSum(p, p.length);
    checkArgument(
        Math.abs(sum - 1.0) <= CHOICE_TOLERANCE,
        "p must sum to 1, within %s, but sums to %s",
        CHOICE_TOLERANCE,
        sum);
    return p.clone();
  }

  /**
   * Checks the probabilities of {@code multinomial}: from 0 to 1, all but the last one summing to 1
   * at most.
   *
   * @return a copy
   */
  public static double[] ofMultinomial(double[] pvals) {
    checkArgument(pvals.length > 0, "pvals must not be empty");
    for (double value : pvals) {
      checkArgument(value >= 0 && value <= 1, "pvals must be >= 0 and <= 1, but contain %s", value);
    }
    double sum = kahanSum(pvals, pvals.length - 1);
    checkArgument(
        sum <= MULTINOMIAL_LIMIT,
        "pvals but the last one must sum to <= %s, but sum to %s",
        MULTINOMIAL_LIMIT,
        sum);
    return pvals.clone();
  }

  /** The compensated sum of the first {@code count} values. */
  private static double kahanSum(double[] values, int count) {
    if (count == 0) {
      return 0;
    }
    double sum = values[0];
    double compensation = 0;
    for (int i = 1; i < count; i++) {
      double y = values[i] - compensation;
      double t = sum + y;
      compensation = (t - sum) - y;
      sum = t;
    }
    return sum;
  }
}
