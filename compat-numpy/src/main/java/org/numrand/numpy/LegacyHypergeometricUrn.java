package org.numrand.numpy;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * {@link LegacyHypergeometric} for few objects taken: one double for each, until all of the rarer
 * kind are taken. Source: {@code random_hypergeometric_hyp} in NumPy's {@code
 * legacy-distributions.c}.
 */
final class LegacyHypergeometricUrn implements DiscreteDistribution {
  private final boolean goodAreMore;
  private final double fewer;
  private final long left;
  private final long taken;

  LegacyHypergeometricUrn(long good, long bad, long sample) {
    this.goodAreMore = good > bad;
    this.fewer = Math.min(good, bad);
    this.left = bad + good - sample;
    this.taken = sample;
  }

  @Override
  public long sample(VariateSource source) {
    double fewerLeft = fewer;
    for (long toTake = taken; toTake > 0 && fewerLeft > 0.0; toTake--) {
      fewerLeft -= Math.floor(source.nextDouble() + fewerLeft / (left + toTake));
    }
    long fewerTaken = (long) (fewer - fewerLeft);
    return goodAreMore ? taken - fewerTaken : fewerTaken;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
