package org.numrand.distributions;

import org.numrand.distributions.kernel.Pairs;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The standard Cauchy distribution, density {@code 1 / (pi (1 + x^2))}: the ratio of two standard
 * normal variates. Legacy class B. Source: {@code random_standard_cauchy} in NumPy's {@code
 * distributions.c}.
 */
public final class StandardCauchy extends Described implements ContinuousDistribution {
  /** The distribution. */
  public StandardCauchy() {}

  @Override
  public double sample(VariateSource source) {
    double numerator = source.standardNormal();
    return numerator / source.standardNormal();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    Pairs.fill(source, VariateSource::standardNormal, StandardCauchy::combine, this, out, from, to);
  }

  private void combine(double[] normals, double[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      out[from + i] = normals[2 * i] / normals[2 * i + 1];
    }
  }

  @Override
  Object[] parameters() {
    return new Object[] {};
  }
}
