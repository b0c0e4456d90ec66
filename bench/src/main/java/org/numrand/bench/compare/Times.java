package org.numrand.bench.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.Quantiles;
import java.util.Collections;
import java.util.List;

/**
 * What several rounds took, in nanoseconds a value.
 *
 * @param min the fastest round
 * @param median the middle one
 * @param max the slowest
 */
record Times(double min, double median, double max) {
  static Times of(List<Double> rounds) {
    checkArgument(!rounds.isEmpty(), "there must be at least one round");
    return new Times(
        Collections.min(rounds), Quantiles.median().compute(rounds), Collections.max(rounds));
  }

  /** By what part the slowest round exceeds the fastest. */
  double spread() {
    return max / min - 1;
  }
}
