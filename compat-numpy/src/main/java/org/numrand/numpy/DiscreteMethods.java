package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Broadcast;
import org.numrand.distributions.DiscreteDistribution;
import org.numrand.distributions.Poisson;
import org.numrand.distributions.Probabilities;
import org.numrand.distributions.Recent;

/** The part of {@link RandomState} that gives integers of the discrete distributions. */
abstract class DiscreteMethods extends RandintMethods {
  private final Recent<DiscreteDistribution> recentGeometric = new Recent<>();
  private final Recent<LegacyHypergeometric> recentHypergeometric = new Recent<>();
  private final Recent<LegacyLogseries> recentLogseries = new Recent<>();
  private final Recent<LegacyNegativeBinomial> recentNegativeBinomial = new Recent<>();
  private final Recent<Poisson> recentPoisson = new Recent<>();
  private final Recent<DiscreteDistribution> recentZipf = new Recent<>();

  DiscreteMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** A scalar among arrays. */
  private static double[] all(double parameter) {
    return new double[] {parameter};
  }

  /** A scalar among arrays. */
  private static long[] all(long parameter) {
    return new long[] {parameter};
  }

  private long[] eachInteger(DoubleFunction<DiscreteDistribution> make, double[] a) {
    return a.length == 0 ? new long[0] : eachInteger(a.length, i -> make.apply(a[i]));
  }

  // Binomial

  /**
   * One value of the binomial distribution: by inversion up to n p = 30 (with p or 1 - p, whichever
   * is less), nearly always one double, else by BTPE, two doubles a try. Legacy class C: inversion
   * begins with {@code exp(n * log(1 - p))}, or with what was computed for the same n and p last,
   * maybe by {@link #multinomial(long, double[])}, which takes {@code log1p(-p)}.
   *
   * @param n the number of trials, at least 0
   * @param p the probability of a success, 0 to 1
   */
  public long binomial(long n, double p) {
    LegacyBinomial.check(n, p);
    PolarSource current = acquire();
    try {
      return current.binomials().binomial(n, p).sample(current);
    } finally {
      release(current);
    }
  }

  /** A new array of {@link #binomial(long, double)}. */
  public long[] binomial(long n, double p, int size) {
    return binomial(n, p, new long[checkedSize(size)]);
  }

  /** Fills an array with {@link #binomial(long, double)}. */
  public long[] binomial(long n, double p, long[] out) {
    LegacyBinomial.check(n, p);
    if (out.length > 0) {
      lockedRun(source -> source.binomials().binomial(n, p).fill(source, out, 0, out.length));
    }
    return out;
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long[] n, double[] p) {
    long[] out = new long[Broadcast.length(n.length, p.length)];
    Broadcast.checkAll(
        out.length, i -> LegacyBinomial.check(Broadcast.at(n, i), Broadcast.at(p, i)));
    lockedRun(
        source ->
            Arrays.setAll(
                out,
                i ->
                    source
                        .binomials()
                        .binomial(Broadcast.at(n, i), Broadcast.at(p, i))
                        .sample(source)));
    return out;
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long[] n, double p) {
    return binomial(n, all(p));
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long n, double[] p) {
    return binomial(all(n), p);
  }

  /**
   * One variate of the multinomial distribution: how often each of several outcomes came in n
   * trials. Draws a binomial variate, as the modern {@code binomial} does, for each outcome but the
   * last, as long as trials are left. Legacy class A, but for the memory that it shares with {@link
   * #binomial(long, double)}.
   *
   * @param n the number of trials, at least 0
   * @param pvals the probabilities of the outcomes; each 0 to 1, and all but the last one summing
   *     to 1 + 10<sup>-12</sup> at most. The last one is taken to be what is missing.
   */
  public long[] multinomial(long n, double[] pvals) {
    return multinomial(n, pvals, 1)[0];
  }

  /** A new array of rows, each a {@link #multinomial(long, double[])}. */
  public long[][] multinomial(long n, double[] pvals, int size) {
    return multinomial(n, pvals, new long[checkedSize(size)][pvals.length]);
  }

  /** Fills each row with a {@link #multinomial(long, double[])}. */
  public long[][] multinomial(long n, double[] pvals, long[][] out) {
    checkArgument(n >= 0, "n must be >= 0, but is %s", n);
    for (long[] row : out) {
      Rows.check(row.length, pvals.length);
    }
    if (pvals.length > 0) {
      double[] checked = Probabilities.ofMultinomial(pvals);
      lockedRun(source -> source.binomials().multinomial(source, n, checked, out));
    }
    return out;
  }

  // Others

  /**
   * One value of the geometric distribution, the number of trials up to the first success: from p =
   * 1/3 on by search, below by inversion; one double. Legacy class A from 1/3 on, else class C.
   *
   * @param p the probability of a success, above 0, at most 1
   */
  public long geometric(double p) {
    return draw(recentGeometric.of(p, LegacyGeometric::of));
  }

  /** A new array of {@link #geometric(double)}. */
  public long[] geometric(double p, int size) {
    return draw(LegacyGeometric.of(p), size);
  }

  /** Fills an array with {@link #geometric(double)}. */
  public long[] geometric(double p, long[] out) {
    return draw(LegacyGeometric.of(p), out);
  }

  /** {@link #geometric(double)} for each element. */
  public long[] geometric(double[] p) {
    return eachInteger(LegacyGeometric::of, p);
  }

  /**
   * One value of the hypergeometric distribution: how many of nsample objects, taken without
   * replacement out of ngood good ones and nbad bad ones, are good. Up to ten objects take one
   * double each, until all of the rarer kind are taken; more of them ratio of uniforms, two doubles
   * a try. Legacy class C.
   *
   * @param ngood how many good objects there are, at least 0
   * @param nbad how many bad objects there are, at least 0
   * @param nsample how many objects are taken, 1 to {@code ngood + nbad}, which must be below
   *     2<sup>63</sup>
   */
  public long hypergeometric(long ngood, long nbad, long nsample) {
    return draw(recentHypergeometric.ofCounts(ngood, nbad, nsample, LegacyHypergeometric::new));
  }

  /** A new array of {@link #hypergeometric(long, long, long)}. */
  public long[] hypergeometric(long ngood, long nbad, long nsample, int size) {
    return draw(new LegacyHypergeometric(ngood, nbad, nsample), size);
  }

  /** Fills an array with {@link #hypergeometric(long, long, long)}. */
  public long[] hypergeometric(long ngood, long nbad, long nsample, long[] out) {
    return draw(new LegacyHypergeometric(ngood, nbad, nsample), out);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long[] nbad, long[] nsample) {
    return eachInteger(
        Broadcast.length(ngood.length, nbad.length, nsample.length),
        i ->
            new LegacyHypergeometric(
                Broadcast.at(ngood, i), Broadcast.at(nbad, i), Broadcast.at(nsample, i)));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long[] nbad, long nsample) {
    return hypergeometric(ngood, nbad, all(nsample));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long nbad, long[] nsample) {
    return hypergeometric(ngood, all(nbad), nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long[] nbad, long[] nsample) {
    return hypergeometric(all(ngood), nbad, nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long nbad, long nsample) {
    return hypergeometric(ngood, all(nbad), all(nsample));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long[] nbad, long nsample) {
    return hypergeometric(all(ngood), nbad, all(nsample));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long nbad, long[] nsample) {
    return hypergeometric(all(ngood), all(nbad), nsample);
  }

  /**
   * One value of the logarithmic series distribution. Draws one double, a second one if the first
   * is below p, and again in the rare case of a rejection. Legacy class C.
   *
   * @param p the shape, at least 0, below 1
   */
  public long logseries(double p) {
    return draw(recentLogseries.of(p, LegacyLogseries::new));
  }

  /** A new array of {@link #logseries(double)}. */
  public long[] logseries(double p, int size) {
    return draw(new LegacyLogseries(p), size);
  }

  /** Fills an array with {@link #logseries(double)}. */
  public long[] logseries(double p, long[] out) {
    return draw(new LegacyLogseries(p), out);
  }

  /** {@link #logseries(double)} for each element. */
  public long[] logseries(double[] p) {
    return eachInteger(LegacyLogseries::new, p);
  }

  /**
   * One value of the negative binomial distribution, the number of failures before the n-th
   * success: a Poisson variate whose mean is a gamma variate. Legacy class B, with other limits:
   * where the mean is too great for a Poisson variate, the least {@code long} comes out, as in
   * NumPy.
   *
   * @param n the number of successes, above 0; need not be an integer
   * @param p the probability of a success, 0 to 1
   */
  public long negativeBinomial(double n, double p) {
    return draw(recentNegativeBinomial.of(n, p, LegacyNegativeBinomial::new));
  }

  /** A new array of {@link #negativeBinomial(double, double)}. */
  public long[] negativeBinomial(double n, double p, int size) {
    return draw(new LegacyNegativeBinomial(n, p), size);
  }

  /** Fills an array with {@link #negativeBinomial(double, double)}. */
  public long[] negativeBinomial(double n, double p, long[] out) {
    return draw(new LegacyNegativeBinomial(n, p), out);
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double[] n, double[] p) {
    return eachInteger(
        Broadcast.length(n, p),
        i -> new LegacyNegativeBinomial(Broadcast.at(n, i), Broadcast.at(p, i)));
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double[] n, double p) {
    return negativeBinomial(n, all(p));
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double n, double[] p) {
    return negativeBinomial(all(n), p);
  }

  /** The same as {@code poisson(1)}. */
  public long poisson() {
    return poisson(1);
  }

  /**
   * One value of the {@link Poisson} distribution.
   *
   * @param lam the mean, 0 to {@link Poisson#MAX_LAM}
   */
  public long poisson(double lam) {
    return draw(recentPoisson.of(lam, Poisson::new));
  }

  /** A new array of {@link #poisson(double)}. */
  public long[] poisson(double lam, int size) {
    return draw(new Poisson(lam), size);
  }

  /** Fills an array with {@link #poisson(double)}. */
  public long[] poisson(double lam, long[] out) {
    return draw(new Poisson(lam), out);
  }

  /** {@link #poisson(double)} for each element. */
  public long[] poisson(double[] lam) {
    return eachInteger(Poisson::new, lam);
  }

  /**
   * One value of the Zipf (zeta) distribution, P(k) = {@code k^-a / zeta(a)} for k &gt;= 1, up to
   * 2<sup>63</sup>. Draws two doubles a try. Legacy class C.
   *
   * @param a the exponent, above 1; from 1025 on, where NumPy never returns, it is refused
   */
  public long zipf(double a) {
    return draw(recentZipf.of(a, LegacyZipf::of));
  }

  /** A new array of {@link #zipf(double)}. */
  public long[] zipf(double a, int size) {
    return draw(LegacyZipf.of(a), size);
  }

  /** Fills an array with {@link #zipf(double)}. */
  public long[] zipf(double a, long[] out) {
    return draw(LegacyZipf.of(a), out);
  }

  /** {@link #zipf(double)} for each element. */
  public long[] zipf(double[] a) {
    return eachInteger(LegacyZipf::of, a);
  }
}
