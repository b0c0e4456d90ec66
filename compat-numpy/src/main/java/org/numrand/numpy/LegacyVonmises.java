package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.ContinuousDistribution;
import org.numrand.distributions.Parameters;
import org.numrand.distributions.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy von Mises distribution: a uniform angle for kappa below 1e-8, with the mean ignored;
 * otherwise Best and Fisher's rejection, two uniforms a try and one for the side. Unlike the modern
 * one it does not go over to a normal distribution for great kappa. Source: {@code legacy_vonmises}
 * in NumPy's {@code legacy-distributions.c}; D. J. Best and N. I. Fisher, "Efficient simulation of
 * the von Mises distribution", Applied Statistics 28 (1979).
 */
final class LegacyVonmises implements ContinuousDistribution {
  private static final double UNIFORM_BELOW = 1e-8;
  private static final double TAYLOR_BELOW = 1e-5;

  private final double mu;
  private final double kappa;
  private final double s;

  LegacyVonmises(double mu, double kappa) {
    this.mu = mu;
    this.kappa = Parameters.nonNegative("kappa", kappa);
    this.s = kappa < TAYLOR_BELOW ? 1.0 / kappa + kappa : envelope(kappa);
    // NumPy would try for ever.
    checkArgument(
        Double.isNaN(kappa) || !Double.isNaN(s), "kappa must be < 6.7e153, but is %s", kappa);
  }

  private static double envelope(double kappa) {
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
    double angle = Libm.acos(cosine(source));
    return wrapped((source.nextDouble() < 0.5 ? -angle : angle) + mu);
  }

  private double cosine(VariateSource source) {
    while (true) {
      double z = Libm.cos(Math.PI * source.nextDouble());
      double w = (1 + s * z) / (s + z);
      double y = kappa * (s - w);
      double v = source.nextDouble();
      if (y * (2 - y) - v >= 0 || Libm.log(y / v) + 1 - y >= 0) {
        return w;
      }
    }
  }

  /** The angle in [-pi, pi]. */
  private static double wrapped(double angle) {
    double magnitude = (Math.abs(angle) + Math.PI) % (2 * Math.PI) - Math.PI;
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
