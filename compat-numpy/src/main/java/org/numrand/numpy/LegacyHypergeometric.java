package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.HypergeometricRejection;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy hypergeometric distribution: {@link LegacyHypergeometricUrn} up to ten objects taken,
 * beyond that {@link HypergeometricRejection}. Source: {@code legacy_random_hypergeometric} in
 * NumPy's {@code legacy-distributions.c}.
 */
final class LegacyHypergeometric implements DiscreteDistribution {
  private static final int URN_TO = 10;

  private final DiscreteDistribution algorithm;

  LegacyHypergeometric(long ngood, long nbad, long nsample) {
    Parameters.nonNegative("ngood", ngood);
    Parameters.nonNegative("nbad", nbad);
    if (nsample < 1) {
      throw Parameters.refusal("nsample", ">= 1", nsample);
    }
    if (ngood > Long.MAX_VALUE - nbad) {
      throw Parameters.refusalTogether("ngood + nbad", "< 2**63", ngood + " + " + nbad);
    }
    if (nsample > ngood + nbad) {
      throw Parameters.refusalTogether("nsample", "<= ngood + nbad = " + (ngood + nbad), nsample);
    }
    this.algorithm =
        nsample > URN_TO
            ? HypergeometricRejection.legacy(ngood, nbad, nsample)
            : new LegacyHypergeometricUrn(ngood, nbad, nsample);
  }

  @Override
  public long sample(VariateSource source) {
    return algorithm.sample(source);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    algorithm.fill(source, out, from, to);
  }
}
