package org.numrand.sklearn;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code GroupShuffleSplit}: groups to test with and groups to train with, drawn
 * anew for each split. Sizes count groups, or are shares of them; a fifth is tested with if none is
 * given.
 *
 * <pre>{@code
 * // for train, test in GroupShuffleSplit(n_splits=2, train_size=.7, random_state=42)
 * //     .split(x, y, groups):
 * for (Split split : new GroupShuffleSplit(2).trainSize(.7).randomState(42).split(groups)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Draws one permutation of the groups a split. The rows of a set are ascending. Source: {@code
 * GroupShuffleSplit} in scikit-learn's {@code model_selection/_split.py}.
 */
public final class GroupShuffleSplit extends RandomSplitter<GroupShuffleSplit>
    implements LabelSplitter {
  private static final double DEFAULT_TEST_SIZE = 0.2;
  private static final int DEFAULT_SPLITS = 5;

  /** With five splits. */
  public GroupShuffleSplit() {
    this(DEFAULT_SPLITS);
  }

  /**
   * With the default sizes.
   *
   * @param nSplits the number of splits, at least 0
   */
  public GroupShuffleSplit(int nSplits) {
    this(TEN_SPLITS.withSplits(nSplits));
  }

  private GroupShuffleSplit(Parameters parameters) {
    super(parameters);
  }

  @Override
  GroupShuffleSplit with(Parameters newParameters) {
    return new GroupShuffleSplit(newParameters);
  }

  /**
   * Splits rows by their groups.
   *
   * @param groups the group of each row
   * @return the splits
   */
  @Override
  public Splits split(Labels groups) {
    return split(groups.size(), null, groups);
  }

  @Override
  Supplier<LongFunction<Split>> passes(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Labels given = Checks.given("groups", groups);
    Sizes sizes = sizes(given.nClasses(), DEFAULT_TEST_SIZE);
    return () -> {
      RandomState random = open();
      return number -> ofRows(ShuffleSplit.draw(given.nClasses(), sizes, random), given);
    };
  }

  /** The rows of the groups of each set. */
  static Split ofRows(Split ofGroups, Labels groups) {
    return new Split(rowsOf(ofGroups.train(), groups), rowsOf(ofGroups.test(), groups));
  }

  /** The rows of some groups, ascending. */
  private static int[] rowsOf(int[] chosen, Labels groups) {
    boolean[] isChosen = new boolean[groups.nClasses()];
    int n = 0;
    for (int group : chosen) {
      isChosen[group] = true;
      n += groups.counts()[group];
    }
    int[] rows = new int[n];
    int found = 0;
    for (int row = 0; row < groups.size(); row++) {
      if (isChosen[groups.codeOfRow()[row]]) {
        rows[found++] = row;
      }
    }
    return rows;
  }
}
