package org.example;

import java.util.List;
import org.apache.commons.numbers.gamma.Erfc;
import org.junit.jupiter.api.function.Executable;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.junit.ContinuousDistributionContract;

class InverseGaussianTest extends ContinuousDistributionContract {
  private static final double MU = 1;
  private static final double LAMBDA = 3;

  /** Inverse Gaussian, by Michael, Schucany and Haas: one normal variate and one uniform. */
  static ContinuousDistribution inverseGaussian(double mu, double lambda) {
    if (!(mu > 0 && lambda > 0)) {
      throw new IllegalArgumentException(
          "mu and lambda must be > 0, but are " + mu + " and " + lambda);
    }
    return ContinuousDistribution.of(
        source -> {
          double z = source.standardNormal();
          double y = mu * z * z;
          double x = mu + mu / (2 * lambda) * (y - Math.sqrt(y * (4 * lambda + y)));
          return source.nextDouble() <= mu / (mu + x) ? x : mu * mu / x;
        });
  }

  @Override
  protected ContinuousDistribution distribution() {
    return inverseGaussian(MU, LAMBDA);
  }

  @Override
  protected double cdf(double x) {
    double root = Math.sqrt(LAMBDA / x);
    return normalCdf(root * (x / MU - 1))
        + Math.exp(2 * LAMBDA / MU) * normalCdf(-root * (x / MU + 1));
  }

  private static double normalCdf(double z) {
    return Erfc.value(-z / Math.sqrt(2)) / 2;
  }

  @Override
  protected double mean() {
    return MU;
  }

  @Override
  protected double variance() {
    return MU * MU * MU / LAMBDA;
  }

  @Override
  protected List<Executable> refusals() {
    return List.of(
        () -> inverseGaussian(0, 1),
        () -> inverseGaussian(1, -1),
        () -> inverseGaussian(Double.NaN, 1));
  }
}
