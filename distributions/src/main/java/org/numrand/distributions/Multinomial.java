package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The multinomial distribution: how often each of several outcomes came in n trials. Draws a {@link
 * Binomial} variate for each outcome but the last one, as long as trials are left. Legacy class A.
 * Source: {@code random_multinomial} in NumPy's {@code distributions.c}.
 */
public final class Multinomial {
  private final long n;
  private final double[] pvals;

  /**
   * The distribution.
   *
   * @param n the number of trials, at least 0
   * @param pvals the probabilities of the outcomes, at least one; each 0 to 1, and all but the last
   *     one summing to 1 + 10<sup>-12</sup> at most. The last one is taken to be what is missing.
   */
  public Multinomial(long n, double[] pvals) {
    this.n = Parameters.nonNegative("n", n);
    this.pvals = Probabilities.ofMultinomial(pvals);
  }

  /** How many outcomes there are: the length of a variate. */
  public int length() {
    return pvals.length;
  }

  /** The next variate: how often each outcome came. */
  public long[] sample(VariateSource source) {
    long[] out = new long[pvals.length];
    fill(source, out);
    return out;
  }

  /** New variates, one a row. */
  public long[][] sample(VariateSource source, int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    long[][] out = new long[size][pvals.length];
    fill(source, out);
    return out;
  }

  /** Fills each row with a variate. */
  public void fill(VariateSource source, long[][] out) {
    for (long[] row : out) {
      Parameters.length("rows of out", row.length, pvals.length);
    }
    for (long[] row : out) {
      fill(source, row);
    }
  }

  /** Fills an array of {@link #length()} with the next variate. */
  public void fill(VariateSource source, long[] out) {
    Parameters.length("out", out.length, pvals.length);
    Arrays.fill(out, 0);
    long left = n;
    double leftP = 1.0;
    int last = pvals.length - 1;
    for (int i = 0; i < last && left > 0; i++) {
      out[i] = Binomial.sample(source, left, pvals[i] / leftP);
      left -= out[i];
      leftP -= pvals[i];
    }
    out[last] = left;
  }
}
