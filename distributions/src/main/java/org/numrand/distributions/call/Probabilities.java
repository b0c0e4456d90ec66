package org.numrand.distributions.call;

import java.util.Arrays;

/** NumPy's checks of probabilities that should sum to one. */
public final class Probabilities {
  private static final double CHOICE_TOLERANCE = Math.sqrt(Math.ulp(1.0));
  private static final double FLOAT32_TOLERANCE = Math.sqrt(Math.ulp(1.0f));
  private static final double MULTINOMIAL_LIMIT = 1.0 + 1e-12;

  private Probabilities() {}

  /**
   * Checks the probabilities of {@code choice}: not negative, summing to 1 within 1.5e-8.
   *
   * @return a copy
   */
  public static double[] ofChoice(double[] p) {
    return ofChoice(p.clone(), CHOICE_TOLERANCE);
  }

  /**
   * Checks the probabilities of {@code choice} in single precision: not negative, summing to 1
   * within 3.5e-4.
   *
   * @return a copy
   */
  public static double[] ofChoice(float[] p) {
    double[] wide = new double[p.length];
    Arrays.setAll(wide, i -> p[i]);
    return ofChoice(wide, FLOAT32_TOLERANCE);
  }

  /**
   * Checks probabilities that may have been in single precision.
   *
   * @return a copy
   */
  public static double[] ofAnyChoice(double[] p) {
    return ofChoice(p.clone(), FLOAT32_TOLERANCE);
  }

  private static double[] ofChoice(double[] p, double tolerance) {
    Parameters.check(p.length > 0, "p.length", ">= 1", 0);
    for (int i = 0; i < p.length; i++) {
      if (!(p[i] >= 0)) {
        throw Parameters.refusal("p[" + i + "]", ">= 0", p[i]);
      }
    }
    double sum = kahanSum(p, p.length);
    if (!(Math.abs(sum - 1.0) <= tolerance)) {
      throw Parameters.refusal("sum(p)", "1 within " + tolerance, sum);
    }
    return p;
  }

  /**
   * Checks the probabilities of {@code multinomial}: from 0 to 1, all but the last one summing to 1
   * at most.
   *
   * @return a copy
   */
  public static double[] ofMultinomial(double[] pvals) {
    Parameters.check(pvals.length > 0, "pvals.length", ">= 1", 0);
    for (int i = 0; i < pvals.length; i++) {
      if (!(pvals[i] >= 0 && pvals[i] <= 1)) {
        throw Parameters.refusal("pvals[" + i + "]", ">= 0 and <= 1", pvals[i]);
      }
    }
    double sum = kahanSum(pvals, pvals.length - 1);
    if (!(sum <= MULTINOMIAL_LIMIT)) {
      throw Parameters.refusal("sum(pvals[:-1])", "<= " + MULTINOMIAL_LIMIT, sum);
    }
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
