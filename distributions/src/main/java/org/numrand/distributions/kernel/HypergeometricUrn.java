package org.numrand.distributions.kernel;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * {@code Hypergeometric} for few objects taken, or few left: takes them one by one until all that
 * is left is good, or bad. Source: {@code hypergeometric_sample} in NumPy's {@code
 * random_hypergeometric.c}.
 */
public final class HypergeometricUrn implements DiscreteDistribution {
  private final long good;
  private final long total;
  private final long taken;
  private final boolean complement;

  public HypergeometricUrn(long good, long bad, long sample) {
    this.good = good;
    this.total = good + bad;
    this.complement = sample > total / 2;
    this.taken = complement ? total - sample : sample;
  }

  @Override
  public long sample(VariateSource source) {
    BitGenerator bits = source.bits();
    long toTake = taken;
    long left = total;
    long goodLeft = good;
    while (toTake > 0 && goodLeft > 0 && left > goodLeft) {
      left--;
      if (BoundedIntegers.masked(bits, left) < goodLeft) {
        goodLeft--;
      }
      toTake--;
    }
    if (left == goodLeft) {
      goodLeft -= toTake;
    }
    return complement ? goodLeft : good - goodLeft;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
