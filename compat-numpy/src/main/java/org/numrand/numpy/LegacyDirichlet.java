package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.numrand.distributions.Dirichlet;
import org.numrand.distributions.StandardGamma;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy Dirichlet distribution: {@link StandardGamma} variates divided by their sum, which is
 * 0 now and then if all alphas are tiny. Source: {@code RandomState.dirichlet} in NumPy's {@code
 * mtrand.pyx}.
 */
final class LegacyDirichlet {
  private final StandardGamma[] gammas;

  /**
   * The distribution.
   *
   * @param alpha the concentrations, each above 0
   */
  LegacyDirichlet(double[] alpha) {
    for (double a : alpha) {
      checkArgument(!(a <= 0), "alpha must be > 0, but has %s", a);
    }
    this.gammas = Arrays.stream(alpha).mapToObj(StandardGamma::new).toArray(StandardGamma[]::new);
  }

  /** Fills the rows, each as long as alpha, with the next vectors. */
  void fill(VariateSource source, double[][] rows) {
    Dirichlet.fillNormalized(source, gammas, rows);
  }
}
