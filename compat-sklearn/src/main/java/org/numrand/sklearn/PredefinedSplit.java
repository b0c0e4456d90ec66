package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code PredefinedSplit}: folds that the caller gives, in ascending order of their
 * numbers. Rows of fold -1 are only trained with. Draws nothing.
 *
 * <pre>{@code
 * for (Split split : new PredefinedSplit(0, 1, -1, 1).split()) {
 *   ...
 * }
 * }</pre>
 */
public final class PredefinedSplit implements CrossValidator {
  private static final int NEVER_TESTED = -1;

  private final int[] testFold;
  private final int[] folds;

  /**
   * With these folds.
   *
   * @param testFold the fold that tests each row; -1 for none
   */
  public PredefinedSplit(int... testFold) {
    checkArgument(
        testFold.length > 0,
        "Found array with 0 sample(s) (shape=(0,)) while a minimum of 1 is required.");
    this.testFold = testFold.clone();
    folds =
        Arrays.stream(testFold).filter(fold -> fold != NEVER_TESTED).sorted().distinct().toArray();
  }

  /**
   * The splits.
   *
   * @return a split for each fold but -1
   */
  public Splits split() {
    return new Splits(
        folds.length,
        () -> {
          int[] foldOfRow = new int[testFold.length];
          Arrays.setAll(
              foldOfRow,
              row ->
                  testFold[row] == NEVER_TESTED
                      ? folds.length
                      : Arrays.binarySearch(folds, testFold[row]));
          return Splits.byFold(folds.length + 1, foldOfRow);
        });
  }

  /**
   * The same as {@link #split()}: like scikit-learn, ignores its arguments.
   *
   * @param nSamples ignored
   * @param y ignored
   * @param groups ignored
   */
  @Override
  public Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return split();
  }

  /**
   * How many splits there are.
   *
   * @return the number of different folds but -1
   */
  public int getNSplits() {
    return folds.length;
  }

  @Override
  public long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return getNSplits();
  }

  /** As Python shows it: {@code PredefinedSplit(test_fold=array([0, 1, -1, 1]))}. */
  @Override
  public String toString() {
    return "PredefinedSplit(test_fold=array(" + Arrays.toString(testFold) + "))";
  }
}
