package org.numrand.numpy;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The legacy multinomial distribution: a binomial variate for each outcome but the last, out of
 * what the source {@linkplain PolarSource#binomials() remembers}. Source: {@code
 * RandomState.multinomial} in NumPy's {@code mtrand.pyx}.
 */
final class LegacyMultinomial implements VectorDistribution<long[]> {
  private final int length;
  private final BinomialMemory.Trials trials;

  /**
   * The distribution.
   *
   * @param n how many trials, at least 0
   * @param pvals the probabilities of the outcomes; each 0 to 1, and all but the last one summing
   *     to 1 + 10<sup>-12</sup> at most. The last one is taken to be what is missing.
   */
  LegacyMultinomial(long n, double[] pvals) {
    Parameters.nonNegative("n", n);
    this.length = pvals.length;
    this.trials =
        new BinomialMemory.Trials(
            n, pvals.length == 0 ? pvals : Probabilities.ofMultinomial(pvals));
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public long[] sample(VariateSource source) {
    return sample(source, 1)[0];
  }

  @Override
  public long[][] sample(VariateSource source, int size) {
    long[][] out = new long[Parameters.size(size)][length()];
    fill(source, out);
    return out;
  }

  @Override
  public void fill(VariateSource source, long[][] out, int from, int to) {
    Parameters.rowLengths("out", out, from, to, length());
    if (length() > 0) {
      PolarSource.of(source).binomials().multinomial(source, trials, out, from, to);
    }
  }
}
