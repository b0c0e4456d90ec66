package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/** stub. */
public final class StandardUniform implements ContinuousDistribution {
  /** stub. */
  public StandardUniform() {}

  @Override
  public double sample(VariateSource source) {
    return source.nextDouble();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
  }
}
