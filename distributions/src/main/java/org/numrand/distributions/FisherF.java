package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.Pairs;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * Fisher's F distribution: {@code (X * dfden) / (Y * dfnum)} of two {@link Chisquare} variates, X
 * with dfnum and Y with dfden degrees of freedom, drawn in this order. Legacy class B. Source:
 * {@code random_f} in NumPy's {@code distributions.c}.
 */
public final class FisherF extends Described implements ContinuousDistribution {
  private final double dfnum;
  private final double dfden;

  /** Half the chi-square variates. */
  private final UncheckedGamma numerator;

  private final UncheckedGamma denominator;
  private final Pairs.Draw both;

  /**
   * The distribution.
   *
   * @param dfnum the numerator's degrees of freedom, above 0
   * @param dfden the denominator's degrees of freedom, above 0
   */
  public FisherF(double dfnum, double dfden) {
    this.dfnum = Parameters.positive("dfnum", dfnum);
    this.dfden = Parameters.positive("dfden", dfden);
    this.numerator = new UncheckedGamma(dfnum / 2.0);
    this.denominator = new UncheckedGamma(dfden / 2.0);
    this.both = UncheckedGamma.cycle(numerator, denominator);
  }

  @Override
  public double sample(VariateSource source) {
    double x = numerator.sample(source);
    return ratio(x, denominator.sample(source));
  }

  private double ratio(double x, double y) {
    return (2.0 * x * dfden) / (2.0 * y * dfnum);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    Pairs.fill(source, both, FisherF::combine, this, out, from, to);
  }

  private void combine(double[] gammas, double[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      out[from + i] = ratio(gammas[2 * i], gammas[2 * i + 1]);
    }
  }

  /** The parameter {@code dfnum}. */
  public double dfnum() {
    return dfnum;
  }

  /** The parameter {@code dfden}. */
  public double dfden() {
    return dfden;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"dfnum", dfnum, "dfden", dfden};
  }
}
