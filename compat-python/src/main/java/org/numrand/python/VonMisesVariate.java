package org.numrand.python;

import org.numrand.libm.Libm;

/**
 * Python's {@code vonmisesvariate}. Nicholas Fisher, "Statistical analysis of circular data", 1993.
 */
final class VonMisesVariate {
  /** Up to here the circle is taken as uniform. */
  private static final double MAX_UNIFORM_KAPPA = 1e-6;

  private VonMisesVariate() {}

  /**
   * One angle.
   *
   * @param kappa not NaN
   */
  static double next(Draws draws, double mu, double kappa) {
    if (kappa <= MAX_UNIFORM_KAPPA) {
      return PythonMath.TAU * draws.random();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1.0 + s * s);
    double z = cosine(draws, r);
    double q = 1.0 / r;
    double turn = PythonMath.acos(PythonMath.divide(q + z, 1.0 + q * z));
    boolean forward = draws.random() > 0.5;
    return PythonMath.modulo(forward ? mu + turn : mu - turn, PythonMath.TAU);
  }

  /** The cosine of the angle before it is bent towards the mean. */
  private static double cosine(Draws draws, double r) {
    while (true) {
      double z = Libm.cos(Math.PI * draws.random());
      double d = PythonMath.divide(z, r + z);
      double u = draws.random();
      if (u < 1.0 - d * d || u <= (1.0 - d) * PythonMath.exp(d)) {
        return z;
      }
    }
  }
}
