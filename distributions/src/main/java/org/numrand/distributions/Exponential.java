package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The exponential distribution, density {@code exp(-x / scale) / scale} for x &gt;= 0: {@code scale
 * * E}. Draws one standard exponential variate a value. Legacy class B. Source: {@code
 * random_exponential} in NumPy's {@code distributions.c}.
 */
public final class Exponential extends Described implements ContinuousDistribution {
  private final double scale;

  /**
   * The distribution.
   *
   * @param scale the mean, the inverse of the rate; at least 0
   */
  public Exponential(double scale) {
    this.scale = Parameters.nonNegative("scale", scale);
  }

  /** One value, checked, without an object: whether a JVM removes one depends on what else ran. */
  static double sample(VariateSource source, double scale) {
    return Parameters.nonNegative("scale", scale) * source.standardExponential();
  }

  @Override
  public double sample(VariateSource source) {
    return scale * source.standardExponential();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] *= scale;
    }
  }

  /** The parameter {@code scale}. */
  public double scale() {
    return scale;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"scale", scale};
  }
}
