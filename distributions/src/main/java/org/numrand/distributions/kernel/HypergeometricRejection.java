package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * {@code Hypergeometric} for many objects taken: ratio of uniforms (HRUA).
 *
 * <p>Sources: E. Stadlober, "The ratio of uniforms approach for generating discrete random
 * variates" (Journal of Computational and Applied Mathematics 31, 1990); {@code
 * hypergeometric_hrua} in NumPy's {@code random_hypergeometric.c}, {@code
 * random_hypergeometric_hrua} in {@code legacy-distributions.c}.
 */
public final class HypergeometricRejection extends PairRejection {
  /** 2 sqrt(2 / e) and 3 - 2 sqrt(3 / e). */
  private static final double D1 = 1.7155277699214135;

  private static final double D2 = 0.8989161620588988;

  /** Fills of at least this many values for each unit of {@code h} build a table. */
  private static final int TABLE_FROM = 64;

  /** Far above the rounding errors of what is compared. */
  private static final double CLOSE = 1e-9;

  /** Below this the rounding errors of logarithms of probabilities are less than 1e-3. */
  private static final long EXACT_BELOW = 1L << 32;

  private final long good;
  private final long bad;
  private final long sample;

  /** Whether it rounds as {@code RandomState}'s. */
  private final boolean legacy;

  /** Whether the logarithm of gamma is rounded as in NumPy before 1.20. */
  private final boolean before120;

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
    this(good, bad, sample, false, false);
  }

  private HypergeometricRejection(
      long good, long bad, long sample, boolean legacy, boolean before120) {
    this.good = good;
    this.bad = bad;
    this.sample = sample;
    this.legacy = legacy;
    this.before120 = before120;
    long total = good + bad;
    taken = Math.min(sample, total - sample);
    fewer = Math.min(good, bad);
    more = Math.max(good, bad);
    goodAreMore = good > bad;
    complement = taken < sample;

    double p = (double) fewer / total;
    double q = legacy ? 1.0 - p : (double) more / total;
    a = taken * p + 0.5;
    // The sample in the legacy one, not what is taken, in NumPy too.
    double variance = (double) (total - taken) * (legacy ? sample : taken) * p * q / (total - 1);
    double c = Math.sqrt(variance + 0.5);
    h = D1 * c + D2;
    bound = Math.min(Math.min(taken, fewer) + 1.0, Math.floor(a + 16 * c));
    long mode = (long) Math.floor((double) (taken + 1) * (fewer + 1) / (total + 2));
    // NumPy would try for ever: its integers overflow.
    checkArgument(
        mode >= -1 && more - taken < Long.MAX_VALUE,
        "ngood + nbad must be < 2^63 - 2 for this nsample, but is %s",
        total);
    logWeightAtMode = logWeight(mode);
  }

  /** The distribution as {@code RandomState} draws it. */
  public static HypergeometricRejection legacy(long good, long bad, long sample) {
    return new HypergeometricRejection(good, bad, sample, true, false);
  }

  /** Minus the logarithm of the probability of k, up to a constant. */
  private double logWeight(long k) {
    return logFactorial(k)
        + logFactorial(fewer - k)
        + logFactorial(taken - k)
        + logFactorial(more - taken + k);
  }

  private double logFactorial(long n) {
    if (!legacy) {
      return LogFactorial.of(n);
    }
    double x = (double) (n + 1);
    return before120 ? LogGamma.before120(x) : LogGamma.of(x);
  }

  @Override
  PairRejection of(VariateSource source) {
    return legacy && !before120 && LogGamma.isBefore120(source)
        ? new HypergeometricRejection(good, bad, sample, true, true)
        : this;
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
    boolean isExact = good + bad < EXACT_BELOW;
    return isExact && size >= TABLE_FROM * h ? new Tabulated() : this;
  }

  /**
   * Looks up which u are accepted: those up to the root of {@code P(k) / P(mode)}. For NumPy's test
   * is 2 log(u) &lt;= log(P(k) / P(mode)) with quick bounds from both sides.
   */
  private final class Tabulated extends PairRejection {
    /** The roots for the integers around the mean, between -1 for those beyond. */
    private final double[] bounds;

    /** The integer of which {@code bounds[0]} is. */
    private final double first;

    /** Above the roots of all possible integers beyond. */
    private final double least;

    /** What the integer of an index makes: {@code valueAtFirst + index * step}. */
    private final long valueAtFirst;

    private final long step;

    Tabulated() {
      double low = Math.floor(Math.max(0, a - 4 * h));
      double high = Math.floor(Math.min(bound, a + 4 * h));
      int count = (int) (high - low);
      bounds = new double[count + 2];
      for (int i = 1; i <= count; i++) {
        bounds[i] = Libm.exp(0.5 * logRatio((long) low + i - 1));
      }
      double leastLow = low == 0 ? 0 : 2 * bounds[1];
      least = Math.max(leastLow, high == bound ? 0 : 2 * bounds[count]);
      bounds[0] = -1;
      bounds[count + 1] = -1;
      first = low - 1;
      valueAtFirst = goodTaken((long) first);
      step = goodTaken((long) first + 1) - valueAtFirst;
    }

    private int index(double x) {
      int index = (int) (Math.floor(x) - first);
      return Math.max(0, Math.min(bounds.length - 1, index));
    }

    /** Whether the bound decides. Where it does not is rare, so that the branch is predicted. */
    private boolean decides(double u, double excess) {
      return Math.abs(excess) > CLOSE && u > least;
    }

    @Override
    long attempt(double u, double v) {
      int index = index(a + h * (v - 0.5) / u);
      double excess = u - bounds[index];
      if (decides(u, excess)) {
        return excess < 0 ? valueAtFirst + index * step : REJECTED;
      }
      return HypergeometricRejection.this.attempt(u, v);
    }

    @Override
    int attempt(double[] pairs, int doubles, long[] out, int from) {
      int next = from;
      for (int i = 0; i < doubles; i += 2) {
        double u = pairs[i];
        int index = index(a + h * (pairs[i + 1] - 0.5) / u);
        double excess = u - bounds[index];
        if (decides(u, excess)) {
          out[next] = valueAtFirst + index * step;
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
