package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/** A total minus the variate of another distribution. */
public final class Complement implements DiscreteDistribution {
  private final long total;
  private final DiscreteDistribution taken;

  public Complement(long total, DiscreteDistribution taken) {
    this.total = total;
    this.taken = taken;
  }

  @Override
  public long sample(VariateSource source) {
    return total - taken.sample(source);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    taken.fill(source, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = total - out[i];
    }
  }
}
