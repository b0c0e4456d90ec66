package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The chi-square distribution: the sum of the squares of df standard normal variates, drawn as
 * twice a {@link StandardGamma} variate of shape df / 2. Legacy class B. Source: {@code
 * random_chisquare} in NumPy's {@code distributions.c}.
 */
public final class Chisquare extends Described implements ContinuousDistribution {
  private final UncheckedGamma gamma;

  private final double df;

  /**
   * The distribution.
   *
   * @param df the degrees of freedom, above 0
   */
  public Chisquare(double df) {
    this.gamma = new UncheckedGamma(Parameters.positive("df", df) / 2.0);
    this.df = df;
  }

  @Override
  public double sample(VariateSource source) {
    return 2.0 * gamma.sample(source);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    gamma.fill(source, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] *= 2.0;
    }
  }

  /** The parameter {@code df}. */
  public double df() {
    return df;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"df", df};
  }
}
