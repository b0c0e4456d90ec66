package org.numrand.numpy;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The integers from 0 to 2<sup>63</sup>-1: 64 bits without the lowest. Source: {@code
 * RandomState.tomaxint} in NumPy's {@code mtrand.pyx}.
 */
final class LegacyTomaxint implements DiscreteDistribution {
  @Override
  public long sample(VariateSource source) {
    return source.bits().nextLong() >>> 1;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    source.bits().nextLongs(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] >>>= 1;
    }
  }
}
