package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/** stub. */
public final class StandardExponential implements ContinuousDistribution {
  /** stub. */
  public StandardExponential() {}

  @Override
  public double sample(VariateSource source) {
    return source.standardExponential();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
  }
}
