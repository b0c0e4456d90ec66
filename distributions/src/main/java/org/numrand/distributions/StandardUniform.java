package org.numrand.distributions;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The uniform distribution over [0, 1), in multiples of 2<sup>-53</sup>: NumPy's {@code random}.
 * Draws 64 bits a value. Legacy class A. Source: {@code next_double} in NumPy's {@code
 * distributions.h}.
 */
public final class StandardUniform extends Described implements ContinuousDistribution {
  /** The distribution. */
  public StandardUniform() {}

  @Override
  public double sample(VariateSource source) {
    return source.nextDouble();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
  }

  @Override
  Object[] parameters() {
    return new Object[] {};
  }
}
