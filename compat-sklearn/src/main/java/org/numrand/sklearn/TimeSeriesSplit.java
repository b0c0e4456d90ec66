package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code TimeSeriesSplit}: tests the last runs of rows one after the other, each
 * trained with the rows before it. Draws nothing. Immutable: a method that sets a parameter gives a
 * new one.
 *
 * <pre>{@code
 * // for train, test in TimeSeriesSplit(n_splits=3, test_size=2, gap=2).split(x):
 * for (Split split : new TimeSeriesSplit(3).testSize(2).gap(2).split(x)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Source: {@code TimeSeriesSplit} in scikit-learn's {@code model_selection/_split.py}.
 */
public final class TimeSeriesSplit implements RowSplitter {
  private static final int DEFAULT_SPLITS = 5;

  private final int nSplits;
  private final @Nullable Integer maxTrainSize;
  private final @Nullable Integer testSize;
  private final int gap;

  /** With five splits. */
  public TimeSeriesSplit() {
    this(DEFAULT_SPLITS);
  }

  /**
   * With the default sizes.
   *
   * @param nSplits the number of splits, at least 2
   */
  public TimeSeriesSplit(int nSplits) {
    this(nSplits, null, null, 0);
  }

  private TimeSeriesSplit(
      int nSplits, @Nullable Integer maxTrainSize, @Nullable Integer testSize, int gap) {
    this.nSplits = FoldSplitter.DEFAULTS.withSplits(nSplits).nSplits();
    this.maxTrainSize = maxTrainSize;
    this.testSize = testSize;
    this.gap = gap;
  }

  /**
   * With this {@code n_splits}.
   *
   * @param nSplits the number of splits, at least 2; 5 if not given
   * @return a new cross-validator
   */
  public TimeSeriesSplit nSplits(int nSplits) {
    return new TimeSeriesSplit(nSplits, maxTrainSize, testSize, gap);
  }

  /**
   * With this {@code max_train_size}.
   *
   * @param maxTrainSize how many rows are trained with at most, at least 1; no limit if not given
   * @return a new cross-validator
   */
  public TimeSeriesSplit maxTrainSize(int maxTrainSize) {
    checkArgument(maxTrainSize >= 1, "max_train_size must be >= 1, but is %s", maxTrainSize);
    return new TimeSeriesSplit(nSplits, maxTrainSize, testSize, gap);
  }

  /**
   * With this {@code test_size}.
   *
   * @param testSize how many rows are tested, at least 1; {@code n / (n_splits + 1)} if not given
   * @return a new cross-validator
   */
  public TimeSeriesSplit testSize(int testSize) {
    checkArgument(testSize >= 1, "test_size must be >= 1, but is %s", testSize);
    return new TimeSeriesSplit(nSplits, maxTrainSize, testSize, gap);
  }

  /**
   * With this {@code gap}.
   *
   * @param gap how many rows between those trained with and those tested are left out, at least 0;
   *     0 if not given
   * @return a new cross-validator
   */
  public TimeSeriesSplit gap(int gap) {
    checkArgument(gap >= 0, "gap must be >= 0, but is %s", gap);
    return new TimeSeriesSplit(nSplits, maxTrainSize, testSize, gap);
  }

  @Override
  public Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Checks.consistentLength(nSamples, y, groups);
    long nFolds = nSplits + 1L;
    checkArgument(
        nFolds <= nSamples,
        "Cannot have number of folds=%s greater than the number of samples=%s.",
        nFolds,
        nSamples);
    int tested = testSize == null ? (int) (nSamples / nFolds) : testSize;
    if (nSamples - gap - (long) tested * nSplits <= 0) {
      throw new IllegalArgumentException(
          "Too many splits=%d for number of samples=%d with test_size=%d and gap=%d."
              .formatted(nSplits, nSamples, tested, gap));
    }
    int firstTested = nSamples - nSplits * tested;
    return new Splits(nSplits, () -> number -> at(firstTested + (int) number * tested, tested));
  }

  private Split at(int testStart, int tested) {
    int trainEnd = testStart - gap;
    int trainStart = maxTrainSize == null ? 0 : Math.max(0, trainEnd - maxTrainSize);
    return new Split(Rows.range(trainStart, trainEnd), Rows.range(testStart, testStart + tested));
  }

  /**
   * How many splits there are: {@code n_splits}.
   *
   * @return their number
   */
  public int getNSplits() {
    return nSplits;
  }

  @Override
  public long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return nSplits;
  }

  /**
   * As Python shows it: {@code TimeSeriesSplit(gap=0, max_train_size=None, n_splits=5,
   * test_size=None)}.
   */
  @Override
  public String toString() {
    return "TimeSeriesSplit(gap=%d, max_train_size=%s, n_splits=%d, test_size=%s)"
        .formatted(gap, Sizes.show(maxTrainSize), nSplits, Sizes.show(testSize));
  }
}
