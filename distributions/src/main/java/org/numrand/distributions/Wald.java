package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.WaldRoots;
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
    double root = lesserRoot(source.standardNormal());
    return WaldRoots.choose(mean, root, source.nextDouble());
  }

  private double lesserRoot(double z) {
    double y = mean * z * z;
    double d = 1 + Math.sqrt(1 + 4 * scale / y);
    return mean * (1 - 2 / d);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    WaldRoots.fill(source, mean, Wald::lesserRoots, this, out, from, to);
  }

  private void lesserRoots(double[] normals, double[] roots, int count) {
    for (int i = 0; i < count; i++) {
      roots[i] = lesserRoot(normals[i]);
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
