package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

/**
 * The standard Cauchy distribution, density {@code 1 / (pi (1 + x^2))}: the ratio of two standard
 * normal variates. Legacy class B. Source: {@code random_standard_cauchy} in NumPy's {@code
 * distributions.c}.
 */
public final class StandardCauchy implements ContinuousDistribution {
  private static final int CHUNK = 256;

  /** The distribution. */
  public StandardCauchy() {}

  @Override
  public double sample(VariateSource source) {
    double numerator = source.standardNormal();
    return numerator / source.standardNormal();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    double[] normals = new double[2 * Math.min(CHUNK, to - from)];
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      source.standardNormal(normals, 0, 2 * count);
      for (int i = 0; i < count; i++) {
        out[next + i] = normals[2 * i] / normals[2 * i + 1];
      }
    }
  }
}
