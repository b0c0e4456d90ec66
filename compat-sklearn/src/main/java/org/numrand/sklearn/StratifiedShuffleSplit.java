package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code StratifiedShuffleSplit}: as {@link ShuffleSplit}, each class with nearly
 * the same share in both sets.
 *
 * <pre>{@code
 * // for train, test in StratifiedShuffleSplit(n_splits=5, test_size=.5, random_state=0).split(x, y):
 * for (Split split : new StratifiedShuffleSplit(5).testSize(.5).randomState(0).split(y)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Draws for a split: what decides between classes of equal remainders, for the rows to train
 * with and for those to test with; a permutation of the rows of each class, the classes sorted; a
 * permutation of each set. Source: {@code StratifiedShuffleSplit} in scikit-learn's {@code
 * model_selection/_split.py}.
 */
public final class StratifiedShuffleSplit extends RandomSplitter<StratifiedShuffleSplit>
    implements LabelSplitter {
  private static final double DEFAULT_TEST_SIZE = 0.1;

  /** With ten splits. */
  public StratifiedShuffleSplit() {
    this(TEN_SPLITS);
  }

  /**
   * With the default sizes.
   *
   * @param nSplits the number of splits, at least 0
   */
  public StratifiedShuffleSplit(int nSplits) {
    this(TEN_SPLITS.withSplits(nSplits));
  }

  private StratifiedShuffleSplit(Parameters parameters) {
    super(parameters);
  }

  @Override
  StratifiedShuffleSplit with(Parameters newParameters) {
    return new StratifiedShuffleSplit(newParameters);
  }

  /**
   * Splits rows by their classes.
   *
   * @param y the class of each row; each class has at least two
   * @return the splits
   */
  @Override
  public Splits split(Labels y) {
    return split(y.size(), y, null);
  }

  @Override
  Supplier<LongFunction<Split>> passes(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Labels classes = Checks.given("y", y);
    return passes(classes, sizes(nSamples, DEFAULT_TEST_SIZE), this::open);
  }

  static Supplier<LongFunction<Split>> passes(
      Labels y, Sizes sizes, Supplier<RandomState> randomState) {
    check(y, sizes);
    return () -> {
      RandomState random = randomState.get();
      int[][] rowsOfClass = rowsOfClass(y);
      return number -> draw(y, rowsOfClass, sizes, random);
    };
  }

  private static void check(Labels y, Sizes sizes) {
    int[] counts = y.counts();
    int[] single = IntStream.range(0, counts.length).filter(code -> counts[code] < 2).toArray();
    if (single.length > 0) {
      throw new IllegalArgumentException(
          "The least populated classes in y have only 1 member, which is too few. The minimum"
              + " number of groups for any class cannot be less than 2. Classes with too few"
              + " members are: "
              + y.show(IntStream.of(single), ", "));
    }
    checkSize("train_size", sizes.train(), counts.length);
    checkSize("test_size", sizes.test(), counts.length);
  }

  private static void checkSize(String name, int size, int nClasses) {
    checkArgument(
        size >= nClasses,
        "The %s = %s should be greater or equal to the number of classes = %s",
        name,
        size,
        nClasses);
  }

  /** The rows of each class, ascending. */
  static int[][] rowsOfClass(Labels y) {
    int[][] rowsOfClass = new int[y.nClasses()][];
    Arrays.setAll(rowsOfClass, code -> new int[y.counts()[code]]);
    int[] found = new int[rowsOfClass.length];
    for (int row = 0; row < y.size(); row++) {
      int code = y.codeOfRow()[row];
      rowsOfClass[code][found[code]++] = row;
    }
    return rowsOfClass;
  }

  private static Split draw(Labels y, int[][] rowsOfClass, Sizes sizes, RandomState random) {
    int[] toTrain = ApproximateMode.of(y.counts(), sizes.train(), random);
    int[] remaining = new int[toTrain.length];
    Arrays.setAll(remaining, code -> y.counts()[code] - toTrain[code]);
    int[] toTest = ApproximateMode.of(remaining, sizes.test(), random);
    int[] train = new int[sizes.train()];
    int[] test = new int[sizes.test()];
    int trained = 0;
    int tested = 0;
    for (int code = 0; code < rowsOfClass.length; code++) {
      int[] rows = random.permutation(rowsOfClass[code]);
      System.arraycopy(rows, 0, train, trained, toTrain[code]);
      System.arraycopy(rows, toTrain[code], test, tested, toTest[code]);
      trained += toTrain[code];
      tested += toTest[code];
    }
    random.shuffle(train);
    random.shuffle(test);
    return new Split(train, test);
  }
}
