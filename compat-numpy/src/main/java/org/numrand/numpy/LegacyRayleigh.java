package org.numrand.numpy;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy Rayleigh distribution: {@code scale * sqrt(-2 log1p(-U))}, before NumPy 1.21 with
 * {@code log(1 - U)}. Draws 64 bits a value. Source: {@code legacy_rayleigh} in NumPy's {@code
 * legacy-distributions.c}.
 */
final class LegacyRayleigh implements ContinuousDistribution {
  private final double scale;

  LegacyRayleigh(double scale) {
    this.scale = Parameters.nonNegative("scale", scale);
  }

  @Override
  public double sample(VariateSource source) {
    return transform(Inversion.of(source).sample(source));
  }

  private double transform(double exponential) {
    return scale * Math.sqrt(2.0 * exponential);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    Inversion.of(source).fill(source, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i]);
    }
  }
}
