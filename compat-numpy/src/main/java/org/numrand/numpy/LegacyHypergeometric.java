package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy hypergeometric distribution: {@link LegacyHypergeometricUrn} up to ten objects taken,
 * beyond that {@link LegacyHypergeometricRejection}. Source: {@code legacy_random_hypergeometric}
 * in NumPy's {@code legacy-distributions.c}.
 */
final class LegacyHypergeometric implements DiscreteDistribution {
  private static final int URN_TO = 10;

  private final DiscreteDistribution algorithm;

  LegacyHypergeometric(long ngood, long nbad, long nsample) {
    checkArgument(ngood >= 0, "ngood must be >= 0, but is %s", ngood);
    checkArgument(nbad >= 0, "nbad must be >= 0, but is %s", nbad);
    checkArgument(nsample >= 1, "nsample must be >= 1, but is %s", nsample);
    Parameters.together(
        ngood <= Long.MAX_VALUE - nbad,
        "ngood + nbad must be < 2**63, but ngood is %s and nbad is %s",
        ngood,
        nbad);
    Parameters.together(
        ngood + nbad >= nsample,
        "nsample must be <= ngood + nbad = %s, but is %s",
        ngood + nbad,
        nsample);
    this.algorithm =
        nsample > URN_TO
            ? new LegacyHypergeometricRejection(ngood, nbad, nsample)
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
