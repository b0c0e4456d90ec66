package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.Poisson;
import org.numrand.distributions.StandardGamma;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.UncheckedPoisson;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy negative binomial distribution: a {@link Poisson} variate whose mean is a gamma
 * variate, which may be too large for it. Source: {@code legacy_negative_binomial} in NumPy's
 * {@code legacy-distributions.c}.
 */
final class LegacyNegativeBinomial implements DiscreteDistribution {
  private final StandardGamma gamma;
  private final double scale;

  LegacyNegativeBinomial(double n, double p) {
    this.gamma = new StandardGamma(Parameters.positive("n", n));
    // Any sign, where p is a zero.
    this.scale = (1 - Parameters.inRange("p", p, 0, 1)) / p;
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
