package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

/**
 * Fisher's F distribution: {@code (X * dfden) / (Y * dfnum)} of two {@link Chisquare} variates, X
 * with dfnum and Y with dfden degrees of freedom, drawn in this order. Legacy class B. Source:
 * {@code random_f} in NumPy's {@code distributions.c}.
 */
public final class FisherF implements ContinuousDistribution {
  private final double dfnum;
  private final double dfden;
  private final Chisquare numerator;
  private final Chisquare denominator;

  /**
   * The distribution.
   *
   * @param dfnum the numerator's degrees of freedom, above 0
   * @param dfden the denominator's degrees of freedom, above 0
   */
  public FisherF(double dfnum, double dfden) {
    this.dfnum = Parameters.positive("dfnum", dfnum);
    this.dfden = Parameters.positive("dfden", dfden);
    this.numerator = new Chisquare(dfnum);
    this.denominator = new Chisquare(dfden);
  }

  @Override
  public double sample(VariateSource source) {
    double x = numerator.sample(source) * dfden;
    double y = denominator.sample(source) * dfnum;
    return x / y;
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
