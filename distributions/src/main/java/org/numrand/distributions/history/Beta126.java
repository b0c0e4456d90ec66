package org.numrand.distributions.history;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.GammaRatio;
import org.numrand.distributions.kernel.JohnkTries;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The beta distribution of NumPy 1.26 and 2.0: as now, but for the ratio of tries whose powers have
 * underflowed. Source: {@code random_beta} in NumPy's {@code distributions.c}, version 1.26.
 */
public final class Beta126 implements ContinuousDistribution {
  private static final double TINY = 3e-103;

  private final double a;
  private final double b;
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
  public Beta126(double a, double b) {
    this(Parameters.positive("a", a), Parameters.positive("b", b), 1.0 / a, 1.0 / b);
  }

  private Beta126(double a, double b, double powerA, double powerB) {
    this.a = a;
    this.b = b;
    this.powerA = powerA;
    this.powerB = powerB;
    this.tries = new JohnkTries(powerA, powerB, false);
    this.gammas = new GammaRatio(a, b);
  }

  /** The parameters may be 0, but not both. */
  static Beta126 ofNonNegative(double a, double b) {
    return new Beta126(a, b, 1.0 / a, 1.0 / b);
  }

  private boolean isSmall() {
    return a <= 1.0 && b <= 1.0;
  }

  private boolean isTiny() {
    return a < TINY && b < TINY;
  }

  @Override
  public double sample(VariateSource source) {
    if (!isSmall()) {
      return gammas.sample(source);
    }
    return isTiny() ? sampleEnd(source) : sampleByRejection(source);
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
    return x + y > 0 ? x / (x + y) : ratioByLogs(Libm.log(u) / a, Libm.log(v) / b);
  }

  /** The ratio where both powers have underflowed to 0. */
  private static double ratioByLogs(double logX, double logY) {
    double larger = logX > logY ? logX : logY;
    double x = logX - larger;
    double y = logY - larger;
    return Libm.exp(x - Libm.log(Libm.exp(x) + Libm.exp(y)));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (!isSmall()) {
      gammas.fill(source, out, from, to);
    } else if (isTiny()) {
      for (int i = from; i < to; i++) {
        out[i] = sampleEnd(source);
      }
    } else {
      tries.fill(source, Beta126::ratio, this, out, from, to);
    }
  }
}
