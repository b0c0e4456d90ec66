package org.numrand.distributions;

import java.util.Arrays;
import java.util.List;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.history.Binomial117;
import org.numrand.distributions.kernel.Conditionals;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The multinomial distribution: how often each outcome comes in n trials. Draws a {@link Binomial}
 * variate for each outcome but the last, while trials are left. Legacy class A. Source: {@code
 * random_multinomial} in NumPy's {@code distributions.c}.
 */
public final class Multinomial extends Described implements VectorDistribution<long[]> {
  private final long n;

  /** The probability of each outcome if none of those before it comes. */
  private final double[] conditional;

  private final double[] pvals;

  private final Conditionals binomials;

  /** Makes binomial distributions of unchecked parameters. */
  private interface Binomials {
    /** The distribution; {@code often} says that tables pay. */
    DiscreteDistribution of(long n, double p, boolean often);
  }

  /** Makes a distribution of a version of NumPy. */
  interface Maker {
    /** The distribution. */
    VectorDistribution<long[]> of(long n, double[] pvals);
  }

  /**
   * The distribution.
   *
   * @param n the number of trials, at least 0
   * @param pvals the probabilities of the outcomes, at least one; each 0 to 1, and all but the last
   *     summing to at most 1 + 10<sup>-12</sup>. The last one's value is ignored: it is what is
   *     missing to 1.
   */
  public Multinomial(long n, double[] pvals) {
    this(n, pvals, Binomial::unchecked);
  }

  private Multinomial(long n, double[] pvals, Binomials maker) {
    this.n = Parameters.nonNegative("n", n);
    this.conditional = Probabilities.ofMultinomial(pvals);
    double left = 1.0;
    for (int i = 0; i < conditional.length; i++) {
      double p = conditional[i];
      conditional[i] = p / left;
      left -= p;
    }
    this.binomials =
        new Conditionals(length(), n, (i, trials, kept) -> maker.of(trials, conditional[i], kept));
    this.pvals = pvals.clone();
  }

  /** The distribution of NumPy 1.17 to 2.3. */
  static Multinomial since117(long n, double[] pvals) {
    return new Multinomial(n, pvals, Binomial117::unchecked);
  }

  /** The distribution of NumPy 2.4. */
  static Multinomial since24(long n, double[] pvals) {
    return new Multinomial(n, pvals, Binomial117::uncheckedSince24);
  }

  /**
   * One variate for each n and row of pvals. All are checked before the first is drawn.
   *
   * @param source what draws
   * @param make makes the distributions
   * @param n the numbers of trials: as many as {@code pvals} has rows, or one
   * @param pvals the probabilities of the outcomes, a row of one length for each n, or one row
   */
  static long[][] each(VariateSource source, Maker make, long[] n, double[][] pvals) {
    double[][] rows = pvals.length == 0 ? new double[][] {{1}} : pvals;
    List<VectorDistribution<long[]>> all =
        Broadcast.all(
            i -> make.of(Broadcast.at(n, i), rows[rows.length == 1 ? 0 : i]),
            n.length,
            pvals.length);
    long[][] out = new long[all.size()][rows[0].length];
    if (pvals.length > 0) {
      Parameters.rowLengths("pvals", pvals, pvals[0].length);
    }
    for (int i = 0; i < out.length; i++) {
      all.get(i).fill(source, new long[][] {out[i]});
    }
    return out;
  }

  @Override
  public int length() {
    return conditional.length;
  }

  @Override
  public long[] sample(VariateSource source) {
    return sample(source, 1)[0];
  }

  @Override
  public long[][] sample(VariateSource source, int size) {
    Parameters.size(size);
    long[][] out = new long[size][length()];
    fill(source, out);
    return out;
  }

  @Override
  public void fill(VariateSource source, long[][] out, int from, int to) {
    Parameters.rowLengths("out", out, from, to, length());
    binomials.expect(to - from);
    for (int i = from; i < to; i++) {
      fill(source, out[i]);
    }
  }

  private void fill(VariateSource source, long[] out) {
    Arrays.fill(out, 0);
    long left = n;
    int last = out.length - 1;
    for (int i = 0; i < last && left > 0; i++) {
      out[i] = binomials.of(i, left).sample(source);
      left -= out[i];
    }
    out[last] = left;
  }

  /** The parameter {@code n}. */
  public long n() {
    return n;
  }

  /** The parameter {@code pvals}, a copy. */
  public double[] pvals() {
    return pvals.clone();
  }

  @Override
  Object[] parameters() {
    return new Object[] {"n", n, "pvals", pvals};
  }
}
