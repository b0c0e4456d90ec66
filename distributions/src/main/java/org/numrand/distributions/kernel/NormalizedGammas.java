package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.VariateSource;

/**
 * Gamma variates divided by their sum: Dirichlet vectors. Source: {@code Generator.dirichlet} in
 * NumPy's {@code _generator.pyx}.
 */
public final class NormalizedGammas {
  /** How many gamma variates are drawn at once; they fit into the first-level cache. */
  private static final int CHUNK = 512;

  private NormalizedGammas() {}

  /**
   * Fills {@code rows[from..to)}, of a length, with variates divided by their sum.
   *
   * @param draw draws a variate for each column in turn
   */
  public static void fill(
      VariateSource source, Pairs.Draw draw, int length, double[][] rows, int from, int to) {
    int most = Math.max(1, Math.min(CHUNK / Math.max(1, length), to - from));
    double[] gammas = source.scratch().doubles(most * length);
    for (int next = from; next < to; next += most) {
      int count = Math.min(most, to - next);
      draw.fill(source, gammas, 0, count * length);
      for (int i = 0; i < count; i++) {
        normalize(gammas, i * length, rows[next + i]);
      }
    }
    source.scratch().giveBack(gammas);
  }

  private static void normalize(double[] gammas, int from, double[] out) {
    double sum = 0;
    for (int i = 0; i < out.length; i++) {
      sum += gammas[from + i];
    }
    double inverse = 1 / sum;
    for (int i = 0; i < out.length; i++) {
      out[i] = gammas[from + i] * inverse;
    }
  }
}
