package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.BinomialBtpe;
import org.numrand.distributions.kernel.BinomialInversion;
import org.numrand.distributions.kernel.Complement;
import org.numrand.distributions.kernel.Constant;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The binomial distribution: the number of successes in n trials, P(k) = {@code C(n, k) p^k (1 -
 * p)^(n - k)}.
 *
 * <p>For p &gt; 1/2 it counts the failures. For n p up to 30 it inverts: a double a try, and nearly
 * always one try. Beyond that it uses Kachitvichyanukul and Schmeiser's BTPE: two doubles a try. n
 * = 0 or p = 0 draws nothing. Legacy class C: {@code RandomState} rounds the inversion's first term
 * in another way and draws for n = 0 or p = 0 too. Source: {@code random_binomial} in NumPy's
 * {@code distributions.c}.
 */
public final class Binomial extends AlgorithmChoice {
  private static final double INVERSION_TO = 30;

  private final long n;
  private final double p;

  /**
   * The distribution.
   *
   * @param n the number of trials, at least 0
   * @param p the probability of a success, 0 to 1
   */
  public Binomial(long n, double p) {
    super(algorithm(Parameters.nonNegative("n", n), Parameters.inRange("p", p, 0, 1)));
    this.n = n;
    this.p = p;
  }

  private static DiscreteDistribution algorithm(long n, double p) {
    return unchecked(n, p, false);
  }

  /**
   * The algorithm for unchecked parameters: a p that rounding took out of [0, 1] draws one double
   * and gives 0 or n.
   *
   * @param often whether single draws are frequent enough to pay for tables
   */
  static DiscreteDistribution unchecked(long n, double p, boolean often) {
    if (n == 0 || p == 0) {
      return new Constant(0);
    }
    return p <= 0.5 ? lowerHalf(n, p, often) : new Complement(n, lowerHalf(n, 1.0 - p, often));
  }

  private static DiscreteDistribution lowerHalf(long n, double p, boolean often) {
    if (p * n > INVERSION_TO) {
      return new BinomialBtpe(n, p);
    }
    BinomialInversion inversion = new BinomialInversion(n, p);
    return often ? inversion.tabulated() : inversion;
  }

  /** The parameter {@code n}. */
  public long n() {
    return n;
  }

  /** The parameter {@code p}. */
  public double p() {
    return p;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"n", n, "p", p};
  }
}
