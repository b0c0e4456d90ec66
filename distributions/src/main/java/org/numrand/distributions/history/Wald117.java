package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.WaldRoots;
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
    double root = lesserRoot(source.standardNormal());
    return WaldRoots.choose(mean, root, source.nextDouble());
  }

  private double lesserRoot(double z) {
    double y = mean * z * z;
    return mean + meanPerScale * (y - Math.sqrt(4 * scale * y + y * y));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    WaldRoots.fill(source, mean, Wald117::lesserRoots, this, out, from, to);
  }

  private void lesserRoots(double[] normals, double[] roots, int count) {
    for (int i = 0; i < count; i++) {
      roots[i] = lesserRoot(normals[i]);
    }
  }
}
