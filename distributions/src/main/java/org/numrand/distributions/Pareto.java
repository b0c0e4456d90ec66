package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The Pareto II (Lomax) distribution, density {@code a / (1 + x)^(a + 1)} for x &gt;= 0: {@code
 * expm1(E / a)}. Draws one standard exponential variate a value. Legacy class C: it takes {@code
 * exp(E / a) - 1}. Source: {@code random_pareto} in NumPy's {@code distributions.c}.
 */
public final class Pareto extends Described implements ContinuousDistribution {
  private final double a;

  /**
   * The distribution.
   *
   * @param a the shape, above 0
   */
  public Pareto(double a) {
    this.a = Parameters.positive("a", a);
  }

  @Override
  public double sample(VariateSource source) {
    return Libm.expm1(source.standardExponential() / a);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] /= a;
    }
    Libm.expm1(out, out, from, to);
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
