package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The normal (Gaussian) distribution, density {@code exp(-((x - loc) / scale)^2 / 2) / (scale
 * sqrt(2 pi))}: {@code loc + scale * Z}. Draws one standard normal variate a value. Legacy class B.
 * Source: {@code random_normal} in NumPy's {@code distributions.c}.
 */
public final class Normal extends Described implements ContinuousDistribution {
  private final double loc;
  private final double scale;

  /**
   * The distribution.
   *
   * @param loc the mean, any
   * @param scale the standard deviation, at least 0
   */
  public Normal(double loc, double scale) {
    this.loc = loc;
    this.scale = Parameters.nonNegative("scale", scale);
  }

  /** One value, checked, without an object: whether a JVM removes one depends on what else ran. */
  static double sample(VariateSource source, double loc, double scale) {
    return loc + Parameters.nonNegative("scale", scale) * source.standardNormal();
  }

  @Override
  public double sample(VariateSource source) {
    return loc + scale * source.standardNormal();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardNormal(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = loc + scale * out[i];
    }
  }

  /** The parameter {@code loc}. */
  public double loc() {
    return loc;
  }

  /** The parameter {@code scale}. */
  public double scale() {
    return scale;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"loc", loc, "scale", scale};
  }
}
