package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The Pareto II (Lomax) distribution of NumPy 1.17 to 1.21, and of {@code RandomState}: {@code
 * exp(E / a) - 1}. Draws one standard exponential variate a value. Source: {@code legacy_pareto} in
 * NumPy's {@code legacy-distributions.c}.
 */
public final class Pareto117 implements ContinuousDistribution {
  private final double a;

  /**
   * The distribution.
   *
   * @param a the shape, above 0
   */
  public Pareto117(double a) {
    this.a = Parameters.positive("a", a);
  }

  @Override
  public double sample(VariateSource source) {
    return transform(source.standardExponential());
  }

  private double transform(double e) {
    return Libm.exp(e / a) - 1;
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i]);
    }
  }
}
