package org.numrand.distributions.history;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.GammaRatio;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The beta distribution of NumPy 1.17 to 1.25. With a parameter above 1: G / (G + H) of two gamma
 * variates of shapes a and b; otherwise Jöhnk's rejection, two uniforms a try, which also rejects
 * tries whose powers have both underflowed. Source: {@code random_beta} in NumPy's {@code
 * distributions.c}, version 1.25.
 */
public final class Beta117 implements ContinuousDistribution {
  /** If both parameters are less, both powers of all doubles below 1 underflow. */
  private static final double ENDLESS_BELOW = 1.4e-19;

  private final double a;
  private final double b;
  private final double powerA;
  private final double powerB;
  private final GammaRatio gammas;

  /**
   * The distribution.
   *
   * @param a above 0
   * @param b above 0
   */
  public Beta117(double a, double b) {
    this(Parameters.positive("a", a), Parameters.positive("b", b), 1.0 / a, 1.0 / b);
  }

  private Beta117(double a, double b, double powerA, double powerB) {
    // NumPy would try for ever.
    Parameters.check(
        !(Math.max(a, b) < ENDLESS_BELOW), "max(a, b)", ">= " + ENDLESS_BELOW, Math.max(a, b));
    this.a = a;
    this.b = b;
    this.powerA = powerA;
    this.powerB = powerB;
    this.gammas = new GammaRatio(a, b);
  }

  /** The parameters may be 0. */
  static Beta117 ofNonNegative(double a, double b) {
    return new Beta117(a, b, 1.0 / a, 1.0 / b);
  }

  @Override
  public double sample(VariateSource source) {
    return isSmall() ? sampleByRejection(source) : gammas.sample(source);
  }

  private boolean isSmall() {
    return a <= 1.0 && b <= 1.0;
  }

  private double sampleByRejection(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      double v = source.nextDouble();
      double x = Libm.pow(u, powerA);
      double y = Libm.pow(v, powerB);
      if (x + y <= 1.0 && x + y > 0.0) {
        return x / (x + y);
      }
    }
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (!isSmall()) {
      gammas.fill(source, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sampleByRejection(source);
    }
  }
}
