package org.numrand.distributions;

import java.util.Arrays;

/** One value for certain, which draws nothing. */
final class Constant implements DiscreteDistribution {
  private final long value;

  Constant(long value) {
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
