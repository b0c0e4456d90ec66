package org.numrand.distributions;

import org.numrand.libm.Libm;

/**
 * {@link Poisson} for large lam: transformed rejection (PTRS).
 *
 * <p>Sources: W. Hörmann, "The transformed rejection method for generating Poisson random
 * variables" (Insurance: Mathematics and Economics 12, 1993); {@code random_poisson_ptrs} in
 * NumPy's {@code distributions.c}.
 */
final class PoissonRejection extends PairRejection {
  private final double lam;
  private final double logLam;
  private final double a;
  private final double b;
  private final double logInverseAlpha;
  private final double quickAcceptance;

  PoissonRejection(double lam) {
    this.lam = lam;
    logLam = Libm.log(lam);
    b = 0.931 + 2.53 * Math.sqrt(lam);
    a = -0.059 + 0.02483 * b;
    logInverseAlpha = Libm.log(1.1239 + 1.1328 / (b - 3.4));
    quickAcceptance = 0.9277 - 3.6224 / (b - 2);
  }

  @Override
  long attempt(double uniform, double v) {
    double u = uniform - 0.5;
    double us = 0.5 - Math.abs(u);
    long k = Casts.toInt64(Math.floor((2 * a / us + b) * u + lam + 0.43));
    if (us >= 0.07 && v <= quickAcceptance) {
      return k;
    }
    if (k < 0 || (us < 0.013 && v > us)) {
      return REJECTED;
    }
    boolean accepted =
        Libm.log(v) + logInverseAlpha - Libm.log(a / (us * us) + b)
            <= -lam + k * logLam - LogGamma.of((double) k + 1);
    return accepted ? k : REJECTED;
  }
}
