package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * {@link BinomialInversion} by a table.
 *
 * <p>A larger uniform double never makes fewer successes, because every rounded subtraction keeps
 * the order of doubles. So the number of successes is a step function. Bisection finds the end of
 * each step near the sum of the probabilities, which rounding errors miss by a little.
 */
final class BinomialSteps implements DiscreteDistribution {
  private static final int CHUNK = 512;
  private static final long UNIFORMS = 1L << 53;

  private final double[] probabilities;
  private final StepFunction steps;

  /**
   * The distribution.
   *
   * @param probabilities of 0, 1, 2, ... successes; a uniform double beyond all of them is rejected
   */
  BinomialSteps(double[] probabilities) {
    this.probabilities = probabilities;
    double[] ends = new double[probabilities.length + 1];
    double sum = 0;
    for (int k = 0; k < probabilities.length; k++) {
      sum += probabilities[k];
      ends[k] = end(k, sum);
    }
    ends[probabilities.length] = 1;
    this.steps = new StepFunction(ends);
  }

  /** The least multiple of 2^-53 that makes more than k successes, or 1. */
  private double end(int k, double guess) {
    long low = (long) (Math.min(guess, 1) * UNIFORMS);
    long high = low;
    for (long step = 16; low > 0 && makesMore(low, k); step *= 2) {
      high = low;
      low = Math.max(0, low - step);
    }
    for (long step = 16; high < UNIFORMS && !makesMore(high, k); step *= 2) {
      low = high;
      high = Math.min(UNIFORMS, high + step);
    }
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (makesMore(middle, k)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high * 0x1p-53;
  }

  /** Whether a multiple of 2^-53 makes more than k successes. */
  private boolean makesMore(long multiple, int k) {
    double u = multiple * 0x1p-53;
    for (int i = 0; i <= k; i++) {
      if (u <= probabilities[i]) {
        return false;
      }
      u -= probabilities[i];
    }
    return true;
  }

  @Override
  public long sample(VariateSource source) {
    int k;
    do {
      k = steps.at(source.nextDouble());
    } while (k == probabilities.length);
    return k;
  }

  /** Draws at most as many doubles as values are missing, so never too many. */
  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    double[] uniforms = source.scratch().doubles(Math.min(CHUNK, to - from));
    int next = from;
    while (next < to) {
      int count = Math.min(CHUNK, to - next);
      source.bits().nextDoubles(uniforms, 0, count);
      for (int i = 0; i < count; i++) {
        int k = steps.at(uniforms[i]);
        out[next] = k;
        next += k < probabilities.length ? 1 : 0;
      }
    }
    source.scratch().giveBack(uniforms);
  }
}
