package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.VariateSource;

/** G / (G + H) of two gamma variates: beta variates with a parameter above 1. */
public final class GammaRatio {
  private GammaRatio() {}

  /** The next ratio. */
  public static double sample(VariateSource source, UncheckedGamma first, UncheckedGamma second) {
    double x = first.sample(source);
    return x / (x + second.sample(source));
  }

  /** Fills {@code out[from..to)}. */
  public static void fill(
      VariateSource source,
      UncheckedGamma first,
      UncheckedGamma second,
      double[] out,
      int from,
      int to) {
    checkPositionIndexes(from, to, out.length);
    if (first.isLarge() && second.isLarge()) {
      var cycle = new GammaCycle(first.large(), second.large());
      Pairs.fill(out, from, to, (a, f, t) -> cycle.fill(source, a, f, t), GammaRatio::combine);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sample(source, first, second);
    }
  }

  private static void combine(double[] gammas, double[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      out[from + i] = gammas[2 * i] / (gammas[2 * i] + gammas[2 * i + 1]);
    }
  }
}
