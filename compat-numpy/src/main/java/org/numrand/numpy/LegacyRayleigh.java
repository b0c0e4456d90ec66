package org.numrand.numpy;

import org.numrand.distributions.ContinuousDistribution;
import org.numrand.distributions.Parameters;
import org.numrand.distributions.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy Rayleigh distribution: {@code scale * sqrt(-2 log1p(-U))}. Draws 64 bits a value.
 * Source: {@code legacy_rayleigh} in NumPy's {@code legacy-distributions.c}.
 */
final class LegacyRayleigh implements ContinuousDistribution {
  private final double scale;

  LegacyRayleigh(double scale) {
    this.scale = Parameters.nonNegative("scale", scale);
  }

  @Override
  public double sample(VariateSource source) {
    return transform(Libm.log1p(-source.nextDouble()));
  }

  private double transform(double log) {
    return scale * Math.sqrt(-2.0 * log);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = -out[i];
    }
    Libm.log1p(out, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i]);
    }
  }
}
