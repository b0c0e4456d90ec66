package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.numrand.distributions.StandardGamma;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.NormalizedGammas;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The legacy Dirichlet distribution: {@link StandardGamma} variates divided by their sum, which is
 * 0 now and then if all alphas are tiny. Source: {@code RandomState.dirichlet} in NumPy's {@code
 * mtrand.pyx}.
 */
final class LegacyDirichlet implements VectorDistribution<double[]> {
  private final UncheckedGamma[] gammas;

  /**
   * The distribution.
   *
   * @param alpha the concentrations, each above 0
   */
  LegacyDirichlet(double[] alpha) {
    for (double a : alpha) {
      checkArgument(!(a <= 0), "alpha must be > 0, but has %s", a);
    }
    this.gammas = Arrays.stream(alpha).mapToObj(UncheckedGamma::new).toArray(UncheckedGamma[]::new);
  }

  @Override
  public int length() {
    return gammas.length;
  }

  @Override
  public double[] sample(VariateSource source) {
    return sample(source, 1)[0];
  }

  @Override
  public double[][] sample(VariateSource source, int size) {
    double[][] out = new double[Parameters.size(size)][length()];
    fill(source, out);
    return out;
  }

  @Override
  public void fill(VariateSource source, double[][] out) {
    Parameters.rowLengths("out", out, length());
    NormalizedGammas.fill(source, gammas, out);
  }
}
