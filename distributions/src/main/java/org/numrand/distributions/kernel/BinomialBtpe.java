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

  /** Fills of at least this many values build a table of what is {@link #NEAR}. */
  private static final int TABLE_FROM = 500;

  /** Fills of at least this many values for each unit of {@code p1} build a wide table. */
  private static final int WIDE_FROM = 128;

  /** How far from the mode a wide table goes, in units of {@code p1}. */
  private static final int WIDE = 3;

  /** Far above the rounding errors of what is compared, relatively. */
  private static final double CLOSE = 1e-9;

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

  /** The heights up to which the integers from {@code first} on are accepted; empty if unknown. */
  private final double[] limits;

  private final long first;

  /** Whether the triangle and the parallelogram are within the table. */
  private final boolean isWide;

  /**
   * The distribution, parameters unchecked.
   *
   * @param n the number of trials
   * @param p the probability of a success, at most 1/2, n p at least 10
   */
  public BinomialBtpe(long n, double p) {
    this(n, p, false, -1);
  }

  /** With a table of the integers up to {@code reach} from the mode; of none if it is below 0. */
  private BinomialBtpe(long n, double p, boolean before25, long reach) {
    this.n = n;
    this.before25 = before25;
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
    first = Math.max(0, m - reach);
    isWide = reach > p1 + 2;
    limits = new double[reach < 0 ? 0 : (int) (Math.min(n, m + reach) - first + 1)];
    Arrays.setAll(limits, i -> limit(first + i));
  }

  /**
   * The distribution as {@code Generator} drew it before NumPy 2.5, and as {@code RandomState}
   * does: the last test has 13680 for 13860, and adds all four terms.
   */
  public static BinomialBtpe before25(long n, double p) {
    return new BinomialBtpe(n, p, true, -1);
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
    long index = y - first;
    if (index >= 0 && index < limits.length) {
      double limit = limits[(int) index];
      if (Math.abs(v - limit) > CLOSE * limit) {
        return v < limit ? y : REJECTED;
      }
    }
    long k = Math.abs(y - m);
    boolean accepted = isFar(k) ? isUnderStirling(y, k, v) : v <= ratio(y);
    return accepted ? y : REJECTED;
  }

  private boolean isFar(long k) {
    return k > NEAR && k < nrq / 2.0 - 1;
  }

  /** Up to which height y is accepted; the logarithms compared for it round a little otherwise. */
  private double limit(long y) {
    long k = Math.abs(y - m);
    if (!isFar(k)) {
      return ratio(y);
    }
    double t = squeeze(k);
    double rho = squeezeWidth(k);
    return Libm.exp(Math.max(t - rho, Math.min(t + rho, logRatio(y))));
  }

  @Override
  PairRejection tabulated(int size) {
    if (size >= WIDE_FROM * p1 && !isWide) {
      return new BinomialBtpe(n, r, before25, Math.max(NEAR, (long) (WIDE * p1)));
    }
    return size < TABLE_FROM ? this : new BinomialBtpe(n, r, before25, NEAR);
  }

  @Override
  int attempt(double[] pairs, int doubles, long[] out, int from) {
    return isWide
        ? attemptWide(pairs, doubles, out, from)
        : super.attempt(pairs, doubles, out, from);
  }

  /**
   * Triangle and parallelogram without branches between them, because those would be unpredictable;
   * the tails are rare.
   */
  private int attemptWide(double[] pairs, int doubles, long[] out, int from) {
    int last = limits.length - 1;
    double mode = m;
    int next = from;
    for (int i = 0; i < doubles; i += 2) {
      double u = pairs[i] * p4;
      double v = pairs[i + 1];
      double x = xl + (u - p1) / c;
      double height = v * c + 1.0 - Math.abs(mode - x + 0.5) / p1;
      long y = (long) Math.floor(x);
      double limit = limits[Math.max(0, Math.min(last, (int) (y - first)))];
      double excess = height - limit;
      if (u > p2 || Math.abs(excess) <= CLOSE * limit) {
        next = put(attempt(pairs[i], v), out, next);
        continue;
      }
      long inTriangle = (Double.doubleToRawLongBits(p1 - u) >>> 63) ^ 1;
      long ofTriangle = (long) Math.floor(xm - p1 * v + u);
      out[next] = y + ((ofTriangle - y) & -inTriangle);
      next += (int) (inTriangle | (Double.doubleToRawLongBits(excess) >>> 63));
    }
    return next;
  }

  /** P(y) / P(m). */
  private double ratio(long y) {
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
    double rho = squeezeWidth(k);
    double t = squeeze(k);
    double logV = Libm.log(v);
    if (logV < t - rho) {
      return true;
    }
    if (logV > t + rho) {
      return false;
    }
    return !(logV > logRatio(y));
  }

  private double squeezeWidth(long k) {
    return (k / nrq) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5);
  }

  private double squeeze(long k) {
    // The product of two int64 wraps around.
    return -k * k / (2 * nrq);
  }

  /** log(P(y) / P(m)) by Stirling's formula. */
  private double logRatio(long y) {
    double x1 = (double) y + 1;
    double f1 = (double) m + 1;
    double z = (double) n + 1 - (double) m;
    double w = (double) n - (double) y + 1;
    return xm * Libm.log(f1 / x1)
        + (n - m + 0.5) * Libm.log(z / w)
        + (y - m) * Libm.log(w * r / (x1 * q))
        + stirling(f1)
        + stirling(z)
        + (before25 ? stirling(x1) : -stirling(x1))
        + (before25 ? stirling(w) : -stirling(w));
  }

  private double stirling(double x) {
    double x2 = x * x;
    double first = before25 ? 13680.0 : 13860.0;
    return (first - (462.0 - (132.0 - (99.0 - 140.0 / x2) / x2) / x2) / x2) / x / 166320.0;
  }
}
