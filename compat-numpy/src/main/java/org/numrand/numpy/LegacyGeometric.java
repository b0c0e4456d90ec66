package org.numrand.numpy;

import org.numrand.distributions.Geometric;
import org.numrand.distributions.call.Casts;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy geometric distribution below p = 1/3, by inversion of one double; from there on it is
 * {@link Geometric}. Source: {@code legacy_geometric_inversion} in NumPy's {@code
 * legacy-distributions.c}.
 */
final class LegacyGeometric implements DiscreteDistribution {
  private static final double SEARCH_FROM = 1.0 / 3.0;

  /** How many doubles are drawn together: few enough for the fastest cache. */
  private static final int CHUNK = 512;

  private final double logFailure;

  private LegacyGeometric(double p) {
    this.logFailure = Libm.log(1 - p);
  }

  static DiscreteDistribution of(double p) {
    return p > 0 && p < SEARCH_FROM ? new LegacyGeometric(p) : new Geometric(p);
  }

  @Override
  public long sample(VariateSource source) {
    return trials(Inversion.of(source).sample(source));
  }

  private long trials(double exponential) {
    return Casts.toInt64(Math.ceil(-exponential / logFailure));
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    ContinuousDistribution inversion = Inversion.of(source);
    double[] chunk = source.scratch().doubles(Math.min(CHUNK, to - from));
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      inversion.fill(source, chunk, 0, count);
      for (int i = 0; i < count; i++) {
        out[next + i] = trials(chunk[i]);
      }
    }
    source.scratch().giveBack(chunk);
  }
}
