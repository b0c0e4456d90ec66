package org.numrand.sklearn;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code ShuffleSplit}: rows to test with and rows to train with, drawn anew for
 * each split. A tenth is tested with if no size is given.
 *
 * <pre>{@code
 * // for train, test in ShuffleSplit(n_splits=5, test_size=.25, random_state=0).split(x):
 * for (Split split : new ShuffleSplit(5).testSize(.25).randomState(0).split(x)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Draws one permutation of the rows a split; the rows of both sets keep its order. Source:
 * {@code ShuffleSplit} in scikit-learn's {@code model_selection/_split.py}.
 */
public final class ShuffleSplit extends RandomSplitter<ShuffleSplit> implements RowSplitter {
  private static final double DEFAULT_TEST_SIZE = 0.1;

  /** With ten splits. */
  public ShuffleSplit() {
    this(TEN_SPLITS);
  }

  /**
   * With the default sizes.
   *
   * @param nSplits the number of splits, at least 0
   */
  public ShuffleSplit(int nSplits) {
    this(TEN_SPLITS.withSplits(nSplits));
  }

  private ShuffleSplit(Parameters parameters) {
    super(parameters);
  }

  @Override
  ShuffleSplit with(Parameters newParameters) {
    return new ShuffleSplit(newParameters);
  }

  @Override
  Supplier<LongFunction<Split>> passes(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Sizes sizes = sizes(nSamples, DEFAULT_TEST_SIZE);
    return () -> {
      RandomState random = open();
      return number -> draw(nSamples, sizes, random);
    };
  }

  static Split draw(int nSamples, Sizes sizes, RandomState random) {
    int[] permutation = Rows.range(nSamples);
    random.shuffle(permutation);
    return cut(permutation, sizes);
  }
}
