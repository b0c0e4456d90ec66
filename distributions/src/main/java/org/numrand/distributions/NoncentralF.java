package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.NormalTurns;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The non-central F distribution: {@code (X * dfden) / (Y * dfnum)} of a {@link
 * NoncentralChisquare} variate X with dfnum and a {@link Chisquare} variate Y with dfden degrees of
 * freedom, drawn in this order. Legacy class B, except for a NaN nonc (see {@link
 * NoncentralChisquare}). Source: {@code random_noncentral_f} in NumPy's {@code distributions.c}.
 */
public final class NoncentralF extends Described implements ContinuousDistribution {
  private final double dfnum;
  private final double dfden;
  private final NoncentralChisquare numerator;

  /** Half the chi-square variates. */
  private final UncheckedGamma denominator;

  private final NormalTurns turns;

  private final double nonc;

  /**
   * The distribution.
   *
   * @param dfnum the numerator's degrees of freedom, above 0
   * @param dfden the denominator's degrees of freedom, above 0
   * @param nonc the non-centrality, at least 0
   */
  public NoncentralF(double dfnum, double dfden, double nonc) {
    this.dfnum = Parameters.positive("dfnum", dfnum);
    this.dfden = Parameters.positive("dfden", dfden);
    this.numerator = new NoncentralChisquare(dfnum, nonc);
    this.denominator = new UncheckedGamma(dfden / 2.0);
    this.turns = new NormalTurns(numerator.central(), null, denominator);
    this.nonc = nonc;
  }

  @Override
  public double sample(VariateSource source) {
    double x = numerator.sample(source);
    return ratio(x, denominator.sample(source));
  }

  private double ratio(double x, double y) {
    return (x * dfden) / (2.0 * y * dfnum);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (!(numerator.isShifted() && turns.fill(source, NoncentralF::combine, this, out, from, to))) {
      fillOneByOne(source, out, from, to);
    }
  }

  private void fillOneByOne(VariateSource source, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  private void combine(double[] variates, double[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      double x = numerator.shifted(variates[i], variates[count + i]);
      out[from + i] = ratio(x, variates[2 * count + i]);
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

  /** The parameter {@code nonc}. */
  public double nonc() {
    return nonc;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"dfnum", dfnum, "dfden", dfden, "nonc", nonc};
  }
}
