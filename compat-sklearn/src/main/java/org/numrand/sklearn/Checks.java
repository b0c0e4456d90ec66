package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks of several classes, which refuse in scikit-learn's words. */
final class Checks {
  private static final System.Logger LOGGER = System.getLogger(Checks.class.getPackageName());

  private Checks() {}

  /** {@code check_consistent_length}. */
  static void consistentLength(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    checkArgument(nSamples >= 0, "n_samples must be >= 0, but is %s", nSamples);
    boolean consistent =
        (y == null || y.size() == nSamples) && (groups == null || groups.size() == nSamples);
    checkArgument(
        consistent,
        "Found input variables with inconsistent numbers of samples: [%s]",
        Stream.of(nSamples, y, groups)
            .filter(input -> input != null)
            .map(input -> input instanceof Labels labels ? "" + labels.size() : "" + input)
            .collect(Collectors.joining(", ")));
  }

  static Labels given(String name, @Nullable Labels labels) {
    checkArgument(labels != null, "The '%s' parameter should not be None.", name);
    checkArgument(
        labels.size() > 0,
        "Found array with 0 sample(s) (shape=(0,)) while a minimum of 1 is required.");
    return labels;
  }

  static void classification(Labels y) {
    checkArgument(
        !y.isContinuous(),
        "Supported target types are: ('binary', 'multiclass'). Got 'continuous' instead.");
  }

  /** Refuses more folds than the largest class has rows, and warns if the least has fewer. */
  static void members(int nSplits, int[] counts) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int count : counts) {
      least = Math.min(least, count);
      most = Math.max(most, count);
    }
    checkArgument(
        nSplits <= most,
        "n_splits=%s cannot be greater than the number of members in each class.",
        nSplits);
    if (nSplits > least) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "The least populated class in y has only {0} members, which is less than n_splits={1}.",
          least,
          nSplits);
    }
  }
}
