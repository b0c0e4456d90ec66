package org.numrand.distributions.history;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.BinomialBtpe;
import org.numrand.distributions.kernel.BinomialInversion;
import org.numrand.distributions.kernel.Complement;
import org.numrand.distributions.kernel.Constant;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The binomial distribution of NumPy 1.17 to 2.4. The last test of the rejection had two errors;
 * before 2.4, inversion began with {@code exp(n log(1 - p))}. Source: {@code random_binomial} in
 * NumPy's {@code distributions.c}, versions 2.3 and 2.4.
 */
public final class Binomial117 implements DiscreteDistribution {
  private static final double INVERSION_TO = 30;

  private final DiscreteDistribution algorithm;

  /**
   * The distribution of 1.17 to 2.3.
   *
   * @param n the number of trials, at least 0
   * @param p the probability of a success, 0 to 1
   */
  public Binomial117(long n, double p) {
    this(n, p, false);
  }

  private Binomial117(long n, double p, boolean log1p) {
    Parameters.nonNegative("n", n);
    Parameters.inRange("p", p, 0, 1);
    this.algorithm = algorithm(n, p, log1p, false);
  }

  /** The distribution of 2.4. */
  public static Binomial117 since24(long n, double p) {
    return new Binomial117(n, p, true);
  }

  /** That of 1.17 to 2.3 for unchecked parameters; {@code often} says that tables pay. */
  public static DiscreteDistribution unchecked(long n, double p, boolean often) {
    return algorithm(n, p, false, often);
  }

  /** That of 2.4 for unchecked parameters; {@code often} says that tables pay. */
  public static DiscreteDistribution uncheckedSince24(long n, double p, boolean often) {
    return algorithm(n, p, true, often);
  }

  private static DiscreteDistribution algorithm(long n, double p, boolean log1p, boolean often) {
    if (n == 0 || p == 0) {
      return new Constant(0);
    }
    return p <= 0.5
        ? lowerHalf(n, p, log1p, often)
        : new Complement(n, lowerHalf(n, 1.0 - p, log1p, often));
  }

  private static DiscreteDistribution lowerHalf(long n, double p, boolean log1p, boolean often) {
    if (p * n > INVERSION_TO) {
      return BinomialBtpe.before25(n, p);
    }
    double logFailure = log1p ? Libm.log1p(-p) : Libm.log(1.0 - p);
    BinomialInversion inversion = new BinomialInversion(n, p, Libm.exp(n * logFailure));
    return often ? inversion.tabulated() : inversion;
  }

  @Override
  public long sample(VariateSource source) {
    return algorithm.sample(source);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    algorithm.fill(source, out, from, to);
  }
}
