package org.numrand.distributions.kernel;

import java.util.Arrays;
import org.numrand.libm.Libm;

/**
 * {@code Hypergeometric} for many objects taken: ratio of uniforms (HRUA).
 *
 * <p>Sources: E. Stadlober, "The ratio of uniforms approach for generating discrete random
 * variates" (Journal of Computational and Applied Mathematics 31, 1990); {@code
 * hypergeometric_hrua} in NumPy's {@code random_hypergeometric.c}.
 */
public final class HypergeometricRejection extends PairRejection {
  /** 2 sqrt(2 / e) and 3 - 2 sqrt(3 / e). */
  private static final double D1 = 1.7155277699214135;

  private static final double D2 = 0.8989161620588988;

  /** Fills of at least this many values for each unit of {@code h} build a table. */
  private static final int TABLE_FROM = 64;

  /** Far above the rounding errors of what is compared. */
  private static final double CLOSE = 1e-9;

  private final long good;
  private final long fewer;
  private final long more;
  private final long taken;
  private final boolean goodAreMore;
  private final boolean complement;

  private final double a;
  private final double h;
  private final double bound;
  private final double logWeightAtMode;

  public HypergeometricRejection(long good, long bad, long sample) {
    this.good = good;
    long total = good + bad;
    taken = Math.min(sample, total - sample);
    fewer = Math.min(good, bad);
    more = Math.max(good, bad);
    goodAreMore = good > bad;
    complement = taken < sample;

    double p = (double) fewer / total;
    double q = (double) more / total;
    a = taken * p + 0.5;
    double variance = (double) (total - taken) * taken * p * q / (total - 1);
    double c = Math.sqrt(variance + 0.5);
    h = D1 * c + D2;
    bound = Math.min((double) (Math.min(taken, fewer) + 1), Math.floor(a + 16 * c));
    logWeightAtMode =
        logWeight((long) Math.floor((double) (taken + 1) * (fewer + 1) / (total + 2)));
  }

  /** Minus the logarithm of the probability of k, up to a constant. */
  private double logWeight(long k) {
    return LogFactorial.of(k)
        + LogFactorial.of(fewer - k)
        + LogFactorial.of(taken - k)
        + LogFactorial.of(more - taken + k);
  }

  @Override
  long attempt(double u, double v) {
    double x = a + h * (v - 0.5) / u;
    if (x < 0.0 || x >= bound) {
      return REJECTED;
    }
    long k = (long) Math.floor(x);
    return accepts(u, logRatio(k)) ? goodTaken(k) : REJECTED;
  }

  /** log(P(k) / P(mode)). */
  private double logRatio(long k) {
    return logWeightAtMode - logWeight(k);
  }

  private static boolean accepts(double u, double logRatio) {
    return u * (4.0 - u) - 3.0 <= logRatio
        || (u * (u - logRatio) < 1 && 2.0 * Libm.log(u) <= logRatio);
  }

  private long goodTaken(long k) {
    long ofGood = goodAreMore ? taken - k : k;
    return complement ? good - ofGood : ofGood;
  }

  @Override
  PairRejection tabulated(int size) {
    return size < TABLE_FROM * h ? this : new Tabulated();
  }

  /**
   * Looks up which u are accepted: those up to the root of {@code P(k) / P(mode)}. For NumPy's test
   * is 2 log(u) &lt;= log(P(k) / P(mode)) with quick bounds from both sides.
   */
  private final class Tabulated extends PairRejection {
    /** The roots for the integers around the mean, from {@code first} on. */
    private final double[] bounds;

    private final double first;

    Tabulated() {
      first = Math.floor(Math.max(0, a - 4 * h));
      bounds = new double[(int) (Math.min(bound, a + 4 * h) - first)];
      Arrays.setAll(bounds, i -> Libm.exp(0.5 * logRatio((long) first + i)));
    }

    @Override
    long attempt(double u, double v) {
      double x = a + h * (v - 0.5) / u;
      double index = Math.floor(x) - first;
      if (index >= 0 && index < bounds.length) {
        double excess = u - bounds[(int) index];
        if (Math.abs(excess) > CLOSE) {
          return excess < 0 ? goodTaken((long) x) : REJECTED;
        }
      }
      return HypergeometricRejection.this.attempt(u, v);
    }

    @Override
    int attempt(double[] pairs, int doubles, long[] out, int from) {
      int next = from;
      for (int i = 0; i < doubles; i += 2) {
        double u = pairs[i];
        double x = a + h * (pairs[i + 1] - 0.5) / u;
        double index = Math.floor(x) - first;
        double excess = index >= 0 && index < bounds.length ? u - bounds[(int) index] : 0;
        if (Math.abs(excess) > CLOSE) {
          out[next] = goodTaken((long) x);
          // Branch-free, because a branch would be unpredictable.
          next += (int) (Double.doubleToRawLongBits(excess) >>> 63);
        } else {
          next = put(HypergeometricRejection.this.attempt(u, pairs[i + 1]), out, next);
        }
      }
      return next;
    }
  }
}
