package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.UncheckedPoisson;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The negative binomial distribution: the number of failures before the n-th success, P(k) = {@code
 * Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k} for k &gt;= 0; n need not be an integer.
 *
 * <p>Draws a {@link Gamma} variate of shape n and scale (1 - p) / p, then a {@link Poisson} variate
 * with that mean. Legacy class B, with other limits. Source: {@code random_negative_binomial} in
 * NumPy's {@code distributions.c}.
 */
public final class NegativeBinomial extends Described implements DiscreteDistribution {
  private final ContinuousDistribution mean;

  private final double n;
  private final double p;

  /**
   * The distribution. {@code (1 - p) / p * (n + 10 * sqrt(n))}, the largest mean to expect of the
   * gamma variate, must be at most {@link Poisson#MAX_LAM}.
   *
   * @param n the number of successes, above 0
   * @param p the probability of a success, above 0, at most 1
   */
  public NegativeBinomial(double n, double p) {
    Parameters.above("n", n, 0);
    double scale = (1 - Parameters.inRangeAbove("p", p, 0, 1)) / p;
    double largestMean = scale * (n + 10 * Math.sqrt(n));
    if (largestMean > Poisson.MAX_LAM) {
      throw Parameters.refusalTogether(
          "(1 - p) / p * (n + 10 * sqrt(n))",
          "<= " + Poisson.MAX_LAM,
          largestMean + " for n = " + n + " and p = " + p);
    }
    this.mean = new Gamma(n, scale);
    this.n = n;
    this.p = p;
  }

  @Override
  public long sample(VariateSource source) {
    return UncheckedPoisson.sample(source, mean.sample(source));
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /** The parameter {@code n}. */
  public double n() {
    return n;
  }

  /** The parameter {@code p}. */
  public double p() {
    return p;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"n", n, "p", p};
  }
}
