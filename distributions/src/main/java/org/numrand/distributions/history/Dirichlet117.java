package org.numrand.distributions.history;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.NormalizedGammas;
import org.numrand.distributions.kernel.Pairs;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The Dirichlet distribution of NumPy 1.17 and 1.18, and of {@code RandomState}: gamma variates
 * divided by their sum, which is 0 now and then if all alphas are tiny. Source: {@code
 * RandomState.dirichlet} in NumPy's {@code mtrand.pyx}.
 */
public final class Dirichlet117 implements VectorDistribution<double[]> {
  private final int length;
  private final Pairs.Draw gammas;

  /**
   * The distribution.
   *
   * @param alpha the concentrations, each above 0
   */
  public Dirichlet117(double[] alpha) {
    this(checkPositive(alpha), alpha.length);
  }

  private Dirichlet117(double[] alpha, int length) {
    this.length = length;
    this.gammas = UncheckedGamma.cycle(alpha);
  }

  /** The distribution of alphas that were checked. */
  static Dirichlet117 unchecked(double[] alpha) {
    return new Dirichlet117(alpha, alpha.length);
  }

  static double[] checkPositive(double[] alpha) {
    for (double a : alpha) {
      Parameters.check(!(a <= 0), "alpha", "> 0", a);
    }
    return alpha;
  }

  @Override
  public int length() {
    return length;
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
  public void fill(VariateSource source, double[][] out, int from, int to) {
    Parameters.rowLengths("out", out, from, to, length());
    NormalizedGammas.fill(source, gammas, length, out, from, to);
  }
}
