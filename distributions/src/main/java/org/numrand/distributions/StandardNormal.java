package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The standard normal distribution, density {@code exp(-x^2 / 2) / sqrt(2 pi)}. The source draws
 * it: by ziggurat for {@link Generator}, by the polar method for {@code RandomState}. Legacy class
 * B. Source: {@code random_standard_normal} in NumPy's {@code distributions.c}.
 */
public final class StandardNormal extends Described implements ContinuousDistribution {
  /** The distribution. */
  public StandardNormal() {}

  @Override
  public double sample(VariateSource source) {
    return source.standardNormal();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardNormal(out, from, to);
  }

  @Override
  Object[] parameters() {
    return new Object[] {};
  }
}
