package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.UncheckedPoisson;

/**
 * The Poisson distribution, P(k) = {@code lam^k exp(-lam) / k!} for k &gt;= 0.
 *
 * <p>For lam &gt;= 10 it uses transformed rejection: two doubles a try. For smaller lam it
 * multiplies k + 1 doubles. lam = 0 draws nothing. Legacy class A. Source: {@code random_poisson}
 * in NumPy's {@code distributions.c}.
 */
public final class Poisson extends AlgorithmChoice {
  /** The largest {@code lam}: ten standard deviations below 2<sup>63</sup>. */
  public static final double MAX_LAM = 0x1p63 - Math.sqrt(0x1p63) * 10;

  private final double lam;

  /**
   * The distribution.
   *
   * @param lam the mean; 0 to {@link #MAX_LAM}
   */
  public Poisson(double lam) {
    super(UncheckedPoisson.of(Parameters.inRange("lam", lam, 0, MAX_LAM)));
    this.lam = lam;
  }

  /** The parameter {@code lam}. */
  public double lam() {
    return lam;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"lam", lam};
  }
}
