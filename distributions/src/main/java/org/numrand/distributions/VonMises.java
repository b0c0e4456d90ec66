package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.kernel.VonMisesRejection;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The von Mises (circular normal) distribution over [-pi, pi], density {@code exp(kappa cos(x -
 * mu)) / (2 pi I0(kappa))}.
 *
 * <p>A NaN for kappa gives NaN and draws nothing. A kappa below 1e-8 takes one uniform and ignores
 * mu. Up to 1e6 it takes Best and Fisher's rejection: two uniforms a try, and one for the side.
 * Above, it takes one standard normal variate, wrapped once. Legacy class C: it lacks the last.
 * Source: {@code random_vonmises} in NumPy's {@code distributions.c}.
 */
public final class VonMises extends Described implements ContinuousDistribution {
  private static final double NORMAL_ABOVE = 1e6;

  private final ContinuousDistribution algorithm;

  private final double mu;
  private final double kappa;

  /**
   * The distribution.
   *
   * @param mu the mode, any
   * @param kappa the concentration, at least 0
   */
  public VonMises(double mu, double kappa) {
    this.algorithm =
        kappa > NORMAL_ABOVE
            ? new WrappedNormal(mu, Math.sqrt(1.0 / kappa))
            : new VonMisesRejection(mu, kappa);
    this.mu = mu;
    this.kappa = kappa;
  }

  @Override
  public double sample(VariateSource source) {
    return algorithm.sample(source);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    algorithm.fill(source, out, from, to);
  }

  private record WrappedNormal(double mu, double sigma) implements ContinuousDistribution {
    @Override
    public double sample(VariateSource source) {
      double x = mu + sigma * source.standardNormal();
      if (x < -Math.PI) {
        x += 2 * Math.PI;
      }
      return x > Math.PI ? x - 2 * Math.PI : x;
    }

    @Override
    public void fill(VariateSource source, double[] out, int from, int to) {
      checkPositionIndexes(from, to, out.length);
      for (int i = from; i < to; i++) {
        out[i] = sample(source);
      }
    }
  }

  /** The parameter {@code mu}. */
  public double mu() {
    return mu;
  }

  /** The parameter {@code kappa}. */
  public double kappa() {
    return kappa;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"mu", mu, "kappa", kappa};
  }
}
