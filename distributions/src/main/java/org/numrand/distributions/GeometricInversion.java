package org.numrand.distributions;

import org.numrand.libm.Libm;

/**
 * {@link Geometric} for small p: rounds up a scaled exponential variate; what is too large for 64
 * bits becomes the largest integer. Source: {@code random_geometric_inversion} in NumPy's {@code
 * distributions.c}.
 */
final class GeometricInversion implements DiscreteDistribution {
  private static final int CHUNK = 512;

  private final double logFailure;

  GeometricInversion(double p) {
    this.logFailure = Libm.log1p(-p);
  }

  @Override
  public long sample(VariateSource source) {
    return trials(source.standardExponential());
  }

  private long trials(double exponential) {
    return (long) Math.ceil(-exponential / logFailure);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    double[] exponentials = new double[Math.min(CHUNK, to - from)];
    for (int next = from; next < to; next += exponentials.length) {
      int count = Math.min(exponentials.length, to - next);
      source.standardExponential(exponentials, 0, count);
      for (int i = 0; i < count; i++) {
        out[next + i] = trials(exponentials[i]);
      }
    }
  }
}
