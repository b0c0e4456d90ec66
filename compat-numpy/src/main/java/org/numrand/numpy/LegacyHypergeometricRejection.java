package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.distributions.kernel.LogGamma;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * {@link LegacyHypergeometric} for many objects taken: ratio of uniforms (HRUA), two doubles a try.
 * Sources: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates",
 * Journal of Computational and Applied Mathematics 31 (1990); {@code random_hypergeometric_hrua} in
 * NumPy's {@code legacy-distributions.c}.
 */
final class LegacyHypergeometricRejection implements DiscreteDistribution {
  /** 2 sqrt(2 / e) and 3 - 2 sqrt(3 / e). */
  private static final double D1 = 1.7155277699214135;

  private static final double D2 = 0.8989161620588988;

  private final long good;
  private final long bad;
  private final long sample;

  /** Whether the logarithm of gamma is rounded as in NumPy before 1.20. */
  private final boolean before120;

  private final long fewer;
  private final long more;
  private final long taken;
  private final boolean goodAreMore;
  private final boolean complement;

  private final double center;
  private final double width;
  private final double bound;
  private final double logWeightAtMode;

  LegacyHypergeometricRejection(long good, long bad, long sample) {
    this(good, bad, sample, false);
  }

  private LegacyHypergeometricRejection(long good, long bad, long sample, boolean before120) {
    this.good = good;
    this.bad = bad;
    this.sample = sample;
    this.before120 = before120;
    long total = good + bad;
    taken = Math.min(sample, total - sample);
    fewer = Math.min(good, bad);
    more = Math.max(good, bad);
    goodAreMore = good > bad;
    complement = taken < sample;

    double p = (double) fewer / total;
    double q = 1.0 - p;
    center = taken * p + 0.5;
    // The sample here, not what is taken, in NumPy too.
    double deviation = Math.sqrt((double) (total - taken) * sample * p * q / (total - 1) + 0.5);
    width = D1 * deviation + D2;
    bound = Math.min(Math.min(taken, fewer) + 1.0, Math.floor(center + 16 * deviation));
    long mode = (long) Math.floor((double) (taken + 1) * (fewer + 1) / (total + 2));
    // NumPy would try for ever: its integers overflow.
    checkArgument(
        mode >= -1 && more - taken < Long.MAX_VALUE,
        "ngood + nbad must be < 2^63 - 2 for this nsample, but is %s",
        total);
    logWeightAtMode = logWeight(mode);
  }

  /** Minus the logarithm of the probability of k, but for a constant. */
  private double logWeight(long k) {
    return logFactorial(k)
        + logFactorial(fewer - k)
        + logFactorial(taken - k)
        + logFactorial(more - taken + k);
  }

  private double logFactorial(long n) {
    double x = (double) (n + 1);
    return before120 ? LogGamma.before120(x) : LogGamma.of(x);
  }

  @Override
  public long sample(VariateSource source) {
    boolean early = !before120 && LogGamma.isBefore120(source);
    return early
        ? new LegacyHypergeometricRejection(good, bad, sample, true).draw(source)
        : draw(source);
  }

  private long draw(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      double v = source.nextDouble();
      double x = center + width * (v - 0.5) / u;
      if (x < 0.0 || x >= bound) {
        continue;
      }
      long k = (long) Math.floor(x);
      double t = logWeightAtMode - logWeight(k);
      if (u * (4.0 - u) - 3.0 <= t || (u * (u - t) < 1 && 2.0 * Libm.log(u) <= t)) {
        return goodTaken(k);
      }
    }
  }

  private long goodTaken(long k) {
    long ofGood = goodAreMore ? taken - k : k;
    return complement ? good - ofGood : ofGood;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
