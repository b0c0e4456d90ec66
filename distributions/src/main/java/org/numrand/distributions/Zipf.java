package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.Constant;
import org.numrand.distributions.kernel.ZipfRejection;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The Zipf (zeta) distribution, P(k) = {@code k^-a / zeta(a)} for k &gt;= 1, cut off at
 * 2<sup>63</sup>.
 *
 * <p>Draws two doubles a try; a &gt;= 1025 gives 1 and draws nothing. Legacy class C: {@code
 * RandomState} cuts off by rejection. Source: {@code random_zipf} in NumPy's {@code
 * distributions.c}.
 */
public final class Zipf extends AlgorithmChoice {
  private static final double CERTAIN_FROM = 1025;

  private final double a;

  /**
   * The distribution.
   *
   * @param a the exponent, above 1
   */
  public Zipf(double a) {
    super(algorithm(a));
    this.a = a;
  }

  private static DiscreteDistribution algorithm(double a) {
    return Parameters.above("a", a, 1) >= CERTAIN_FROM ? new Constant(1) : new ZipfRejection(a);
  }

  /** The parameter {@code a}. */
  public double a() {
    return a;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"a", a};
  }
}
