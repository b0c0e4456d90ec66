package org.numrand.distributions;

import org.numrand.libm.Libm;

/**
 * {@link Poisson} for small lam: how many uniform doubles can be multiplied before the product is
 * at most exp(-lam). Source: {@code random_poisson_mult} in NumPy's {@code distributions.c}.
 */
final class PoissonMultiplication implements DiscreteDistribution {
  private final double expMinusLam;

  PoissonMultiplication(double lam) {
    this.expMinusLam = Libm.exp(-lam);
  }

  @Override
  public long sample(VariateSource source) {
    long k = 0;
    double product = source.nextDouble();
    while (product > expMinusLam) {
      product *= source.nextDouble();
      k++;
    }
    return k;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
