package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The uniform distribution between two bounds in any order, of NumPy 1.17 to 1.20, and of {@code
 * RandomState}. Draws 64 bits a value. Source: {@code random_uniform} in NumPy's {@code
 * distributions.c}.
 */
public final class Uniform117 implements ContinuousDistribution {
  private final double low;
  private final double range;

  /**
   * The distribution.
   *
   * @param low one bound
   * @param high the other bound; {@code high - low} must be finite
   */
  public Uniform117(double low, double high) {
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
