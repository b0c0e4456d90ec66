package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.GeometricInversion;
import org.numrand.distributions.kernel.GeometricSearch;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The geometric distribution: the number of trials up to the first success, P(k) = {@code (1 -
 * p)^(k - 1) p} for k &gt;= 1.
 *
 * <p>For p &gt;= 1/3 it searches and draws one double. For smaller p it inverts and draws one
 * standard exponential variate. Legacy class A for p &gt;= 1/3, else class C: {@code RandomState}
 * inverts a uniform double. Source: {@code random_geometric} in NumPy's {@code distributions.c}.
 */
public final class Geometric extends AlgorithmChoice {
  private final double p;

  /**
   * The distribution.
   *
   * @param p the probability of a success, above 0, at most 1
   */
  public Geometric(double p) {
    super(algorithm(Parameters.inRangeAbove("p", p, 0, 1)));
    this.p = p;
  }

  private static DiscreteDistribution algorithm(double p) {
    return p >= 1.0 / 3.0 ? new GeometricSearch(p) : new GeometricInversion(p);
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
