package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The Wald (inverse Gaussian) distribution, density {@code sqrt(scale / (2 pi x^3)) exp(-scale (x -
 * mean)^2 / (2 mean^2 x))} for x &gt; 0. Draws one standard normal variate and one uniform a value.
 * Legacy class C: its root loses digits. Source: {@code random_wald} in NumPy's {@code
 * distributions.c}; J. R. Michael, W. R. Schucany, R. W. Haas, "Generating random variates using
 * transformations with multiple roots", The American Statistician 30 (1976).
 */
public final class Wald extends Described implements ContinuousDistribution {
  private final double mean;
  private final double scale;

  /**
   * The distribution.
   *
   * @param mean above 0
   * @param scale above 0
   */
  public Wald(double mean, double scale) {
    this.mean = Parameters.positive("mean", mean);
    this.scale = Parameters.positive("scale", scale);
  }

  @Override
  public double sample(VariateSource source) {
    double z = source.standardNormal();
    double y = mean * z * z;
    double d = 1 + Math.sqrt(1 + 4 * scale / y);
    double x = mean * (1 - 2 / d);
    double u = source.nextDouble();
    return u <= mean / (mean + x) ? x : mean * mean / x;
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /** The parameter {@code mean}. */
  public double mean() {
    return mean;
  }

  /** The parameter {@code scale}. */
  public double scale() {
    return scale;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"mean", mean, "scale", scale};
  }
}
