package org.numrand.libm;

import java.math.BigDecimal;

/** Correct rounding of the arc cosine, decided by the cosine of the points between two doubles. */
final class AcosReference {
  private AcosReference() {}

  /** The double nearest to acos(x), given one that is at most a few ulps away. */
  static double round(double x, double candidate) {
    BigDecimal cosine = Decimals.of(x);
    double result = candidate;
    while (cosBetween(result, Math.nextUp(result)).compareTo(cosine) > 0) {
      result = Math.nextUp(result);
    }
    while (cosBetween(Math.nextDown(result), result).compareTo(cosine) < 0) {
      result = Math.nextDown(result);
    }
    return result;
  }

  private static BigDecimal cosBetween(double a, double b) {
    return Decimals.cos(Decimals.of(a).add(Decimals.of(b)).multiply(Decimals.of(0.5)));
  }
}
