package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code StratifiedGroupKFold}: folds that no group is divided between, and in which
 * each class has as nearly the same share as the groups allow.
 *
 * <pre>{@code
 * // for train, test in StratifiedGroupKFold(3, shuffle=True, random_state=0).split(x, y, groups):
 * for (Split fold : new StratifiedGroupKFold(3).shuffle(true).randomState(0).split(y, groups)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>The groups are taken by falling deviation of their class counts, and each goes to the fold
 * that then spreads the classes most evenly. A class with fewer rows than there are folds is logged
 * as a warning. Draws one shuffle of the groups a pass, which decides between equal deviations, if
 * shuffled. The rows of a set are ascending. Source: {@code StratifiedGroupKFold} in scikit-learn's
 * {@code model_selection/_split.py}.
 */
public final class StratifiedGroupKFold extends FoldSplitter<StratifiedGroupKFold> {
  /** Within these of each other, two evaluations are equal: the defaults of {@code np.isclose}. */
  private static final double RELATIVE_TOLERANCE = 1e-5;

  private static final double ABSOLUTE_TOLERANCE = 1e-8;

  /** With five folds, not shuffled. */
  public StratifiedGroupKFold() {
    this(DEFAULTS);
  }

  /**
   * Not shuffled.
   *
   * @param nSplits the number of folds, at least 2
   */
  public StratifiedGroupKFold(int nSplits) {
    this(DEFAULTS.withSplits(nSplits));
  }

  private StratifiedGroupKFold(Parameters parameters) {
    super(parameters);
  }

  @Override
  StratifiedGroupKFold with(Parameters newParameters) {
    return new StratifiedGroupKFold(newParameters);
  }

  /**
   * Follows a version of scikit-learn. Before 1.9, there may be more folds than groups. Before 1.8,
   * the counts of the groups are shuffled but the groups are not, so that each group goes where
   * another one should.
   *
   * @param version the version to follow
   * @return a new cross-validator
   */
  public StratifiedGroupKFold asOf(ScikitLearnVersion version) {
    return withVersion(version);
  }

  /**
   * As {@link #asOf(ScikitLearnVersion)}.
   *
   * @param version the version to follow, such as {@code "1.2.1"}
   * @return a new cross-validator
   */
  public StratifiedGroupKFold asOf(String version) {
    return asOf(ScikitLearnVersion.of(version));
  }

  /**
   * Splits rows by their classes and groups.
   *
   * @param y the class of each row
   * @param groups the group of each row, as many
   * @return the splits
   */
  public Splits split(Labels y, Labels groups) {
    return split(y.size(), y, groups);
  }

  /**
   * Splits rows by their classes and groups.
   *
   * @param y the class of each row
   * @param groups the group of each row, as many
   * @return the splits
   */
  public Splits split(int[] y, int[] groups) {
    return split(Labels.of(y), Labels.of(groups));
  }

  /**
   * Splits rows by their classes and groups.
   *
   * @param y the class of each row
   * @param groups the group of each row, as many
   * @return the splits
   */
  public Splits split(String[] y, String[] groups) {
    return split(Labels.of(y), Labels.of(groups));
  }

  @Override
  Supplier<int[]> folds(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Labels classes = Checks.given("y", y);
    Labels given = Checks.given("groups", groups);
    Checks.classification(classes);
    Checks.members(nSplits(), classes.counts());
    checkArgument(
        nSplits() <= given.nClasses() || version().isBefore(1, 9),
        "Cannot have number of splits n_splits=%s greater than the number of groups: %s.",
        nSplits(),
        given.nClasses());
    return () -> GroupKFold.ofRows(foldOfGroup(classes, given), given);
  }

  private int[] foldOfGroup(Labels y, Labels groups) {
    double[][] counts = new double[groups.nClasses()][y.nClasses()];
    for (int row = 0; row < y.size(); row++) {
      counts[groups.codeOfRow()[row]][y.codeOfRow()[row]]++;
    }
    int[] order = Rows.range(counts.length);
    if (shuffles()) {
      open().shuffle(order);
    }
    // Equal deviations keep the shuffled order.
    double[] deviations = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      deviations[i] = deviation(counts[order[i]]);
    }
    int[] byDeviation =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -deviations[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    var evenness = new Evenness(nSplits(), y.counts());
    int[] foldOfGroup = new int[counts.length];
    for (int i : byDeviation) {
      int fold = evenness.bestFold(counts[order[i]]);
      foldOfGroup[version().isBefore(1, 8) ? i : order[i]] = fold;
    }
    return foldOfGroup;
  }

  /** NumPy's {@code std} of a row. */
  private static double deviation(double[] values) {
    double mean = PairwiseSum.of(values) / values.length;
    double[] squares = new double[values.length];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(PairwiseSum.of(squares) / values.length);
  }

  /** The class counts of the folds so far. */
  private static final class Evenness {
    private final int[] classCounts;
    private final double[][] foldCounts;

    Evenness(int nSplits, int[] classCounts) {
      this.classCounts = classCounts;
      foldCounts = new double[nSplits][classCounts.length];
    }

    /** Adds a group to the fold in which it leaves the classes spread most evenly. */
    int bestFold(double[] group) {
      int best = -1;
      double leastUneven = Double.POSITIVE_INFINITY;
      double fewestRows = Double.POSITIVE_INFINITY;
      for (int fold = 0; fold < foldCounts.length; fold++) {
        add(fold, group, 1);
        double uneven = uneven();
        add(fold, group, -1);
        double rows = PairwiseSum.of(foldCounts[fold]);
        if (uneven < leastUneven || (isClose(uneven, leastUneven) && rows < fewestRows)) {
          leastUneven = uneven;
          fewestRows = rows;
          best = fold;
        }
      }
      add(best, group, 1);
      return best;
    }

    private void add(int fold, double[] group, int sign) {
      for (int i = 0; i < group.length; i++) {
        foldCounts[fold][i] += sign * group[i];
      }
    }

    private static boolean isClose(double a, double b) {
      return Math.abs(a - b) <= ABSOLUTE_TOLERANCE + RELATIVE_TOLERANCE * Math.abs(b);
    }

    /** The mean over the classes of the deviation, over the folds, of their shares. */
    private double uneven() {
      double[] deviations = new double[classCounts.length];
      double[] shares = new double[foldCounts.length];
      for (int i = 0; i < deviations.length; i++) {
        for (int fold = 0; fold < shares.length; fold++) {
          shares[fold] = foldCounts[fold][i] / classCounts[i];
        }
        deviations[i] = deviations.length == 1 ? deviation(shares) : deviationDown(shares);
      }
      return PairwiseSum.of(deviations) / deviations.length;
    }

    /** NumPy's {@code std} down a column, which it adds up row by row. */
    private static double deviationDown(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      double mean = sum / values.length;
      double squares = 0;
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      return Math.sqrt(squares / values.length);
    }
  }
}
