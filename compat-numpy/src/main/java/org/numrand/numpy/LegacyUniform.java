package org.numrand.numpy;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The uniform distribution between two bounds in any order, which only the legacy side allows.
 * Draws 64 bits a value. Source: {@code random_uniform} in NumPy's {@code distributions.c}.
 */
final class LegacyUniform implements ContinuousDistribution {
  private final double low;
  private final double range;

  LegacyUniform(double low, double high) {
    this.low = low;
    this.range = Parameters.finiteRange(low, high);
  }

  @Override
  public double sample(VariateSource source) {
    return low + range * source.nextDouble();
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = low + range * out[i];
    }
  }
}
