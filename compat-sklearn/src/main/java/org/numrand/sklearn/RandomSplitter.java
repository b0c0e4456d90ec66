package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * A cross-validator that draws each split anew. Immutable: a method that sets a parameter gives a
 * new one.
 *
 * @param <S> the class itself
 */
abstract class RandomSplitter<S extends RandomSplitter<S>> implements CrossValidator {
  static final Parameters TEN_SPLITS = new Parameters(10, null, null, RandomSource.NONE);

  record Parameters(
      int nSplits, @Nullable Size testSize, @Nullable Size trainSize, RandomSource randomState) {
    Parameters {
      checkArgument(nSplits >= 0, "n_splits must be >= 0, but is %s", nSplits);
    }

    Parameters withSplits(int newSplits) {
      return new Parameters(newSplits, testSize, trainSize, randomState);
    }

    Parameters withTestSize(Size newSize) {
      return new Parameters(nSplits, newSize, trainSize, randomState);
    }

    Parameters withTrainSize(Size newSize) {
      return new Parameters(nSplits, testSize, newSize, randomState);
    }

    Parameters withRandomState(RandomSource newRandomState) {
      return new Parameters(nSplits, testSize, trainSize, newRandomState);
    }
  }

  private final Parameters parameters;

  RandomSplitter(Parameters parameters) {
    this.parameters = parameters;
  }

  abstract S with(Parameters newParameters);

  /**
   * With this {@code n_splits}.
   *
   * @param nSplits the number of splits, at least 0
   * @return a new cross-validator
   */
  public final S nSplits(int nSplits) {
    return with(parameters.withSplits(nSplits));
  }

  /**
   * With this number of rows to test with, of groups where groups are split. If it is not given, it
   * is what {@code train_size} leaves.
   *
   * @param testSize above 0, below the number of rows
   * @return a new cross-validator
   */
  public final S testSize(int testSize) {
    return with(parameters.withTestSize(Size.count(testSize)));
  }

  /**
   * With this share of the rows to test with, of the groups where groups are split, rounded up. If
   * it is not given, it is what {@code train_size} leaves.
   *
   * @param testSize above 0, below 1
   * @return a new cross-validator
   */
  public final S testSize(double testSize) {
    return with(parameters.withTestSize(Size.share(testSize)));
  }

  /**
   * With this number of rows to train with, of groups where groups are split. If it is not given,
   * it is what {@code test_size} leaves.
   *
   * @param trainSize above 0, below the number of rows
   * @return a new cross-validator
   */
  public final S trainSize(int trainSize) {
    return with(parameters.withTrainSize(Size.count(trainSize)));
  }

  /**
   * With this share of the rows to train with, of the groups where groups are split, rounded down.
   * If it is not given, it is what {@code test_size} leaves.
   *
   * @param trainSize above 0, below 1
   * @return a new cross-validator
   */
  public final S trainSize(double trainSize) {
    return with(parameters.withTrainSize(Size.share(trainSize)));
  }

  /**
   * With an integer as {@code random_state}: each pass over the splits gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new cross-validator
   */
  public final S randomState(long randomState) {
    return with(parameters.withRandomState(RandomSource.of(randomState)));
  }

  /**
   * With a {@code random_state} that goes on: each pass over the splits draws from it. If none is
   * given, NumPy's global one is.
   *
   * @param randomState where the numbers come from
   * @return a new cross-validator
   */
  public final S randomState(RandomState randomState) {
    return with(parameters.withRandomState(RandomSource.of(randomState)));
  }

  final S with(@Nullable Size testSize, @Nullable Size trainSize, RandomSource randomState) {
    return with(new Parameters(parameters.nSplits, testSize, trainSize, randomState));
  }

  /** How many rows, or groups, each set has. */
  final Sizes sizes(int nSamples, double defaultTestSize) {
    return Sizes.of(nSamples, parameters.testSize, parameters.trainSize, defaultTestSize);
  }

  final RandomState open() {
    return parameters.randomState.open();
  }

  @Override
  public final Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Checks.consistentLength(nSamples, y, groups);
    return new Splits(getNSplits(), passes(nSamples, y, groups));
  }

  /**
   * Checks the rows, and gives what starts a pass.
   *
   * @throws IllegalArgumentException if the rows cannot be split
   */
  abstract Supplier<LongFunction<Split>> passes(
      int nSamples, @Nullable Labels y, @Nullable Labels groups);

  /** A split of a permutation: first the rows to test with, then those to train with. */
  static Split cut(int[] permutation, Sizes sizes) {
    return new Split(
        Arrays.copyOfRange(permutation, sizes.test(), sizes.test() + sizes.train()),
        Arrays.copyOf(permutation, sizes.test()));
  }

  /**
   * How many splits there are: {@code n_splits}.
   *
   * @return their number
   */
  public final int getNSplits() {
    return parameters.nSplits;
  }

  @Override
  public final long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return getNSplits();
  }

  /**
   * As Python shows it: {@code ShuffleSplit(n_splits=10, random_state=None, test_size=None,
   * train_size=None)}.
   */
  @Override
  public final String toString() {
    return "%s(n_splits=%d, random_state=%s, test_size=%s, train_size=%s)"
        .formatted(
            getClass().getSimpleName(),
            parameters.nSplits,
            parameters.randomState,
            Sizes.show(parameters.testSize),
            Sizes.show(parameters.trainSize));
  }
}
