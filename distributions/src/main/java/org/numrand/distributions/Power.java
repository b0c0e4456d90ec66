package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The power distribution, density {@code a x^(a - 1)} for x in [0, 1]: {@code (-expm1(-E))^(1 /
 * a)}. Draws one standard exponential variate a value. Legacy class C: it takes {@code 1 -
 * exp(-E)}. Source: {@code random_power} in NumPy's {@code distributions.c}.
 */
public final class Power extends Described implements ContinuousDistribution {
  private final double a;

  /**
   * The distribution.
   *
   * @param a the shape, above 0
   */
  public Power(double a) {
    this.a = Parameters.positive("a", a);
  }

  @Override
  public double sample(VariateSource source) {
    return Libm.pow(-Libm.expm1(-source.standardExponential()), 1.0 / a);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
    StandardExponentialInv.negate(out, from, to);
    Libm.expm1(out, out, from, to);
    StandardExponentialInv.negate(out, from, to);
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
