package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.Arrays;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The Weibull distribution, density {@code a x^(a - 1) exp(-x^a)} for x &gt;= 0: {@code E^(1 / a)}.
 * Draws one standard exponential variate a value; a = 0 gives 0 and draws nothing. Legacy class B.
 * Source: {@code random_weibull} in NumPy's {@code distributions.c}.
 */
public final class Weibull extends Described implements ContinuousDistribution {
  private final double a;

  /**
   * The distribution.
   *
   * @param a the shape, at least 0
   */
  public Weibull(double a) {
    this.a = Parameters.nonNegative("a", a);
  }

  @Override
  public double sample(VariateSource source) {
    return a == 0.0 ? 0.0 : Libm.pow(source.standardExponential(), 1.0 / a);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (a == 0.0) {
      Arrays.fill(out, from, to, 0.0);
      return;
    }
    source.standardExponential(out, from, to);
    Libm.pow(out, 1.0 / a, out, from, to);
  }

  /** The parameter {@code a}. */
  public double a() {
    return a;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"a", a};
  }
}
