package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.LogseriesStages;
import org.numrand.distributions.spi.DiscreteDistribution;
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
  private final double p;
  private final double logFailure;
  private final LogseriesStages stages;

  /**
   * The distribution.
   *
   * @param p the shape, at least 0, less than 1
   */
  public Logseries(double p) {
    this.p = Parameters.inRangeBelow("p", p, 0, 1);
    this.logFailure = Libm.log1p(-p);
    this.stages = new LogseriesStages(p, logFailure, false);
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
    stages.fill(source, out, from, to);
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
