package org.numrand.sklearn;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code StratifiedKFold}: folds in which each class has nearly the same share.
 *
 * <pre>{@code
 * // for train, test in StratifiedKFold(n_splits=5, shuffle=True, random_state=0).split(x, y):
 * for (Split fold : new StratifiedKFold(5).shuffle(true).randomState(0).split(y)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>A class with fewer rows than there are folds is logged as a warning. Draws one shuffle a class
 * and pass, the classes in the order in which they appear. The rows of a set are ascending. Source:
 * {@code StratifiedKFold} in scikit-learn's {@code model_selection/_split.py}.
 */
public final class StratifiedKFold extends FoldSplitter<StratifiedKFold> implements LabelSplitter {
  /** With five folds, not shuffled. */
  public StratifiedKFold() {
    this(DEFAULTS);
  }

  /**
   * Not shuffled.
   *
   * @param nSplits the number of folds, at least 2
   */
  public StratifiedKFold(int nSplits) {
    this(DEFAULTS.withSplits(nSplits));
  }

  private StratifiedKFold(Parameters parameters) {
    super(parameters);
  }

  @Override
  StratifiedKFold with(Parameters newParameters) {
    return new StratifiedKFold(newParameters);
  }

  /**
   * Splits rows by their classes.
   *
   * @param y the class of each row
   * @return the splits
   */
  @Override
  public Splits split(Labels y) {
    return split(y.size(), y, null);
  }

  @Override
  Supplier<int[]> folds(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Labels classes = Checks.given("y", y);
    Checks.classification(classes);
    Checks.members(nSplits(), classes.counts());
    return () -> folds(classes);
  }

  private int[] folds(Labels y) {
    int[][] foldsOfClass = new int[y.nClasses()][];
    RandomState random = shuffles() ? open() : null;
    int start = 0;
    for (int code : inOrderOfAppearance(y)) {
      int end = start + y.counts()[code];
      foldsOfClass[code] = dealt(start, end);
      if (random != null) {
        random.shuffle(foldsOfClass[code]);
      }
      start = end;
    }
    int[] foldOfRow = new int[y.size()];
    int[] used = new int[y.nClasses()];
    for (int row = 0; row < foldOfRow.length; row++) {
      int code = y.codeOfRow()[row];
      foldOfRow[row] = foldsOfClass[code][used[code]++];
    }
    return foldOfRow;
  }

  private static int[] inOrderOfAppearance(Labels y) {
    int[] order = new int[y.nClasses()];
    boolean[] seen = new boolean[order.length];
    int n = 0;
    for (int code : y.codeOfRow()) {
      if (!seen[code]) {
        seen[code] = true;
        order[n++] = code;
        if (n == order.length) {
          break;
        }
      }
    }
    return order;
  }

  /**
   * The folds of one class, ascending: as many of each as it would get if all rows, sorted by
   * class, were dealt out in turn.
   */
  private int[] dealt(int start, int end) {
    int[] folds = new int[end - start];
    int n = 0;
    for (int fold = 0; fold < nSplits(); fold++) {
      int count = dealtBefore(end, fold) - dealtBefore(start, fold);
      Arrays.fill(folds, n, n + count, fold);
      n += count;
    }
    return folds;
  }

  /** How many of the first rows are dealt to a fold. */
  private int dealtBefore(int rows, int fold) {
    return rows / nSplits() + (fold < rows % nSplits() ? 1 : 0);
  }
}
