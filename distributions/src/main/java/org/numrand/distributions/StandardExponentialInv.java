package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/** stub. */
public final class StandardExponentialInv implements ContinuousDistribution {
  /** stub. */
  public StandardExponentialInv() {}

  @Override
  public double sample(VariateSource source) {
    return new ExponentialInversion().sample(source);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    new ExponentialInversion().fill(source, out, from, to);
  }
}
