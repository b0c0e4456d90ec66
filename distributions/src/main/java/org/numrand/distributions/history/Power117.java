package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The power distribution of NumPy 1.17 to 1.21, and of {@code RandomState}: {@code (1 - exp(-E))^(1
 * / a)}. Draws one standard exponential variate a value. Source: {@code legacy_power} in NumPy's
 * {@code legacy-distributions.c}.
 */
public final class Power117 implements ContinuousDistribution {
  private final double power;

  /**
   * The distribution.
   *
   * @param a the shape, above 0
   */
  public Power117(double a) {
    this.power = 1.0 / Parameters.positive("a", a);
  }

  @Override
  public double sample(VariateSource source) {
    return Libm.pow(1 - Libm.exp(-source.standardExponential()), power);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.standardExponential(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = 1 - Libm.exp(-out[i]);
    }
    Libm.pow(out, power, out, from, to);
  }
}
