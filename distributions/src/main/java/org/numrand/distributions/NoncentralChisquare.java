package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.NormalTurns;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.kernel.UncheckedPoisson;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The non-central chi-square distribution.
 *
 * <p>nonc = 0 is {@link Chisquare}. With df above 1: a {@link Chisquare} variate with df - 1
 * degrees of freedom, plus the square of a normal variate around sqrt(nonc). Otherwise: a {@link
 * Poisson} variate K of mean nonc / 2, then a {@link Chisquare} variate with df + 2 K degrees of
 * freedom. A NaN for nonc gives NaN and draws nothing. Legacy class B, except that a NaN draws
 * there. Source: {@code random_noncentral_chisquare} in NumPy's {@code distributions.c}.
 */
public final class NoncentralChisquare extends Described implements ContinuousDistribution {
  /** The gamma distributions of counts below this are made once. */
  private static final int COUNTS = 64;

  private final double df;
  private final double nonc;
  private final UncheckedGamma central;
  private final double shift;

  private final NormalTurns turns;

  /** The gamma distributions of the mixture by their counts, made when they are drawn. */
  private final @Nullable UncheckedGamma[] mixed;

  /**
   * The distribution.
   *
   * @param df the degrees of freedom, above 0
   * @param nonc the non-centrality, at least 0
   */
  public NoncentralChisquare(double df, double nonc) {
    this.df = Parameters.positive("df", df);
    this.nonc = Parameters.nonNegative("nonc", nonc);
    this.central = new UncheckedGamma((nonc == 0 ? df : df - 1) / 2.0);
    this.turns = new NormalTurns(central, null);
    this.shift = Math.sqrt(nonc);
    this.mixed = new UncheckedGamma[df > 1 ? 0 : COUNTS];
  }

  @Override
  public double sample(VariateSource source) {
    if (Double.isNaN(nonc)) {
      return Double.NaN;
    }
    if (nonc == 0) {
      return 2.0 * central.sample(source);
    }
    return df > 1 ? sampleShifted(source) : sampleMixed(source);
  }

  private double sampleShifted(VariateSource source) {
    double chisquare = 2.0 * central.sample(source);
    double n = source.standardNormal() + shift;
    return chisquare + n * n;
  }

  /** Whether a value is a gamma variate and a normal variate, in this order. */
  boolean isShifted() {
    return nonc > 0 && df > 1;
  }

  private boolean fillShifted(VariateSource source, double[] out, int from, int to) {
    return df == 3
        ? fillWithExponentials(source, out, from, to)
        : turns.fill(source, NoncentralChisquare::combine, this, out, from, to);
  }

  private void combine(double[] variates, double[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      out[from + i] = shifted(variates[i], variates[count + i]);
    }
  }

  /** The variate of its two parts, the first halved. */
  double shifted(double gamma, double normal) {
    double n = normal + shift;
    return 2.0 * gamma + n * n;
  }

  /** A gamma variate of shape 1 is an exponential variate. */
  private boolean fillWithExponentials(VariateSource source, double[] out, int from, int to) {
    if (!source.hasTurns()) {
      return false;
    }
    int chunk = Math.min(VariateSource.MOST_TRIES, to - from);
    double[] exponentials = source.scratch().doubles(chunk);
    double[] normals = source.scratch().doubles(chunk);
    for (int next = from; next < to; next += chunk) {
      int count = Math.min(chunk, to - next);
      source.exponentialsWithNormals(exponentials, normals, count);
      for (int i = 0; i < count; i++) {
        out[next + i] = shifted(exponentials[i], normals[i]);
      }
    }
    source.scratch().giveBack(exponentials);
    source.scratch().giveBack(normals);
    return true;
  }

  /** The gamma variate, which is half of a chi-square variate. */
  UncheckedGamma central() {
    return central;
  }

  private double sampleMixed(VariateSource source) {
    // For enormous means, twice the variate overflows, as it does in NumPy.
    return 2.0 * mixed(UncheckedPoisson.sample(source, nonc / 2.0)).sample(source);
  }

  private UncheckedGamma mixed(long count) {
    if (count < 0 || count >= mixed.length) {
      return new UncheckedGamma((df + 2 * count) / 2.0);
    }
    UncheckedGamma made = mixed[(int) count];
    if (made == null) {
      made = new UncheckedGamma((df + 2 * count) / 2.0);
      mixed[(int) count] = made;
    }
    return made;
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (!(isShifted() && fillShifted(source, out, from, to))) {
      fillOneByOne(source, out, from, to);
    }
  }

  private void fillOneByOne(VariateSource source, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /** The parameter {@code df}. */
  public double df() {
    return df;
  }

  /** The parameter {@code nonc}. */
  public double nonc() {
    return nonc;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"df", df, "nonc", nonc};
  }
}
