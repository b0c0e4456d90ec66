package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code GroupKFold}: folds that no group is divided between. Without shuffling, the
 * largest group goes to the fold with the fewest rows, and so on; shuffled, each fold gets as many
 * groups.
 *
 * <pre>{@code
 * // for train, test in GroupKFold(n_splits=3).split(x, y, groups):
 * for (Split fold : new GroupKFold(3).split(groups)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Draws one permutation of the groups a pass, if shuffled. The rows of a set are ascending.
 * Source: {@code GroupKFold} in scikit-learn's {@code model_selection/_split.py}.
 */
public final class GroupKFold extends FoldSplitter<GroupKFold> implements LabelSplitter {
  /** With five folds, not shuffled. */
  public GroupKFold() {
    this(DEFAULTS);
  }

  /**
   * Not shuffled.
   *
   * @param nSplits the number of folds, at least 2
   */
  public GroupKFold(int nSplits) {
    this(DEFAULTS.withSplits(nSplits));
  }

  private GroupKFold(Parameters parameters) {
    super(parameters);
  }

  @Override
  GroupKFold with(Parameters newParameters) {
    return new GroupKFold(newParameters);
  }

  /**
   * Follows a version of scikit-learn. Before 1.9, groups of equal size go in the order in which
   * NumPy's unstable sort leaves them: that of NumPy up to 1.24, and of later ones on processors
   * without AVX-512 and AVX2, for which they have another sort. Before 1.6 there is no shuffling.
   *
   * @param version the version to follow
   * @return a new cross-validator
   */
  public GroupKFold asOf(ScikitLearnVersion version) {
    return withVersion(version);
  }

  /**
   * As {@link #asOf(ScikitLearnVersion)}.
   *
   * @param version the version to follow, such as {@code "1.2.1"}
   * @return a new cross-validator
   */
  public GroupKFold asOf(String version) {
    return asOf(ScikitLearnVersion.of(version));
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
  Supplier<int[]> folds(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    checkArgument(
        !shuffles() || !version().isBefore(1, 6),
        "GroupKFold has no shuffle before scikit-learn 1.6, but is to be as of %s",
        version());
    Labels given = Checks.given("groups", groups);
    checkArgument(
        nSplits() <= given.nClasses(),
        "Cannot have number of splits n_splits=%s greater than the number of groups: %s.",
        nSplits(),
        given.nClasses());
    return () -> {
      int[] foldOfGroup = shuffles() ? shuffled(given.nClasses()) : balanced(given.counts());
      return ofRows(foldOfGroup, given);
    };
  }

  /** The fold of each row from the fold of each group. */
  static int[] ofRows(int[] foldOfGroup, Labels groups) {
    int[] foldOfRow = new int[groups.size()];
    for (int row = 0; row < foldOfRow.length; row++) {
      foldOfRow[row] = foldOfGroup[groups.codeOfRow()[row]];
    }
    return foldOfRow;
  }

  private int[] shuffled(int nGroups) {
    return KFold.inRuns(open().permutation(Rows.range(nGroups)), nSplits());
  }

  private int[] balanced(int[] sizes) {
    int[] foldOfGroup = new int[sizes.length];
    int[] rowsOfFold = new int[nSplits()];
    int[] ascending = ascending(sizes);
    for (int i = sizes.length - 1; i >= 0; i--) {
      int lightest = 0;
      for (int fold = 1; fold < rowsOfFold.length; fold++) {
        if (rowsOfFold[fold] < rowsOfFold[lightest]) {
          lightest = fold;
        }
      }
      rowsOfFold[lightest] += sizes[ascending[i]];
      foldOfGroup[ascending[i]] = lightest;
    }
    return foldOfGroup;
  }

  private int[] ascending(int[] sizes) {
    if (version().isBefore(1, 9)) {
      return UnstableSort.order(sizes);
    }
    return IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparingInt(group -> sizes[group]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
