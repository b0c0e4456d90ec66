package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/** Row numbers drawn from a {@code RandomState}, and weights made probabilities. */
final class Draws {
  /** The seeds that scikit-learn gives the members of an ensemble are below this. */
  static final int MAX_SEED = Integer.MAX_VALUE;

  private Draws() {}

  /** {@code randint(0, n, size)}. */
  static int[] integers(RandomState random, int n, int size) {
    return size == 0 ? new int[0] : narrow(random.randint(0, n, size));
  }

  /** {@code choice(n, size, replace, p)}. */
  static int[] choice(RandomState random, int n, int size, boolean replace, double[] p) {
    return narrow(random.choice(n, size, replace, p));
  }

  static int[] narrow(long[] rows) {
    int[] narrowed = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      narrowed[i] = (int) rows[i];
    }
    return narrowed;
  }

  static void checkLength(double @Nullable [] weights, int n) {
    if (weights != null) {
      checkArgument(
          weights.length == n, "sample_weight.shape == (%s,), expected (%s,)!", weights.length, n);
    }
  }

  /** The weights of so many rows divided by their sum. */
  static double[] probabilities(double[] weights, int n) {
    checkLength(weights, n);
    boolean someAboveZero = false;
    for (double weight : weights) {
      checkArgument(
          weight >= 0 && weight < Double.POSITIVE_INFINITY,
          "sample_weight must be finite and >= 0, but one is %s",
          weight);
      someAboveZero |= weight > 0;
    }
    checkArgument(someAboveZero, "Sample weights must contain at least one non-zero number.");
    return divided(weights, PairwiseSum.of(weights));
  }

  static double[] divided(double[] weights, double sum) {
    double[] p = new double[weights.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = weights[i] / sum;
    }
    return p;
  }
}
