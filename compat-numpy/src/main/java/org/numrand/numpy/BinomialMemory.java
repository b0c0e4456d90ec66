package org.numrand.numpy;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.kernel.BinomialBtpe;
import org.numrand.distributions.kernel.BinomialInversion;
import org.numrand.distributions.kernel.Conditionals;
import org.numrand.distributions.kernel.Constant;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy binomial and multinomial distributions of one {@link PolarSource}: by inversion up to
 * n p = 30, one double (nearly always), else by {@link BinomialBtpe}.
 *
 * <p>They share a memory, as they do in NumPy: what was computed for n and p last is used again if
 * they come again. This shows in NumPy 2.4 alone, because there inversion begins with (1 - p)^n
 * that {@code binomial} takes from {@code log(1 - p)}, {@code multinomial} from {@code log1p(-p)};
 * for tiny p these differ, and whoever comes second gets the other's. From 1.17 to 2.4 multinomial
 * draws nothing for an outcome of probability 0; up to 1.17.2 binomial draws nothing for it either.
 * Source: {@code legacy_random_binomial} in NumPy's {@code legacy-distributions.c}, {@code
 * random_multinomial} in {@code distributions.c}.
 */
final class BinomialMemory {
  private static final double INVERSION_TO = 30;

  private final NumPyVersion version;

  /** Whether {@code multinomial} begins with another rounding than {@code binomial}. */
  private final boolean log1p;

  private @Nullable DiscreteDistribution last;
  private long lastN;
  private double lastP;
  private boolean isOfMultinomial;

  /** The distributions of a version, which remember nothing. */
  BinomialMemory(NumPyVersion version) {
    this.version = version;
    this.log1p = !version.isBefore(NumPyVersion.V2_4_0) && version.isBefore(NumPyVersion.V2_5_0);
  }

  /** Another one that remembers the same. */
  BinomialMemory copy() {
    BinomialMemory copy = new BinomialMemory(version);
    copy.remember(this);
    return copy;
  }

  /** Remembers what another one does. */
  void remember(BinomialMemory other) {
    last = other.last;
    lastN = other.lastN;
    lastP = other.lastP;
    isOfMultinomial = other.isOfMultinomial;
  }

  /** Whether the last distribution is another than {@code binomial} would make. */
  boolean isOfMultinomial() {
    return isOfMultinomial;
  }

  /** The binomial distribution of checked parameters, for any number of draws in one call. */
  DiscreteDistribution binomial(long n, double p) {
    if ((n == 0 || p == 0) && version.isBefore(NumPyVersion.V1_17_3)) {
      return new Constant(0);
    }
    return p <= 0.5 ? lowerHalf(n, p) : new Complement(n, lowerHalf(n, 1.0 - p));
  }

  private DiscreteDistribution lowerHalf(long n, double p) {
    DiscreteDistribution remembered = remembered(n, p);
    return remembered != null
        ? remembered
        : remember(n, p, algorithm(n, p, Libm.log(1.0 - p), false));
  }

  private @Nullable DiscreteDistribution remembered(long n, double p) {
    return n == lastN && p == lastP ? last : null;
  }

  private DiscreteDistribution remember(long n, double p, DiscreteDistribution algorithm) {
    lastN = n;
    lastP = p;
    last = algorithm;
    isOfMultinomial = false;
    return algorithm;
  }

  private static DiscreteDistribution algorithm(
      long n, double p, double logFailure, boolean often) {
    if (p * n > INVERSION_TO) {
      return BinomialBtpe.before25(n, p);
    }
    BinomialInversion inversion = new BinomialInversion(n, p, Libm.exp(n * logFailure));
    return often ? inversion.tabulated() : inversion;
  }

  /** Fills rows with multinomial variates. */
  void multinomial(VariateSource source, Trials trials, long[][] out, int from, int to) {
    Conditionals parts = log1p ? trials.byLog1p : trials.byLog;
    parts.expect(to - from);
    boolean drawsForNothing = !version.isBefore(NumPyVersion.V2_5_0);
    for (int i = from; i < to; i++) {
      multinomial(source, trials, parts, drawsForNothing, out[i]);
    }
  }

  /** The parameters of multinomial variates, and what is made of them alone. */
  static final class Trials {
    private final long n;

    /** The probability of each outcome, if none of those before it came. */
    private final double[] conditional;

    private final Conditionals byLog;
    private final Conditionals byLog1p;

    /** Of parameters that were checked. */
    Trials(long n, double[] pvals) {
      this.n = n;
      this.conditional = new double[pvals.length];
      double left = 1.0;
      for (int i = 0; i < pvals.length; i++) {
        conditional[i] = pvals[i] / left;
        left -= pvals[i];
      }
      this.byLog = conditionals(p -> Libm.log(1.0 - p));
      this.byLog1p = conditionals(p -> Libm.log1p(-p));
    }

    private Conditionals conditionals(DoubleUnaryOperator logFailure) {
      return new Conditionals(
          conditional.length,
          n,
          (outcome, left, often) -> {
            double p = lower(conditional[outcome]);
            return algorithm(left, p, logFailure.applyAsDouble(p), often);
          });
    }
  }

  private static double lower(double p) {
    return p <= 0.5 ? p : 1.0 - p;
  }

  private void multinomial(
      VariateSource source,
      Trials trials,
      Conditionals parts,
      boolean drawsForNothing,
      long[] out) {
    Arrays.fill(out, 0);
    long left = trials.n;
    int rest = out.length - 1;
    for (int i = 0; i < rest && (left > 0 || (i == 0 && drawsForNothing)); i++) {
      // Rounding may take it out of [0, 1].
      double p = trials.conditional[i];
      if (p != 0.0 || drawsForNothing) {
        double lower = lower(p);
        DiscreteDistribution binomial = remembered(left, lower);
        if (binomial == null) {
          binomial = remember(left, lower, parts.of(i, left));
          isOfMultinomial = log1p;
        }
        long count = binomial.sample(source);
        out[i] = p <= 0.5 ? count : left - count;
      }
      left -= out[i];
    }
    if (left > 0) {
      out[rest] = left;
    }
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
