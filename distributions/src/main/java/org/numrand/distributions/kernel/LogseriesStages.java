package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/** {@code Logseries} in stages: draws, then the functions by the array. */
public final class LogseriesStages {
  private static final int CHUNK = 128;

  private final double p;
  private final double logFailure;
  private final boolean legacy;

  /**
   * Nothing is drawn yet.
   *
   * @param p the shape
   * @param logFailure the logarithm of 1 - p
   * @param legacy whether {@code 1 - exp(x)} is computed instead of {@code -expm1(x)}
   */
  public LogseriesStages(double p, double logFailure, boolean legacy) {
    this.p = p;
    this.logFailure = logFailure;
    this.legacy = legacy;
  }

  /** Fills {@code out[from..to)}. */
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    Scratch scratch = source.scratch();
    int most = Math.min(CHUNK, to - from);
    double[] v = scratch.doubles(most);
    double[] q = scratch.doubles(most);
    int[] places = scratch.ints(most);
    for (int next = from; next < to; next += CHUNK) {
      fill(source, v, q, places, out, next, Math.min(to, next + CHUNK));
    }
    scratch.giveBack(v);
    scratch.giveBack(q);
    scratch.giveBack(places);
  }

  private void fill(
      VariateSource source, double[] v, double[] q, int[] places, long[] out, int from, int to) {
    int open = draw(source, v, q, places, out, from, to);
    toComplements(q, open);
    open = keepLarge(v, q, places, out, open);
    Libm.log(v, v, 0, open);
    Libm.log(q, q, 0, open);
    for (int i = 0; i < open; i++) {
      out[places[i]] = (long) Math.floor(1 + v[i] / q[i]);
    }
  }

  /** Writes the ones that one uniform decides; lists the others and returns how many. */
  private int draw(
      VariateSource source, double[] v, double[] q, int[] places, long[] out, int from, int to) {
    int open = 0;
    int next = from;
    while (next < to) {
      out[next] = 1;
      v[open] = source.nextDouble();
      if (v[open] < p) {
        q[open] = logFailure * source.nextDouble();
        places[open] = next;
        if (v[open] == 0.0) {
          continue;
        }
        open++;
      }
      next++;
    }
    return open;
  }

  private void toComplements(double[] q, int count) {
    if (legacy) {
      Libm.exp(q, q, 0, count);
    } else {
      Libm.expm1(q, q, 0, count);
    }
    double of = legacy ? 1.0 : 0.0;
    for (int i = 0; i < count; i++) {
      q[i] = of - q[i];
    }
  }

  /** Writes the listed ones and twos; keeps what takes logarithms. */
  private static int keepLarge(double[] v, double[] q, int[] places, long[] out, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double x = v[i];
      double y = q[i];
      out[places[i]] = x >= y ? 1 : 2;
      places[kept] = places[i];
      v[kept] = x;
      q[kept] = y;
      kept += x > y * y ? 0 : 1;
    }
    return kept;
  }
}
