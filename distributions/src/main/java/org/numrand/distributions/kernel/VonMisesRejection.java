package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The von Mises distribution by rejection for every kappa, as NumPy's legacy surface draws it.
 * {@code VonMises} uses a normal distribution for large kappa.
 *
 * <p>A NaN for kappa gives NaN and draws nothing. A kappa below 1e-8 takes one uniform and ignores
 * mu. Any other takes Best and Fisher's rejection: two uniforms a try, and one for the side.
 * Source: {@code legacy_vonmises} in NumPy's {@code legacy-distributions.c}; D. J. Best and N. I.
 * Fisher, "Efficient simulation of the von Mises distribution", Applied Statistics 28 (1979).
 */
public final class VonMisesRejection implements ContinuousDistribution {
  private static final double UNIFORM_BELOW = 1e-8;
  private static final double TAYLOR_BELOW = 1e-5;
  private static final int CHUNK = 128;
  private static final double SINE_ERROR = 1e-9;

  private final double mu;
  private final double kappa;

  /** Best and Fisher's r. */
  private final double s;

  /** More than what the error of an approximate cosine changes in the test of a try. */
  private final double slack;

  /**
   * The distribution.
   *
   * @param mu the mode, any
   * @param kappa the concentration, at least 0. Some values from 6e15 on and all from 1.9e16 on are
   *     refused: the envelope has lost its last bit, so it accepts no try.
   */
  public VonMisesRejection(double mu, double kappa) {
    this.mu = mu;
    this.kappa = Parameters.nonNegative("kappa", kappa);
    this.s = kappa < TAYLOR_BELOW ? 1.0 / kappa + kappa : envelope(kappa);
    this.slack = 4 * SINE_ERROR * (1 + kappa * (s + 1)) * (1 + kappa * (s + 1) / (s - 1));
    // NumPy never returns: if s is 1, so is every cosine.
    if (!Double.isNaN(kappa) && !(s > 1)) {
      throw Parameters.refusal("kappa", "< 6e15 for tries to end", kappa);
    }
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
    double cosine;
    do {
      cosine = cosine(source.nextDouble());
    } while (!accepts(cosine, source.nextDouble()));
    return angle(Libm.acos(cosine), source.nextDouble());
  }

  /** The cosine that a try gives if it is accepted. */
  private double cosine(double u) {
    double z = Libm.cos(Math.PI * u);
    return (1 + s * z) / (s + z);
  }

  private boolean accepts(double cosine, double v) {
    double y = kappa * (s - cosine);
    return y * (2 - y) - v >= 0 || Libm.log(y / v) + 1 - y >= 0;
  }

  /**
   * The angle in [-pi, pi] at a distance from the mean. The side is branch-free, because the branch
   * would be unpredictable.
   */
  private double angle(double distance, double side) {
    double angle = Math.copySign(distance, side - 0.5) + mu;
    double shifted = Math.abs(angle) + Math.PI;
    // The remainder rarely changes anything.
    double magnitude = (shifted < 2 * Math.PI ? shifted : shifted % (2 * Math.PI)) - Math.PI;
    return Math.copySign(1.0, angle + 0.0) * magnitude;
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (kappa >= UNIFORM_BELOW) {
      fillByRejection(source, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /** Computes the cosines and arc cosines of accepted tries as arrays. */
  private void fillByRejection(VariateSource source, double[] out, int from, int to) {
    double[] sides = source.scratch().doubles(Math.min(CHUNK, to - from));
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      for (int i = 0; i < count; i++) {
        out[next + i] = Math.PI * acceptedTry(source);
        sides[i] = source.nextDouble();
      }
      Libm.cos(out, out, next, next + count);
      for (int i = next; i < next + count; i++) {
        out[i] = (1 + s * out[i]) / (s + out[i]);
      }
      Libm.acos(out, out, next, next + count);
      for (int i = 0; i < count; i++) {
        out[next + i] = angle(out[next + i], sides[i]);
      }
    }
    source.scratch().giveBack(sides);
  }

  private double acceptedTry(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      if (acceptsTry(u, source.nextDouble())) {
        return u;
      }
    }
  }

  /**
   * Decides by an approximate cosine and one comparison: NumPy accepts v up to {@code y exp(1 -
   * y)}, and its quick bound lies below that. NumPy's own test decides what is too close.
   */
  private boolean acceptsTry(double u, double v) {
    double z = sine(Math.PI * (0.5 - u));
    double y = kappa * (s - (1 + s * z) / (s + z));
    double excess = y * Libm.exp(1 - y) - v;
    return Math.abs(excess) > slack ? excess > 0 : accepts(cosine(u), v);
  }

  /** Taylor's series; below pi/2 it is wrong by at most {@link #SINE_ERROR}. */
  private static double sine(double x) {
    double x2 = x * x;
    double x4 = x2 * x2;
    double low = 1 - 1.0 / 6 * x2 + x4 * (1.0 / 120 - 1.0 / 5040 * x2);
    double high = 1.0 / 362880 - 1.0 / 39916800 * x2 + 1.0 / 6227020800.0 * x4;
    return x * (low + x4 * x4 * high);
  }
}
