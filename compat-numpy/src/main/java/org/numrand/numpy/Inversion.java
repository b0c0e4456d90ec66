package org.numrand.numpy;

import org.numrand.core.NumPyVersion;
import org.numrand.distributions.StandardExponentialInv;
import org.numrand.distributions.history.StandardExponentialInv117;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The exponential variates of the legacy Rayleigh and geometric distributions, {@code -log1p(-U)},
 * before NumPy 1.21 {@code -log(1 - U)}.
 */
final class Inversion {
  private static final ContinuousDistribution NOW = new StandardExponentialInv();
  private static final ContinuousDistribution BEFORE_121 = new StandardExponentialInv117();

  private Inversion() {}

  static ContinuousDistribution of(VariateSource source) {
    return source.version().isBefore(NumPyVersion.V1_21_0) ? BEFORE_121 : NOW;
  }
}
