package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The Rayleigh distribution, density {@code x exp(-(x / scale)^2 / 2) / scale^2} for x &gt;= 0:
 * {@code scale * sqrt(2 E)}. Draws one standard exponential variate a value. Legacy class C: it
 * inverts a uniform. Source: {@code random_rayleigh} in NumPy's {@code distributions.c}.
 */
public final class Rayleigh extends Described implements ContinuousDistribution {
  private final double scale;

  /**
   * The distribution.
   *
   * @param scale the mode, at least 0
   */
  public Rayleigh(double scale) {
    this.scale = Parameters.nonNegative("scale", scale);
  }

  @Override
  public double sample(VariateSource source) {
    return transform(source.standardExponential());
  }

  private double transform(double e) {
    return scale * Math.sqrt(2.0 * e);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i]);
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
