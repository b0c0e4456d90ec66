package org.numrand.python;

import org.numrand.libm.Libm;

/** The gamma variates of scale 1 of Python's {@code gammavariate}. */
final class GammaVariate {
  /** Beyond it {@code 2 * alpha} is infinite, and Python does not return. */
  static final double MAX_ALPHA = Double.MAX_VALUE / 2;

  private static final double LOG4 = Libm.log(4.0);

  /** Python's SG_MAGICCONST. */
  private static final double SQUEEZE = 1.0 + Libm.log(4.5);

  private GammaVariate() {}

  /**
   * One variate.
   *
   * @param alpha in (0, {@link #MAX_ALPHA}]
   */
  static double next(Draws draws, double alpha) {
    if (alpha > 1.0) {
      return cheng(draws, alpha);
    }
    return alpha == 1.0 ? -Libm.log(1.0 - draws.random()) : gs(draws, alpha);
  }

  /**
   * For alpha above 1: Russell Cheng, "The generation of gamma variables with non-integral shape
   * parameters", 1977.
   */
  private static double cheng(Draws draws, double alpha) {
    double ainv = Math.sqrt(2.0 * alpha - 1.0);
    double bbb = alpha - LOG4;
    double ccc = alpha + ainv;
    while (true) {
      double u1 = draws.random();
      if (!(1e-7 < u1 && u1 < 0.9999999)) {
        continue;
      }
      double u2 = 1.0 - draws.random();
      double v = Libm.log(u1 / (1.0 - u1)) / ainv;
      double x = alpha * Libm.exp(v);
      double z = u1 * u1 * u2;
      double r = bbb + ccc * v - x;
      if (r + SQUEEZE - 4.5 * z >= 0.0 || r >= Libm.log(z)) {
        return x;
      }
    }
  }

  /** For alpha below 1: algorithm GS of William Kennedy, James Gentle, "Statistical computing". */
  private static double gs(Draws draws, double alpha) {
    double b = (Math.E + alpha) / Math.E;
    while (true) {
      double p = b * draws.random();
      boolean small = p <= 1.0;
      double x = small ? Libm.pow(p, 1.0 / alpha) : -Libm.log((b - p) / alpha);
      double u1 = draws.random();
      if (u1 <= (small ? Libm.exp(-x) : Libm.pow(x, alpha - 1.0))) {
        return x;
      }
    }
  }
}
