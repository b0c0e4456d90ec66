package org.numrand.distributions.kernel;

import java.util.Arrays;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/** One value, always. Draws nothing. */
public final class Constant implements DiscreteDistribution {
  private final long value;

  public Constant(long value) {
    this.value = value;
  }

  @Override
  public long sample(VariateSource source) {
    return value;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    Arrays.fill(out, from, to, value);
  }
}
