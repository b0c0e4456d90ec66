package org.numrand.distributions.kernel;

import org.numrand.distributions.call.Casts;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * {@code Poisson} for large lam: transformed rejection (PTRS).
 *
 * <p>Sources: W. Hörmann, "The transformed rejection method for generating Poisson random
 * variables" (Insurance: Mathematics and Economics 12, 1993); {@code random_poisson_ptrs} in
 * NumPy's {@code distributions.c}.
 */
public final class PoissonRejection extends PairRejection {
  /** Fills of at least this many values for each standard deviation build a table. */
  private static final int TABLE_FROM = 128;

  /** Far above the rounding errors of the compared logarithms, about 1e-14. */
  private static final double CLOSE = 1e-9;

  private final double lam;
  private final double a;
  private final double b;
  private final double quickAcceptance;

  /** Whether the logarithm of gamma is rounded as in NumPy before 1.20. */
  private final boolean before120;

  public PoissonRejection(double lam) {
    this(lam, false);
  }

  private PoissonRejection(double lam, boolean before120) {
    this.lam = lam;
    this.before120 = before120;
    b = b(lam);
    a = a(b);
    quickAcceptance = quickAcceptance(b);
  }

  @Override
  PairRejection of(VariateSource source) {
    return LogGamma.isBefore120(source) ? new PoissonRejection(lam, true) : this;
  }

  private static double b(double lam) {
    return 0.931 + 2.53 * Math.sqrt(lam);
  }

  private static double a(double b) {
    return -0.059 + 0.02483 * b;
  }

  private static double quickAcceptance(double b) {
    return 0.9277 - 3.6224 / (b - 2);
  }

  private static double inverseAlpha(double b) {
    return 1.1239 + 1.1328 / (b - 3.4);
  }

  /** One variate without an object, for a lam that is drawn once. */
  public static long sample(VariateSource source, double lam) {
    double b = b(lam);
    double a = a(b);
    double quickAcceptance = quickAcceptance(b);
    boolean before120 = LogGamma.isBefore120(source);
    long value;
    do {
      double u = source.nextDouble();
      value = steadyAttempt(lam, a, b, quickAcceptance, before120, u, source.nextDouble());
    } while (value == REJECTED);
    return value;
  }

  /**
   * An attempt that has no branch on the quick bound, which decides two of five at random. That any
   * attempt succeeds is well predicted, so that the next draw need not wait for the logarithms.
   */
  private static long steadyAttempt(
      double lam,
      double a,
      double b,
      double quickAcceptance,
      boolean before120,
      double uniform,
      double v) {
    double u = uniform - 0.5;
    double us = 0.5 - Math.abs(u);
    double k = Math.floor((2 * a / us + b) * u + lam + 0.43);
    if (k >= 0 && k < LogGamma.TABULATED && us >= 0.013 && !before120) {
      double logProbability = logProbability(lam, k, Libm.log(lam), false);
      double excess = Libm.log(v * inverseAlpha(b) / (a / (us * us) + b)) - logProbability;
      if (Math.abs(excess) > CLOSE) {
        int slow = sign(us - 0.07) | sign(quickAcceptance - v);
        return ((slow ^ 1) | sign(excess)) != 0 ? (long) k : REJECTED;
      }
    }
    return attempt(lam, a, b, quickAcceptance, before120, uniform, v);
  }

  /** 1 if negative, else 0. */
  private static int sign(double x) {
    return (int) (Double.doubleToRawLongBits(x) >>> 63);
  }

  @Override
  long attempt(double u, double v) {
    return attempt(lam, a, b, quickAcceptance, before120, u, v);
  }

  private static long attempt(
      double lam,
      double a,
      double b,
      double quickAcceptance,
      boolean before120,
      double uniform,
      double v) {
    double u = uniform - 0.5;
    double us = 0.5 - Math.abs(u);
    long k = Casts.toInt64(Math.floor((2 * a / us + b) * u + lam + 0.43));
    if (us >= 0.07 && v <= quickAcceptance) {
      return k;
    }
    if (k < 0 || (us < 0.013 && v > us)) {
      return REJECTED;
    }
    double logProbability = logProbability(lam, (double) k, Libm.log(lam), before120);
    return accepts(a / (us * us) + b, inverseAlpha(b), v, logProbability) ? k : REJECTED;
  }

  /** One logarithm decides, unless the case is so close that rounding errors matter. */
  private static boolean accepts(double hat, double inverseAlpha, double v, double logProbability) {
    double excess = Libm.log(v * inverseAlpha / hat) - logProbability;
    if (Math.abs(excess) > CLOSE) {
      return excess < 0;
    }
    return Libm.log(v) + Libm.log(inverseAlpha) - Libm.log(hat) <= logProbability;
  }

  private static double logProbability(double lam, double k, double logLam, boolean before120) {
    return -lam + k * logLam - (before120 ? LogGamma.before120(k + 1) : LogGamma.of(k + 1));
  }

  @Override
  PairRejection tabulated(int size) {
    return size < TABLE_FROM * Math.sqrt(lam) ? this : new Tabulated();
  }

  /** Compares probabilities instead of logarithms, unless they are close. */
  private final class Tabulated extends PairRejection {
    /** Those of the integers around the mean, from {@code first} on. */
    private final double[] probabilities;

    private final double first;
    private final double inverseAlpha = inverseAlpha(b);

    Tabulated() {
      double deviation = Math.sqrt(lam);
      double logLam = Libm.log(lam);
      first = Math.floor(Math.max(0, lam - 8 * deviation));
      probabilities = new double[(int) (16 * deviation)];
      for (int i = 0; i < probabilities.length; i++) {
        probabilities[i] = Libm.exp(logProbability(lam, first + i, logLam, false));
      }
    }

    @Override
    long attempt(double uniform, double v) {
      double u = uniform - 0.5;
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + lam + 0.43);
      if (us >= 0.07 && v <= quickAcceptance) {
        return (long) k;
      }
      double index = k - first;
      if (!(index >= 0 && index < probabilities.length) || us < 0.013) {
        return PoissonRejection.this.attempt(uniform, v);
      }
      double limit = (a / (us * us) + b) * probabilities[(int) index];
      double excess = v * inverseAlpha - limit;
      if (Math.abs(excess) <= CLOSE * limit) {
        return PoissonRejection.this.attempt(uniform, v);
      }
      return excess < 0 ? (long) k : REJECTED;
    }

    @Override
    int attempt(double[] pairs, int doubles, long[] out, int from) {
      int next = from;
      for (int i = 0; i < doubles; i += 2) {
        double u = pairs[i] - 0.5;
        double v = pairs[i + 1];
        double us = 0.5 - Math.abs(u);
        double k = Math.floor((2 * a / us + b) * u + lam + 0.43);
        double index = k - first;
        if (!(index >= 0 && index < probabilities.length)) {
          next = put(PoissonRejection.this.attempt(pairs[i], v), out, next);
          continue;
        }
        double limit = (a / (us * us) + b) * probabilities[(int) index];
        double excess = v * inverseAlpha - limit;
        if (Math.abs(excess) <= CLOSE * limit) {
          next = put(PoissonRejection.this.attempt(pairs[i], v), out, next);
          continue;
        }
        // Branch-free, because branches on random bits are unpredictable.
        int slow = sign(us - 0.07) | sign(quickAcceptance - v);
        int tail = sign(us - 0.013) & sign(us - v);
        out[next] = (long) k;
        next += (slow ^ 1) | (sign(excess) & (tail ^ 1));
      }
      return next;
    }
  }
}
