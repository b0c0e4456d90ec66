package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The gamma distribution, density {@code x^(shape - 1) exp(-x / scale) / (Gamma(shape)
 * scale^shape)} for x &gt;= 0: {@code scale} times a {@link StandardGamma} variate. Legacy class B.
 * Source: {@code random_gamma} in NumPy's {@code distributions.c}.
 */
public final class Gamma extends Described implements ContinuousDistribution {
  private final UncheckedGamma standard;
  private final double scale;

  private final double shape;

  /**
   * The distribution.
   *
   * @param shape at least 0
   * @param scale at least 0
   */
  public Gamma(double shape, double scale) {
    this.standard = new UncheckedGamma(Parameters.nonNegative("shape", shape));
    this.scale = Parameters.nonNegative("scale", scale);
    this.shape = shape;
  }

  @Override
  public double sample(VariateSource source) {
    return scale * standard.sample(source);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    standard.fill(source, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] *= scale;
    }
  }

  /** The parameter {@code shape}. */
  public double shape() {
    return shape;
  }

  /** The parameter {@code scale}. */
  public double scale() {
    return scale;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"shape", shape, "scale", scale};
  }
}
