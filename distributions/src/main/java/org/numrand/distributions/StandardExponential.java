package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The standard exponential distribution, density {@code exp(-x)} for x &gt;= 0. The source draws
 * it: by ziggurat for {@link Generator}, by inversion for {@code RandomState}. Legacy class B.
 * Source: {@code random_standard_exponential} in NumPy's {@code distributions.c}.
 */
public final class StandardExponential extends Described implements ContinuousDistribution {
  /** The distribution. */
  public StandardExponential() {}

  @Override
  public double sample(VariateSource source) {
    return source.standardExponential();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
  }

  @Override
  Object[] parameters() {
    return new Object[] {};
  }
}
