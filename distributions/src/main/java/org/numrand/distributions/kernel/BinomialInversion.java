package org.numrand.distributions.kernel;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * {@code Binomial} for few successes: subtracts the probabilities of 0, 1, 2, ... successes from a
 * uniform double until nothing is left. The two worlds round the first term in two ways. Source:
 * {@code random_binomial_inversion} in NumPy's {@code distributions.c}.
 */
public final class BinomialInversion implements DiscreteDistribution {
  /** So many single draws pay for a table. */
  private static final int OFTEN = 1 << 10;

  private final long n;
  private final double p;
  private final double q;
  private final double probabilityOfZero;
  private final long bound;

  /** Threads may share them: what one sees late, or counts twice, only takes more time. */
  private final int[] singles = {0};

  private final @Nullable BinomialSteps[] often = {null};

  public BinomialInversion(long n, double p) {
    this(n, p, Libm.exp(n * Libm.log1p(-p)));
  }

  /**
   * The distribution, parameters unchecked.
   *
   * @param n the number of trials, at least 0
   * @param p the probability of a success, at most 1/2, n p at most 30
   * @param probabilityOfZero {@code (1 - p)^n}, as the caller rounds it
   */
  public BinomialInversion(long n, double p, double probabilityOfZero) {
    this.n = n;
    this.p = p;
    this.q = 1.0 - p;
    this.probabilityOfZero = probabilityOfZero;
    double mean = n * p;
    this.bound = (long) Math.min((double) n, mean + 10.0 * Math.sqrt(mean * q + 1));
  }

  @Override
  public long sample(VariateSource source) {
    BinomialSteps steps = often[0];
    if (steps != null) {
      return steps.sample(source);
    }
    if (++singles[0] == OFTEN) {
      often[0] = steps();
    }
    return subtract(source);
  }

  private long subtract(VariateSource source) {
    long k = 0;
    double u = source.nextDouble();
    double probability = probabilityOfZero;
    while (u > probability) {
      k++;
      if (k > bound) {
        k = 0;
        u = source.nextDouble();
        probability = probabilityOfZero;
      } else {
        u -= probability;
        probability = probability(k, probability);
      }
    }
    return k;
  }

  /** The probability of k successes, from that of k - 1. */
  private double probability(long k, double before) {
    return ((n - k + 1) * p * before) / (k * q);
  }

  /** The same variates from a table, for many draws. */
  public DiscreteDistribution tabulated() {
    return steps();
  }

  private BinomialSteps steps() {
    double[] probabilities = new double[(int) bound + 1];
    probabilities[0] = probabilityOfZero;
    for (int k = 1; k <= bound; k++) {
      probabilities[k] = probability(k, probabilities[k - 1]);
    }
    return new BinomialSteps(probabilities);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    BinomialSteps steps = often[0];
    if (steps == null && to - from >= 4 * bound) {
      steps = steps();
      often[0] = steps;
    }
    if (steps != null) {
      steps.fill(source, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = subtract(source);
    }
  }
}
