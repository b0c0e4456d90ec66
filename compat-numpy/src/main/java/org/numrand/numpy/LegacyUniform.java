package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

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
    this.range = high - low;
    checkArgument(
        Double.isFinite(range),
        "high - low must be finite, but low is %s and high is %s",
        low,
        high);
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
