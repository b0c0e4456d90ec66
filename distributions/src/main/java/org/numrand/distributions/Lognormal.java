package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The log-normal distribution: the exponential of a {@link Normal} variate with the given mean and
 * standard deviation. Draws one standard normal variate a value. Legacy class B. Source: {@code
 * random_lognormal} in NumPy's {@code distributions.c}.
 */
public final class Lognormal extends Described implements ContinuousDistribution {
  private final double mean;
  private final double sigma;

  /**
   * The distribution.
   *
   * @param mean the logarithm's mean, any
   * @param sigma the logarithm's standard deviation, at least 0
   */
  public Lognormal(double mean, double sigma) {
    this.mean = mean;
    this.sigma = Parameters.nonNegative("sigma", sigma);
  }

  /** One value, checked, without an object: whether a JVM removes one depends on what else ran. */
  static double sample(VariateSource source, double mean, double sigma) {
    double checked = Parameters.nonNegative("sigma", sigma);
    return Libm.exp(mean + checked * source.standardNormal());
  }

  @Override
  public double sample(VariateSource source) {
    return Libm.exp(mean + sigma * source.standardNormal());
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardNormal(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = Libm.exp(mean + sigma * out[i]);
    }
  }

  /** The parameter {@code mean}. */
  public double mean() {
    return mean;
  }

  /** The parameter {@code sigma}. */
  public double sigma() {
    return sigma;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"mean", mean, "sigma", sigma};
  }
}
