package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The logarithmic series distribution, P(k) = {@code -p^k / (k log(1 - p))} for k &gt;= 1.
 *
 * <p>Draws one double, and a second one if the first is below p; after a rare rejection it draws
 * again. Legacy class C: {@code RandomState} rounds in another way. Source: {@code
 * random_logseries} in NumPy's {@code distributions.c}; A. W. Kemp, "Efficient generation of
 * logarithmically distributed pseudo-random variables" (Applied Statistics 30, 1981).
 */
public final class Logseries extends Described implements DiscreteDistribution {
  private static final int CHUNK = 128;

  private final double p;
  private final double logFailure;

  /**
   * The distribution.
   *
   * @param p the shape, at least 0, less than 1
   */
  public Logseries(double p) {
    this.p = Parameters.inRangeBelow("p", p, 0, 1);
    this.logFailure = Libm.log1p(-p);
  }

  @Override
  public long sample(VariateSource source) {
    while (true) {
      double v = source.nextDouble();
      if (v >= p) {
        return 1;
      }
      double q = -Libm.expm1(logFailure * source.nextDouble());
      if (v > q * q) {
        return v >= q ? 1 : 2;
      }
      if (v != 0.0) {
        return (long) Math.floor(1 + Libm.log(v) / Libm.log(q));
      }
    }
  }

  @Override
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

  /** Many values in stages: draws, then the functions by the array. */
  private void fill(
      VariateSource source, double[] v, double[] q, int[] places, long[] out, int from, int to) {
    int open = draw(source, v, q, places, out, from, to);
    Libm.expm1(q, q, 0, open);
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

  /** Writes the listed ones and twos; keeps what takes logarithms. */
  private static int keepLarge(double[] v, double[] q, int[] places, long[] out, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double x = v[i];
      double y = -q[i];
      out[places[i]] = x >= y ? 1 : 2;
      places[kept] = places[i];
      v[kept] = x;
      q[kept] = y;
      kept += x > y * y ? 0 : 1;
    }
    return kept;
  }

  /** The parameter {@code p}. */
  public double p() {
    return p;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"p", p};
  }
}
