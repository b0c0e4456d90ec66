package org.numrand.distributions.history;

import org.numrand.distributions.call.Casts;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.GeometricInversion;
import org.numrand.distributions.kernel.GeometricSearch;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The geometric distribution of NumPy 1.17 to 1.20 on both surfaces, below p = 1/3: {@code
 * ceil(log(1 - U) / log(1 - p))}. Draws one double. What does not fit into 64 bits becomes the
 * least integer. Source: {@code random_geometric_inversion} in NumPy's {@code distributions.c},
 * version 1.20.
 */
public final class Geometric117 implements DiscreteDistribution {
  private static final double SEARCH_FROM = 1.0 / 3.0;
  private static final int CHUNK = 512;

  private static final StandardExponentialInv117 INVERSION = new StandardExponentialInv117();

  private final double logFailure;

  private Geometric117(double p) {
    this.logFailure = Libm.log(1.0 - p);
  }

  /**
   * The distribution.
   *
   * @param p the probability of a success, above 0, at most 1
   */
  public static DiscreteDistribution of(double p) {
    return isBySearch(p) ? new GeometricSearch(p) : new Geometric117(p);
  }

  /** The distribution of 1.21 to 1.24: as now, but for what does not fit into 64 bits. */
  public static DiscreteDistribution since121(double p) {
    return isBySearch(p) ? new GeometricSearch(p) : GeometricInversion.wrapping(p);
  }

  private static boolean isBySearch(double p) {
    return Parameters.inRangeAbove("p", p, 0, 1) >= SEARCH_FROM;
  }

  @Override
  public long sample(VariateSource source) {
    return trials(INVERSION.sample(source));
  }

  private long trials(double exponential) {
    return Casts.toInt64(Math.ceil(-exponential / logFailure));
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    double[] chunk = source.scratch().doubles(Math.min(CHUNK, to - from));
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      INVERSION.fill(source, chunk, 0, count);
      for (int i = 0; i < count; i++) {
        out[next + i] = trials(chunk[i]);
      }
    }
    source.scratch().giveBack(chunk);
  }
}
