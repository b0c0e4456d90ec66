package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/** stub. */
public final class StandardNormal implements ContinuousDistribution {
  /** stub. */
  public StandardNormal() {}

  @Override
  public double sample(VariateSource source) {
    return source.standardNormal();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardNormal(out, from, to);
  }
}
