package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.LogseriesStages;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The logarithmic series distribution of NumPy 1.17 to 1.21, and of {@code RandomState}. Draws one
 * double, a second one if the first is below p, and again in the rare case of a rejection. Source:
 * {@code legacy_logseries} in NumPy's {@code legacy-distributions.c}.
 */
public final class Logseries117 implements DiscreteDistribution {
  private final double p;
  private final double logFailure;
  private final LogseriesStages stages;

  /**
   * The distribution.
   *
   * @param p the shape, at least 0, less than 1
   */
  public Logseries117(double p) {
    this(p, Libm.log(1.0 - p));
  }

  private Logseries117(double p, double logFailure) {
    this.p = Parameters.inRangeBelow("p", p, 0, 1);
    this.logFailure = logFailure;
    this.stages = new LogseriesStages(p, logFailure, true);
  }

  /** The distribution of 1.21, which has another logarithm. */
  public static Logseries117 since121(double p) {
    return new Logseries117(p, Libm.log1p(-p));
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
    // Here k is never below 1: q is below 1 for each p below 1.
    stages.fill(source, out, from, to);
  }
}
