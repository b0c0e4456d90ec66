package org.numrand.cli.plot;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/**
 * What the values of a method follow.
 *
 * @param isDiscrete whether they are integers
 * @param mean infinite or NaN if there is none
 * @param density the density, or the mass at an integer
 * @param cumulative the probability of at most a value
 */
record Law(
    boolean isDiscrete, double mean, DoubleUnaryOperator density, DoubleUnaryOperator cumulative) {
  private static final int HALVINGS = 80;

  static Law of(ContinuousDistribution law) {
    return new Law(false, law.getMean(), law::density, law::cumulativeProbability);
  }

  /** The first integer of some laws is another one in NumPy. */
  static Law of(DiscreteDistribution law, int shift) {
    return discrete(
        law.getMean() + shift,
        x -> law.probability((int) x - shift),
        x -> law.cumulativeProbability((int) x - shift));
  }

  /** Both functions need only know the integers. */
  static Law discrete(double mean, DoubleUnaryOperator mass, DoubleUnaryOperator cumulative) {
    return new Law(true, mean, mass, x -> cumulative.applyAsDouble(Math.floor(x)));
  }

  /** The law of {@code scale * x + shift}. */
  Law affine(double scale, double shift) {
    return new Law(
        isDiscrete,
        scale * mean + shift,
        x -> density.applyAsDouble((x - shift) / scale) / scale,
        x -> cumulative.applyAsDouble((x - shift) / scale));
  }

  /** Of {@code count} laws, each with a weight. */
  static Law mixture(double mean, int count, IntToDoubleFunction weight, IntFunction<Law> laws) {
    double[] weights = IntStream.range(0, count).mapToDouble(weight).toArray();
    Law[] parts = IntStream.range(0, count).mapToObj(laws).toArray(Law[]::new);
    return new Law(
        false,
        mean,
        x -> sum(count, i -> weights[i] * parts[i].density.applyAsDouble(x)),
        x -> sum(count, i -> weights[i] * parts[i].cumulative.applyAsDouble(x)));
  }

  static double sum(int count, IntToDoubleFunction term) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += term.applyAsDouble(i);
    }
    return sum;
  }

  /** The value that a share of the others is at most. */
  double quantile(double share) {
    double low = -1;
    double high = 1;
    while (cumulative.applyAsDouble(low) >= share && low > -Double.MAX_VALUE) {
      low *= 2;
    }
    while (cumulative.applyAsDouble(high) < share && high < Double.MAX_VALUE) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      if (cumulative.applyAsDouble(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return isDiscrete ? Math.rint(high) : high;
  }
}
