package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.BinomialBtpe;
import org.numrand.distributions.BinomialInversion;
import org.numrand.distributions.DiscreteDistribution;
import org.numrand.distributions.Parameters;
import org.numrand.distributions.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy binomial and multinomial distributions of one {@code RandomState}: by inversion up to
 * n p = 30, one double (nearly always), else by {@link BinomialBtpe}.
 *
 * <p>They share a memory, as they do in NumPy: what was computed for n and p last is used again if
 * they come again. This shows, because inversion begins with (1 - p)^n, which {@code binomial}
 * takes from {@code log(1 - p)}, {@code multinomial} from {@code log1p(-p)}; for tiny p these
 * differ, and whoever comes second gets the other's. Source: {@code legacy_random_binomial} in
 * NumPy's {@code legacy-distributions.c}, {@code random_multinomial} in {@code distributions.c}.
 */
final class LegacyBinomial {
  private static final double INVERSION_TO = 30;

  private @Nullable Memory last;

  private record Memory(long n, double p, DiscreteDistribution algorithm) {}

  /** The binomial distribution, for any number of draws in one call. */
  DiscreteDistribution binomial(long n, double p) {
    check(n, p);
    return p <= 0.5
        ? remembered(n, p, Libm.log(1.0 - p))
        : new Complement(n, remembered(n, 1.0 - p, Libm.log(1.0 - (1.0 - p))));
  }

  static void check(long n, double p) {
    checkArgument(n >= 0, "n must be >= 0, but is %s", n);
    Parameters.inRange("p", p, 0, 1);
  }

  private DiscreteDistribution remembered(long n, double p, double logFailure) {
    Memory memory = last;
    if (memory == null || memory.n != n || memory.p != p) {
      memory = new Memory(n, p, algorithm(n, p, logFailure));
      last = memory;
    }
    return memory.algorithm;
  }

  private static DiscreteDistribution algorithm(long n, double p, double logFailure) {
    return p * n <= INVERSION_TO
        ? new BinomialInversion(n, p, Libm.exp(n * logFailure))
        : new BinomialBtpe(n, p);
  }

  /**
   * Fills the array, which is as long as pvals, with a multinomial variate.
   *
   * @param pvals checked
   */
  void multinomial(VariateSource source, long n, double[] pvals, long[] out) {
    Arrays.fill(out, 0);
    long left = n;
    double leftP = 1.0;
    int last = pvals.length - 1;
    for (int i = 0; i < last && left > 0; i++) {
      out[i] = modernBinomial(source, left, pvals[i] / leftP);
      left -= out[i];
      leftP -= pvals[i];
    }
    if (left > 0) {
      out[last] = left;
    }
  }

  /** Rounding may take p out of [0, 1]. */
  private long modernBinomial(VariateSource source, long n, double p) {
    if (p == 0.0) {
      return 0;
    }
    return p <= 0.5
        ? remembered(n, p, Libm.log1p(-p)).sample(source)
        : n - remembered(n, 1.0 - p, Libm.log1p(-(1.0 - p))).sample(source);
  }

  /** Counts the failures. */
  private record Complement(long n, DiscreteDistribution failures) implements DiscreteDistribution {
    @Override
    public long sample(VariateSource source) {
      return n - failures.sample(source);
    }

    @Override
    public void fill(VariateSource source, long[] out, int from, int to) {
      failures.fill(source, out, from, to);
      for (int i = from; i < to; i++) {
        out[i] = n - out[i];
      }
    }
  }
}
