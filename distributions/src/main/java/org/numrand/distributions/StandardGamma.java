package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The standard gamma distribution, density {@code x^(shape - 1) exp(-x) / Gamma(shape)} for x &gt;=
 * 0.
 *
 * <p>Shape 0 gives 0 and draws nothing. Shape 1 is one standard exponential variate. A shape below
 * 1 takes Ahrens and Dieter's rejection: a uniform and a standard exponential variate a try. A
 * shape above 1 takes Marsaglia and Tsang's: a try draws standard normal variates until the cube is
 * positive, then a uniform. Legacy class B. Source: {@code random_standard_gamma} in NumPy's {@code
 * distributions.c}; J. H. Ahrens, U. Dieter, "Computer methods for sampling from gamma, beta,
 * Poisson and binomial distributions", Computing 12 (1974); Marsaglia and Tsang, "A simple method
 * for generating gamma variables", ACM TOMS 26 (2000).
 */
public final class StandardGamma extends Described implements ContinuousDistribution {
  private final UncheckedGamma gamma;

  private final double shape;

  /**
   * The distribution.
   *
   * @param shape at least 0
   */
  public StandardGamma(double shape) {
    this.gamma = new UncheckedGamma(Parameters.nonNegative("shape", shape));
    this.shape = shape;
  }

  @Override
  public double sample(VariateSource source) {
    return gamma.sample(source);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    gamma.fill(source, out, from, to);
  }

  /** The parameter {@code shape}. */
  public double shape() {
    return shape;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"shape", shape};
  }
}
