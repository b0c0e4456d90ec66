package org.numrand.distributions.kernel;

import java.util.Arrays;
import org.numrand.libm.Libm;

/**
 * {@code Binomial} for many successes: rejection under a triangle, a parallelogram and two
 * exponential tails (BTPE).
 *
 * <p>Sources: V. Kachitvichyanukul and B. W. Schmeiser, "Binomial random variate generation"
 * (Communications of the ACM 31, 1988), with the same names; {@code random_binomial_btpe} in
 * NumPy's {@code distributions.c}.
 */
public final class BinomialBtpe extends PairRejection {
  /** Up to this far from the mode, and for small n, the ratio is a product of factors. */
  private static final int NEAR = 20;

  /** Fills of at least this many values build a table. */
  private static final int TABLE_FROM = 500;

  private final long n;
  private final double r;
  private final double q;
  private final double nrq;

  /** The mode. */
  private final long m;

  /** The middle and the ends of the triangle and the parallelogram. */
  private final double xm;

  private final double xl;
  private final double xr;

  private final double c;
  private final double lambdaLeft;
  private final double lambdaRight;

  /**
   * The area of the triangle; plus the parallelogram's; plus the left tail's; plus the right
   * tail's.
   */
  private final double p1;

  private final double p2;
  private final double p3;
  private final double p4;

  /** Whether the last test has the two errors of NumPy before 2.5, and of {@code RandomState}. */
  private final boolean before25;

  /** The ratios within {@link #NEAR} of the mode; empty if none are kept. */
  private final double[] ratios;

  /**
   * The distribution, parameters unchecked.
   *
   * @param n the number of trials
   * @param p the probability of a success, at most 1/2, n p at least 10
   */
  public BinomialBtpe(long n, double p) {
    this(n, p, false, new double[0]);
  }

  private BinomialBtpe(long n, double p, boolean before25, double[] ratios) {
    this.n = n;
    this.before25 = before25;
    this.ratios = ratios;
    r = p;
    q = 1.0 - r;
    nrq = n * r * q;
    double fm = n * r + r;
    m = (long) Math.floor(fm);
    p1 = Math.floor(2.195 * Math.sqrt(nrq) - 4.6 * q) + 0.5;
    xm = m + 0.5;
    xl = xm - p1;
    xr = xm + p1;
    c = 0.134 + 20.5 / (15.3 + m);
    lambdaLeft = tailRate((fm - xl) / (fm - xl * r));
    lambdaRight = tailRate((xr - fm) / (xr * q));
    p2 = p1 * (1.0 + 2.0 * c);
    p3 = p2 + c / lambdaLeft;
    p4 = p3 + c / lambdaRight;
  }

  /**
   * The distribution as {@code Generator} drew it before NumPy 2.5, and as {@code RandomState}
   * does: the last test has 13680 for 13860, and adds all four terms.
   */
  public static BinomialBtpe before25(long n, double p) {
    return new BinomialBtpe(n, p, true, new double[0]);
  }

  private static double tailRate(double a) {
    return a * (1.0 + a / 2.0);
  }

  @Override
  long attempt(double uniform, double v) {
    double u = uniform * p4;
    if (u <= p1) {
      return (long) Math.floor(xm - p1 * v + u);
    }
    if (u <= p2) {
      double x = xl + (u - p1) / c;
      double height = v * c + 1.0 - Math.abs(m - x + 0.5) / p1;
      return height > 1.0 ? REJECTED : decide((long) Math.floor(x), height);
    }
    if (v == 0.0) {
      return REJECTED;
    }
    if (u <= p3) {
      long y = (long) Math.floor(xl + Libm.log(v) / lambdaLeft);
      return y < 0 ? REJECTED : decide(y, v * (u - p2) * lambdaLeft);
    }
    long y = (long) Math.floor(xr - Libm.log(v) / lambdaRight);
    return y > n ? REJECTED : decide(y, v * (u - p3) * lambdaRight);
  }

  /** Returns y if the height is under the distribution at y, else {@link #REJECTED}. */
  private long decide(long y, double v) {
    long k = Math.abs(y - m);
    boolean isFar = k > NEAR && k < nrq / 2.0 - 1;
    boolean accepted = isFar ? isUnderStirling(y, k, v) : v <= ratio(y);
    return accepted ? y : REJECTED;
  }

  @Override
  PairRejection tabulated(int size) {
    if (size < TABLE_FROM) {
      return this;
    }
    double[] table = new double[2 * NEAR + 1];
    Arrays.setAll(table, i -> computeRatio(m - NEAR + i));
    return new BinomialBtpe(n, r, before25, table);
  }

  /** P(y) / P(m). */
  private double ratio(long y) {
    long index = y - m + NEAR;
    return index >= 0 && index < ratios.length ? ratios[(int) index] : computeRatio(y);
  }

  private double computeRatio(long y) {
    double s = r / q;
    double a = s * (n + 1);
    double ratio = 1.0;
    for (long i = m + 1; i <= y; i++) {
      ratio *= a / i - s;
    }
    for (long i = y + 1; i <= m; i++) {
      ratio /= a / i - s;
    }
    return ratio;
  }

  /** Squeezes, then Stirling's formula. */
  private boolean isUnderStirling(long y, long k, double v) {
    double rho = (k / nrq) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5);
    // The product of two int64 wraps around.
    double t = -k * k / (2 * nrq);
    double logV = Libm.log(v);
    if (logV < t - rho) {
      return true;
    }
    if (logV > t + rho) {
      return false;
    }
    double x1 = (double) y + 1;
    double f1 = (double) m + 1;
    double z = (double) n + 1 - (double) m;
    double w = (double) n - (double) y + 1;
    return !(logV
        > xm * Libm.log(f1 / x1)
            + (n - m + 0.5) * Libm.log(z / w)
            + (y - m) * Libm.log(w * r / (x1 * q))
            + stirling(f1)
            + stirling(z)
            + (before25 ? stirling(x1) : -stirling(x1))
            + (before25 ? stirling(w) : -stirling(w)));
  }

  private double stirling(double x) {
    double x2 = x * x;
    double first = before25 ? 13680.0 : 13860.0;
    return (first - (462.0 - (132.0 - (99.0 - 140.0 / x2) / x2) / x2) / x2) / x / 166320.0;
  }
}
