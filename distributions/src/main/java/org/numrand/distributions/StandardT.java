package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.NormalTurns;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * Student's t distribution: {@code sqrt(df / 2) * Z / sqrt(G)} of a standard normal variate Z and a
 * {@link StandardGamma} variate G of shape df / 2, drawn in this order. Legacy class B. Source:
 * {@code random_standard_t} in NumPy's {@code distributions.c}.
 */
public final class StandardT extends Described implements ContinuousDistribution {
  private final UncheckedGamma gamma;
  private final double factor;

  private final NormalTurns turns;

  private final double df;

  /**
   * The distribution.
   *
   * @param df the degrees of freedom, above 0
   */
  public StandardT(double df) {
    this.gamma = new UncheckedGamma(Parameters.positive("df", df) / 2);
    this.turns = new NormalTurns(null, gamma);
    this.factor = Math.sqrt(df / 2);
    this.df = df;
  }

  @Override
  public double sample(VariateSource source) {
    double numerator = factor * source.standardNormal();
    return numerator / Math.sqrt(gamma.sample(source));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (!turns.fill(source, StandardT::combine, this, out, from, to)) {
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
      out[from + i] = factor * variates[i] / Math.sqrt(variates[count + i]);
    }
  }

  /** The parameter {@code df}. */
  public double df() {
    return df;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"df", df};
  }
}
