package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The uniform distribution over [low, high): {@code low + (high - low) * U}. Draws 64 bits a value.
 * Legacy class A. Source: {@code random_uniform} in NumPy's {@code distributions.c}.
 */
public final class Uniform extends Described implements ContinuousDistribution {
  private final double low;
  private final double range;

  private final double high;

  /**
   * The distribution.
   *
   * @param low the lower bound, included
   * @param high the upper bound, excluded but for rounding; {@code high - low} must be finite and
   *     not negative
   */
  public Uniform(double low, double high) {
    this.low = low;
    this.range = range(low, high);
    this.high = high;
  }

  private static double range(double low, double high) {
    double range = Parameters.finiteRange(low, high);
    if (Math.copySign(1, range) < 0) {
      throw Parameters.refusalTogether("high - low", ">= 0", range);
    }
    return range;
  }

  /** One value, checked, without an object: whether a JVM removes one depends on what else ran. */
  static double sample(VariateSource source, double low, double high) {
    return low + range(low, high) * source.nextDouble();
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

  /** The parameter {@code low}. */
  public double low() {
    return low;
  }

  /** The parameter {@code high}. */
  public double high() {
    return high;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"low", low, "high", high};
  }
}
