package org.numrand.distributions.history;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The Wald (inverse Gaussian) distribution of NumPy 1.17 to 2.3.3, and of {@code RandomState}, with
 * a root that loses digits. Draws one standard normal variate and one uniform a value. Source:
 * {@code legacy_wald} in NumPy's {@code legacy-distributions.c}.
 */
public final class Wald117 implements ContinuousDistribution {
  private final double mean;
  private final double scale;
  private final double meanPerScale;

  /**
   * The distribution.
   *
   * @param mean above 0
   * @param scale above 0
   */
  public Wald117(double mean, double scale) {
    this.mean = Parameters.positive("mean", mean);
    this.scale = Parameters.positive("scale", scale);
    this.meanPerScale = mean / (2 * scale);
  }

  @Override
  public double sample(VariateSource source) {
    double z = source.standardNormal();
    double y = mean * z * z;
    double x = mean + meanPerScale * (y - Math.sqrt(4 * scale * y + y * y));
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
}
