package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.Beta;
import org.numrand.distributions.StandardGamma;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.JohnkTries;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy beta distribution. With a parameter above 1: G / (G + H) of two {@link StandardGamma}
 * variates of shapes a and b; otherwise Jöhnk's rejection, two uniforms a try. Source: {@code
 * legacy_beta} in NumPy's {@code legacy-distributions.c}.
 */
final class LegacyBeta implements ContinuousDistribution {
  private final double a;
  private final double b;
  private final double powerA;
  private final double powerB;
  private final JohnkTries tries;

  /** With a parameter above 1, both worlds do the same. */
  private final Beta modern;

  LegacyBeta(double a, double b) {
    this.a = Parameters.positive("a", a);
    this.b = Parameters.positive("b", b);
    this.powerA = 1.0 / a;
    this.powerB = 1.0 / b;
    this.tries = new JohnkTries(powerA, powerB, true);
    this.modern = new Beta(a, b);
  }

  @Override
  public double sample(VariateSource source) {
    return isSmall() ? sampleByRejection(source) : modern.sample(source);
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
      if (x + y <= 1.0) {
        return ratio(u, v, x, y);
      }
    }
  }

  private double ratio(double u, double v, double x, double y) {
    return x + y > 0 ? x / (x + y) : ratioByLogs(u, v);
  }

  /** The ratio where both powers have underflowed to 0. */
  private double ratioByLogs(double u, double v) {
    double logX = Libm.log(u) / a;
    double logY = Libm.log(v) / b;
    double larger = logX > logY ? logX : logY;
    logX -= larger;
    logY -= larger;
    return Libm.exp(logX - Libm.log(Libm.exp(logX) + Libm.exp(logY)));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (isSmall()) {
      tries.fill(source, LegacyBeta::ratio, this, out, from, to);
    } else {
      modern.fill(source, out, from, to);
    }
  }
}
