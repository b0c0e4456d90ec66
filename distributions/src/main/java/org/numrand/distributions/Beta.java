package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.GammaRatio;
import org.numrand.distributions.kernel.JohnkTries;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The beta distribution, density {@code x^(a - 1) (1 - x)^(b - 1) / B(a, b)} for x in [0, 1].
 *
 * <p>With a parameter above 1: G / (G + H) of two {@link StandardGamma} variates of shapes a and b.
 * Otherwise Jöhnk's rejection, two uniforms a try. If both parameters are below 3e-103, the variate
 * is 0 or 1, and one uniform decides. Legacy class C: it lacks the last case and differs where
 * powers underflow. Source: {@code random_beta} in NumPy's {@code distributions.c}; M. D. Jöhnk,
 * "Erzeugung von betaverteilten und gammaverteilten Zufallszahlen", Metrika 8 (1964).
 */
public final class Beta extends Described implements ContinuousDistribution {
  private static final double TINY = 3e-103;

  private final double a;
  private final double b;

  /** {@code 1 / a} and {@code 1 / b}. */
  private final double powerA;

  private final double powerB;
  private final JohnkTries tries;
  private final GammaRatio gammas;

  /**
   * The distribution.
   *
   * @param a above 0
   * @param b above 0
   */
  public Beta(double a, double b) {
    this(Parameters.positive("a", a), Parameters.positive("b", b), 1.0 / a, 1.0 / b);
  }

  private Beta(double a, double b, double powerA, double powerB) {
    this.a = a;
    this.b = b;
    this.powerA = powerA;
    this.powerB = powerB;
    this.tries = new JohnkTries(powerA, powerB, false);
    this.gammas = new GammaRatio(a, b);
  }

  /** The parameters may be 0, but not both. */
  static Beta ofNonNegative(double a, double b) {
    return new Beta(a, b, 1.0 / a, 1.0 / b);
  }

  @Override
  public double sample(VariateSource source) {
    if (a <= 1.0 && b <= 1.0) {
      return a < TINY && b < TINY ? sampleEnd(source) : sampleByRejection(source);
    }
    return gammas.sample(source);
  }

  private double sampleEnd(VariateSource source) {
    return (a + b) * source.nextDouble() < a ? 1 : 0;
  }

  private double sampleByRejection(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      double v = source.nextDouble();
      double x = Libm.pow(u, powerA);
      double y = Libm.pow(v, powerB);
      if (x + y <= 1.0 && u + v > 0.0) {
        return ratio(u, v, x, y);
      }
    }
  }

  private double ratio(double u, double v, double x, double y) {
    return x > 0 && y > 0 ? x / (x + y) : ratioByLogs(u, v);
  }

  /** The ratio where a power has underflowed to 0. */
  private double ratioByLogs(double u, double v) {
    double delta = Libm.log(u) / a - Libm.log(v) / b;
    return delta > 0
        ? Libm.exp(-Libm.log1p(Libm.exp(-delta)))
        : Libm.exp(delta - Libm.log1p(Libm.exp(delta)));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (!(a <= 1.0 && b <= 1.0)) {
      gammas.fill(source, out, from, to);
    } else if (a < TINY && b < TINY) {
      for (int i = from; i < to; i++) {
        out[i] = sampleEnd(source);
      }
    } else {
      tries.fill(source, Beta::ratio, this, out, from, to);
    }
  }

  /** The parameter {@code a}. */
  public double a() {
    return a;
  }

  /** The parameter {@code b}. */
  public double b() {
    return b;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"a", a, "b", b};
  }
}
