package org.numrand.distributions;

import org.numrand.libm.Libm;

/**
 * {@link Poisson} for large lam: transformed rejection (PTRS), two uniform doubles a try.
 *
 * <p>Sources: W. Hörmann, "The transformed rejection method for generating Poisson random
 * variables" (Insurance: Mathematics and Economics 12, 1993); {@code random_poisson_ptrs} in
 * NumPy's {@code distributions.c}.
 */
final class PoissonRejection implements DiscreteDistribution {
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
  public long sample(VariateSource source) {
    while (true) {
      double u = source.nextDouble() - 0.5;
      double v = source.nextDouble();
      double us = 0.5 - Math.abs(u);
      long k = Casts.toInt64(Math.floor((2 * a / us + b) * u + lam + 0.43));
      if (us >= 0.07 && v <= quickAcceptance) {
        return k;
      }
      if (k < 0 || (us < 0.013 && v > us)) {
        continue;
      }
      if (Libm.log(v) + logInverseAlpha - Libm.log(a / (us * us) + b)
          <= -lam + k * logLam - LogGamma.of((double) k + 1)) {
        return k;
      }
    }
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
