package org.numrand.distributions;

/**
 * {@link Geometric} for large p: adds the probabilities of 1, 2, ... until they reach a uniform
 * double. Source: {@code random_geometric_search} in NumPy's {@code distributions.c}.
 */
final class GeometricSearch implements DiscreteDistribution {
  private final double p;
  private final double q;

  GeometricSearch(double p) {
    this.p = p;
    this.q = 1.0 - p;
  }

  @Override
  public long sample(VariateSource source) {
    double u = source.nextDouble();
    long k = 1;
    double product = p;
    double sum = p;
    while (u > sum) {
      product *= q;
      sum += product;
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
