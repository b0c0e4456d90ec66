package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The Rayleigh distribution of NumPy 1.17 to 1.20 on both surfaces: {@code scale * sqrt(-2 log(1 -
 * U))}. Draws 64 bits a value. Source: {@code random_rayleigh} in NumPy's {@code distributions.c},
 * version 1.20.
 */
public final class Rayleigh117 implements ContinuousDistribution {
  private static final StandardExponentialInv117 INVERSION = new StandardExponentialInv117();

  private final double scale;

  /**
   * The distribution.
   *
   * @param scale the mode, at least 0
   */
  public Rayleigh117(double scale) {
    this.scale = Parameters.nonNegative("scale", scale);
  }

  @Override
  public double sample(VariateSource source) {
    return transform(INVERSION.sample(source));
  }

  private double transform(double exponential) {
    return scale * Math.sqrt(2.0 * exponential);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    INVERSION.fill(source, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i]);
    }
  }
}
