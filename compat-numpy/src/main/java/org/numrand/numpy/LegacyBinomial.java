package org.numrand.numpy;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy binomial distribution: inversion, or beyond n p = 30 BTPE, out of what the source
 * {@linkplain PolarSource#binomials() remembers}. Source: {@code RandomState.binomial} in NumPy's
 * {@code mtrand.pyx}.
 */
final class LegacyBinomial implements DiscreteDistribution {
  private final long n;
  private final double p;

  /**
   * The distribution.
   *
   * @param n how many trials, at least 0
   * @param p the probability of a success, 0 to 1
   */
  LegacyBinomial(long n, double p) {
    this.n = Parameters.nonNegative("n", n);
    this.p = Parameters.inRange("p", p, 0, 1);
  }

  @Override
  public long sample(VariateSource source) {
    return PolarSource.of(source).binomials().binomial(n, p).sample(source);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    // No values leave what is remembered as it is.
    if (from < to) {
      PolarSource.of(source).binomials().binomial(n, p).fill(source, out, from, to);
    }
  }
}
