package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The standard exponential distribution by inversion, {@code -log1p(-U)}: NumPy's {@code
 * standard_exponential(method='inv')}. Draws 64 bits a value. Source: {@code
 * random_standard_exponential_inv_fill} in NumPy's {@code distributions.c}.
 */
public final class StandardExponentialInv extends Described implements ContinuousDistribution {
  /** The distribution. */
  public StandardExponentialInv() {}

  @Override
  public double sample(VariateSource source) {
    return -Libm.log1p(-source.nextDouble());
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
    negate(out, from, to);
    Libm.log1p(out, out, from, to);
    negate(out, from, to);
  }

  static void negate(double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = -out[i];
    }
  }

  @Override
  Object[] parameters() {
    return new Object[] {};
  }
}
