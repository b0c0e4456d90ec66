package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/** G / (G + H) of two gamma variates: beta variates with a parameter above 1. */
public final class GammaRatio implements ContinuousDistribution {
  private final UncheckedGamma first;
  private final UncheckedGamma second;
  private final Pairs.Draw both;

  /** The ratios of gamma variates of two shapes. */
  public GammaRatio(double first, double second) {
    this.first = new UncheckedGamma(first);
    this.second = new UncheckedGamma(second);
    this.both = UncheckedGamma.cycle(this.first, this.second);
  }

  @Override
  public double sample(VariateSource source) {
    double x = first.sample(source);
    return x / (x + second.sample(source));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    Pairs.fill(source, both, GammaRatio::combine, this, out, from, to);
  }

  private void combine(double[] gammas, double[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      out[from + i] = gammas[2 * i] / (gammas[2 * i] + gammas[2 * i + 1]);
    }
  }
}
