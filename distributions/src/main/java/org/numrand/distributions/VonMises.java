package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.libm.Libm;

/**
 * The von Mises (circular normal) distribution over [-pi, pi], density {@code exp(kappa cos(x -
 * mu)) / (2 pi I0(kappa))}.
 *
 * <p>By kappa: NaN gives NaN and draws nothing; below 1e-8 one uniform (whatever mu is); up to 1e6
 * Best and Fisher's rejection, two uniforms a try and one for the side; above, one standard normal
 * variate, wrapped once. Legacy class C: it lacks the last. Source: {@code random_vonmises} in
 * NumPy's {@code distributions.c}; D. J. Best, N. I. Fisher, "Efficient simulation of the von Mises
 * distribution", Applied Statistics 28 (1979).
 */
public final class VonMises implements ContinuousDistribution {
  private static final double UNIFORM_BELOW = 1e-8;
  private static final double SERIES_BELOW = 1e-5;
  private static final double NORMAL_ABOVE = 1e6;

  private final double mu;
  private final double kappa;

  /** Best and Fisher's r, or the normal's standard deviation. */
  private final double s;

  /**
   * The distribution.
   *
   * @param mu the mode, any
   * @param kappa the concentration, at least 0
   */
  public VonMises(double mu, double kappa) {
    this.mu = mu;
    this.kappa = Parameters.nonNegative("kappa", kappa);
    this.s = kappa > NORMAL_ABOVE ? Math.sqrt(1.0 / kappa) : proposal(kappa);
  }

  private static double proposal(double kappa) {
    if (kappa < SERIES_BELOW) {
      return 1.0 / kappa + kappa;
    }
    double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
    double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
    return (1 + rho * rho) / (2 * rho);
  }

  @Override
  public double sample(VariateSource source) {
    if (Double.isNaN(kappa)) {
      return Double.NaN;
    }
    if (kappa < UNIFORM_BELOW) {
      return Math.PI * (2 * source.nextDouble() - 1);
    }
    return kappa <= NORMAL_ABOVE ? sampleByRejection(source) : sampleNormal(source);
  }

  private double sampleNormal(VariateSource source) {
    double x = mu + s * source.standardNormal();
    if (x < -Math.PI) {
      x += 2 * Math.PI;
    }
    return x > Math.PI ? x - 2 * Math.PI : x;
  }

  private double sampleByRejection(VariateSource source) {
    while (true) {
      double z = Libm.cos(Math.PI * source.nextDouble());
      double w = (1 + s * z) / (s + z);
      double y = kappa * (s - w);
      double v = source.nextDouble();
      if (y * (2 - y) - v >= 0 || Libm.log(y / v) + 1 - y >= 0) {
        double angle = Libm.acos(w);
        return wrap(mu + (source.nextDouble() < 0.5 ? -angle : angle));
      }
    }
  }

  private static double wrap(double angle) {
    double shifted = Math.abs(angle) + Math.PI;
    // The remainder is slow, and rarely changes anything.
    double magnitude = (shifted < 2 * Math.PI ? shifted : shifted % (2 * Math.PI)) - Math.PI;
    return angle < 0 ? -magnitude : magnitude;
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
