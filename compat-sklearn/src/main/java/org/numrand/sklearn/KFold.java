package org.numrand.sklearn;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code KFold}: folds of neighbouring rows, or of any rows if shuffled; the first
 * {@code n % n_splits} folds have one row more.
 *
 * <pre>{@code
 * // for train, test in KFold(n_splits=3, shuffle=True, random_state=42).split(x):
 * for (Split fold : new KFold(3).shuffle(true).randomState(42).split(x)) {
 *   double[][] train = fold.train(x);
 *   double[][] test = fold.test(x);
 * }
 * }</pre>
 *
 * <p>Draws one shuffle of all rows a pass. The rows of a set are ascending. Source: {@code KFold}
 * in scikit-learn's {@code model_selection/_split.py}.
 */
public final class KFold extends FoldSplitter<KFold> implements RowSplitter {
  /** With five folds, not shuffled. */
  public KFold() {
    this(DEFAULTS);
  }

  /**
   * Not shuffled.
   *
   * @param nSplits the number of folds, at least 2
   */
  public KFold(int nSplits) {
    this(DEFAULTS.withSplits(nSplits));
  }

  private KFold(Parameters parameters) {
    super(parameters);
  }

  @Override
  KFold with(Parameters newParameters) {
    return new KFold(newParameters);
  }

  @Override
  Supplier<int[]> folds(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return () -> {
      int[] rows = Rows.range(nSamples);
      if (shuffles()) {
        open().shuffle(rows);
      }
      return inRuns(rows, nSplits());
    };
  }

  /** The fold of each row if the first rows of an order are fold 0, the next fold 1, and so on. */
  static int[] inRuns(int[] order, int nSplits) {
    int[] foldOfRow = new int[order.length];
    int start = 0;
    for (int fold = 0; fold < nSplits; fold++) {
      int end = start + order.length / nSplits + (fold < order.length % nSplits ? 1 : 0);
      for (int i = start; i < end; i++) {
        foldOfRow[order[i]] = fold;
      }
      start = end;
    }
    return foldOfRow;
  }
}
