package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code train_test_split}: one split into rows to train with and rows to test with.
 * A quarter is tested with if no size is given. Immutable: a method that sets a parameter gives a
 * new one.
 *
 * <pre>{@code
 * // xTrain, xTest, yTrain, yTest = train_test_split(x, y, test_size=0.2, random_state=42)
 * Split split = new TrainTestSplit().testSize(0.2).randomState(42).split(x.length);
 * double[][] xTrain = split.train(x);
 * double[][] xTest = split.test(x);
 * int[] yTrain = split.train(y);
 * int[] yTest = split.test(y);
 * }</pre>
 *
 * <p>Draws as the first split of a {@link ShuffleSplit}; with {@code stratify}, of a {@link
 * StratifiedShuffleSplit}; without {@code shuffle} nothing. Source: {@code train_test_split} in
 * scikit-learn's {@code model_selection/_split.py}.
 */
public final class TrainTestSplit {
  private static final double DEFAULT_TEST_SIZE = 0.25;

  private final @Nullable Size testSize;
  private final @Nullable Size trainSize;
  private final RandomSource randomState;
  private final boolean shuffle;
  private final @Nullable Labels stratify;

  /** With a quarter to test with, shuffled, from the global random state. */
  public TrainTestSplit() {
    this(null, null, RandomSource.NONE, true, null);
  }

  private TrainTestSplit(
      @Nullable Size testSize,
      @Nullable Size trainSize,
      RandomSource randomState,
      boolean shuffle,
      @Nullable Labels stratify) {
    this.testSize = testSize;
    this.trainSize = trainSize;
    this.randomState = randomState;
    this.shuffle = shuffle;
    this.stratify = stratify;
  }

  private static Size checked(String name, Size size) {
    checkArgument(
        size.fits(Integer.MAX_VALUE),
        "The '%s' parameter of train_test_split must be a float in the range (0.0, 1.0), an int in"
            + " the range [1, inf) or None. Got %s instead.",
        name,
        size);
    return size;
  }

  private TrainTestSplit withTestSize(Size newSize) {
    return new TrainTestSplit(
        checked("test_size", newSize), trainSize, randomState, shuffle, stratify);
  }

  private TrainTestSplit withTrainSize(Size newSize) {
    return new TrainTestSplit(
        testSize, checked("train_size", newSize), randomState, shuffle, stratify);
  }

  private TrainTestSplit withRandomState(RandomSource newRandomState) {
    return new TrainTestSplit(testSize, trainSize, newRandomState, shuffle, stratify);
  }

  /**
   * With this number of rows to test with. If it is not given, it is what {@code train_size}
   * leaves.
   *
   * @param testSize above 0, below the number of rows
   * @return a new one
   */
  public TrainTestSplit testSize(int testSize) {
    return withTestSize(Size.count(testSize));
  }

  /**
   * With this share of the rows to test with, rounded up. If it is not given, it is what {@code
   * train_size} leaves.
   *
   * @param testSize above 0, below 1
   * @return a new one
   */
  public TrainTestSplit testSize(double testSize) {
    return withTestSize(Size.share(testSize));
  }

  /**
   * With this number of rows to train with. If it is not given, it is what {@code test_size}
   * leaves.
   *
   * @param trainSize above 0, below the number of rows
   * @return a new one
   */
  public TrainTestSplit trainSize(int trainSize) {
    return withTrainSize(Size.count(trainSize));
  }

  /**
   * With this share of the rows to train with, rounded down. If it is not given, it is what {@code
   * test_size} leaves.
   *
   * @param trainSize above 0, below 1
   * @return a new one
   */
  public TrainTestSplit trainSize(double trainSize) {
    return withTrainSize(Size.share(trainSize));
  }

  /**
   * With an integer as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new one
   */
  public TrainTestSplit randomState(long randomState) {
    return withRandomState(RandomSource.of(randomState));
  }

  /**
   * With a {@code random_state} that goes on: each call draws from it. If none is given, NumPy's
   * global one is.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public TrainTestSplit randomState(RandomState randomState) {
    return withRandomState(RandomSource.of(randomState));
  }

  /**
   * With this {@code shuffle}.
   *
   * @param shuffle whether chance decides which rows are tested with, as it does if not given;
   *     otherwise the last are, and {@code stratify} is refused
   * @return a new one
   */
  public TrainTestSplit shuffle(boolean shuffle) {
    return new TrainTestSplit(testSize, trainSize, randomState, shuffle, stratify);
  }

  /**
   * With classes that have nearly the same share in both sets.
   *
   * @param stratify the class of each row; each class has at least two
   * @return a new one
   */
  public TrainTestSplit stratify(Labels stratify) {
    return new TrainTestSplit(testSize, trainSize, randomState, shuffle, stratify);
  }

  /**
   * With classes that have nearly the same share in both sets.
   *
   * @param stratify the class of each row; each class has at least two
   * @return a new one
   */
  public TrainTestSplit stratify(int[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes that have nearly the same share in both sets.
   *
   * @param stratify the class of each row; each class has at least two
   * @return a new one
   */
  public TrainTestSplit stratify(long[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes that have nearly the same share in both sets.
   *
   * @param stratify the class of each row; each class has at least two
   * @return a new one
   */
  public TrainTestSplit stratify(double[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes that have nearly the same share in both sets.
   *
   * @param stratify the class of each row; each class has at least two
   * @return a new one
   */
  public TrainTestSplit stratify(boolean[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes that have nearly the same share in both sets.
   *
   * @param stratify the class of each row; each class has at least two
   * @return a new one
   */
  public TrainTestSplit stratify(String[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes that have nearly the same share in both sets.
   *
   * @param stratify the class of each row; each class has at least two
   * @return a new one
   */
  public TrainTestSplit stratify(List<?> stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * Splits so many rows.
   *
   * @param nSamples how many rows there are
   * @return the rows to train with and to test with
   * @throws IllegalArgumentException if scikit-learn cannot split them so, with its reason
   */
  public Split split(int nSamples) {
    Checks.consistentLength(nSamples, null, null);
    Sizes sizes = Sizes.of(nSamples, testSize, trainSize, DEFAULT_TEST_SIZE);
    if (!shuffle) {
      checkArgument(
          stratify == null, "Stratified train/test split is not implemented for shuffle=False");
      int rows = sizes.train() + sizes.test();
      return new Split(Rows.range(0, sizes.train()), Rows.range(sizes.train(), rows));
    }
    Checks.consistentLength(nSamples, stratify, null);
    return stratify == null
        ? ShuffleSplit.draw(nSamples, sizes, randomState.open())
        : StratifiedShuffleSplit.passes(stratify, sizes, randomState::open).get().apply(0);
  }

  /**
   * Splits the rows of an array.
   *
   * @param x the rows, such as a {@code double[][]}
   * @return the numbers of those to train with and to test with
   * @throws IllegalArgumentException if scikit-learn cannot split them so, with its reason
   */
  public Split split(@Nullable Object[] x) {
    return split(x.length);
  }

  /**
   * Splits the rows of a list.
   *
   * @param x the rows
   * @return the numbers of those to train with and to test with
   * @throws IllegalArgumentException if scikit-learn cannot split them so, with its reason
   */
  public Split split(List<?> x) {
    return split(x.size());
  }

  /** As a call in Python, such as {@code train_test_split(test_size=0.2, random_state=42)}. */
  @Override
  public String toString() {
    return "train_test_split(test_size=%s, train_size=%s, random_state=%s, shuffle=%s, stratify=%s)"
        .formatted(
            Sizes.show(testSize),
            Sizes.show(trainSize),
            randomState,
            shuffle ? "True" : "False",
            Sizes.show(stratify));
  }
}
