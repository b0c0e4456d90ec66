package org.numrand.distributions.history;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.kernel.UncheckedPoisson;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The negative binomial distribution of NumPy 1.17 to 1.22, which lets pass means that are too
 * large for a Poisson variate. Source: {@code random_negative_binomial} in NumPy's {@code
 * distributions.c}.
 */
public final class NegativeBinomial117 implements DiscreteDistribution {
  private final UncheckedGamma gamma;
  private final double scale;

  private NegativeBinomial117(double n, double p) {
    this.gamma = new UncheckedGamma(Parameters.above("n", n, 0));
    this.scale = (1 - p) / p;
  }

  /**
   * The distribution of 1.17 and 1.18.
   *
   * @param n the number of successes, above 0
   * @param p the probability of a success, 0 to 1
   */
  public static NegativeBinomial117 of(double n, double p) {
    return new NegativeBinomial117(n, Parameters.inRange("p", p, 0, 1));
  }

  /**
   * The distribution of 1.19 to 1.22.
   *
   * @param n the number of successes, above 0
   * @param p the probability of a success, above 0, at most 1
   */
  public static NegativeBinomial117 since119(double n, double p) {
    return new NegativeBinomial117(n, Parameters.inRangeAbove("p", p, 0, 1));
  }

  @Override
  public long sample(VariateSource source) {
    return UncheckedPoisson.sample(source, scale * gamma.sample(source));
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
