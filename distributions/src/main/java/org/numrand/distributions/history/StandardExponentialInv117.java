package org.numrand.distributions.history;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The standard exponential distribution by inversion of NumPy 1.17 to 1.20: {@code -log(1 - U)}.
 * Draws 64 bits a value. Source: {@code random_standard_exponential_inv_fill} in NumPy's {@code
 * distributions.c}, version 1.20.
 */
public final class StandardExponentialInv117 implements ContinuousDistribution {
  /** The distribution. */
  public StandardExponentialInv117() {}

  @Override
  public double sample(VariateSource source) {
    return -Libm.log(1.0 - source.nextDouble());
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = 1.0 - out[i];
    }
    Libm.log(out, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = -out[i];
    }
  }
}
