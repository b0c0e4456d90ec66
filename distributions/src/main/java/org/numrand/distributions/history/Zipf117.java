package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.ZipfRejection;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The Zipf distribution of NumPy 1.17 to 2.0, and of {@code RandomState}, which rejects what is
 * beyond 2<sup>63</sup>. Draws two doubles a try. Source: {@code legacy_random_zipf} in NumPy's
 * {@code legacy-distributions.c}.
 */
public final class Zipf117 {
  private static final double LIMIT = 1025;

  private Zipf117() {}

  /**
   * The distribution.
   *
   * @param a the exponent, above 1; from 1025 on NumPy never returns
   */
  public static DiscreteDistribution of(double a) {
    // NumPy would try for ever: 2^(a - 1) overflows.
    Parameters.check(Parameters.above("a", a, 1) < LIMIT, "a", "< " + LIMIT, a);
    return new ZipfRejection(a, 0);
  }
}
