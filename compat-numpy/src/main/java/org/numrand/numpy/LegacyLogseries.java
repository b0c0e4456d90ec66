package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy logarithmic series distribution. Draws one double, a second one if the first is below
 * p, and again in the rare case of a rejection. Source: {@code legacy_logseries} in NumPy's {@code
 * legacy-distributions.c}.
 */
final class LegacyLogseries implements DiscreteDistribution {
  private final double p;
  private final double logFailure;

  LegacyLogseries(double p) {
    checkArgument(p >= 0 && p < 1, "p must be >= 0 and < 1, but is %s", p);
    this.p = p;
    this.logFailure = Libm.log(1.0 - p);
  }

  @Override
  public long sample(VariateSource source) {
    while (true) {
      double v = source.nextDouble();
      if (v >= p) {
        return 1;
      }
      double q = 1.0 - Libm.exp(logFailure * source.nextDouble());
      if (v > q * q) {
        return v >= q ? 1 : 2;
      }
      long k = (long) Math.floor(1 + Libm.log(v) / Libm.log(q));
      if (k >= 1 && v != 0.0) {
        return k;
      }
    }
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
