package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.distributions.kernel.ZipfRejection;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The legacy Zipf distribution, which rejects what is beyond 2<sup>63</sup>. Draws two doubles a
 * try. Source: {@code legacy_random_zipf} in NumPy's {@code legacy-distributions.c}.
 */
final class LegacyZipf {
  private static final double LIMIT = 1025;

  private LegacyZipf() {}

  static DiscreteDistribution of(double a) {
    checkArgument(a > 1, "a must be > 1, but is %s", a);
    // NumPy would try for ever: 2^(a - 1) overflows.
    checkArgument(a < LIMIT, "a must be < %s, but is %s", LIMIT, a);
    return new ZipfRejection(a, 0);
  }
}
