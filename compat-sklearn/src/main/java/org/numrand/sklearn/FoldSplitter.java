package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * A cross-validator that puts each row into one fold, and tests each fold once. Immutable: a method
 * that sets a parameter gives a new one.
 *
 * @param <S> the class itself
 */
abstract class FoldSplitter<S extends FoldSplitter<S>> implements CrossValidator {
  static final Parameters DEFAULTS =
      new Parameters(5, false, RandomSource.NONE, ScikitLearnVersion.LATEST);

  record Parameters(
      int nSplits, boolean shuffle, RandomSource randomState, ScikitLearnVersion version) {
    Parameters {
      checkArgument(
          nSplits > 1,
          "k-fold cross-validation requires at least one train/test split by setting n_splits=2 or"
              + " more, got n_splits=%s.",
          nSplits);
    }

    Parameters withSplits(int newSplits) {
      return new Parameters(newSplits, shuffle, randomState, version);
    }

    Parameters withRandomState(RandomSource newRandomState) {
      return new Parameters(nSplits, shuffle, newRandomState, version);
    }
  }

  private final Parameters parameters;

  FoldSplitter(Parameters parameters) {
    this.parameters = parameters;
  }

  abstract S with(Parameters newParameters);

  /**
   * With this {@code n_splits}.
   *
   * @param nSplits the number of folds, at least 2; 5 if not given
   * @return a new cross-validator
   */
  public final S nSplits(int nSplits) {
    return with(parameters.withSplits(nSplits));
  }

  /**
   * With this {@code shuffle}.
   *
   * @param shuffle whether chance puts the rows into folds; it does not if not given
   * @return a new cross-validator
   */
  public final S shuffle(boolean shuffle) {
    return with(
        new Parameters(parameters.nSplits, shuffle, parameters.randomState, parameters.version));
  }

  /**
   * With an integer as {@code random_state}: each pass over the splits gives the same. Only with
   * {@link #shuffle}.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new cross-validator
   */
  public final S randomState(long randomState) {
    return with(parameters.withRandomState(RandomSource.of(randomState)));
  }

  /**
   * With a {@code random_state} that goes on: each pass over the splits draws from it. If none is
   * given, NumPy's global one is. Only with {@link #shuffle}.
   *
   * @param randomState where the numbers come from
   * @return a new cross-validator
   */
  public final S randomState(RandomState randomState) {
    return with(parameters.withRandomState(RandomSource.of(randomState)));
  }

  final S withVersion(ScikitLearnVersion version) {
    return with(
        new Parameters(parameters.nSplits, parameters.shuffle, parameters.randomState, version));
  }

  final int nSplits() {
    return parameters.nSplits;
  }

  final boolean shuffles() {
    return parameters.shuffle;
  }

  final ScikitLearnVersion version() {
    return parameters.version;
  }

  final RandomState open() {
    return parameters.randomState.open();
  }

  @Override
  public final Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    checkArgument(
        shuffles() || parameters.randomState.isNone(),
        "Setting a random_state has no effect since shuffle is False. You should leave random_state"
            + " to its default (None), or set shuffle=True.");
    Checks.consistentLength(nSamples, y, groups);
    checkArgument(
        nSplits() <= nSamples,
        "Cannot have number of splits n_splits=%s greater than the number of samples:"
            + " n_samples=%s.",
        nSplits(),
        nSamples);
    Supplier<int[]> folds = folds(nSamples, y, groups);
    return new Splits(nSplits(), () -> Splits.byFold(nSplits(), folds.get()));
  }

  /**
   * Checks the rows, and gives what makes the fold of each row, from 0; that may draw.
   *
   * @throws IllegalArgumentException if the rows cannot be split
   */
  abstract Supplier<int[]> folds(int nSamples, @Nullable Labels y, @Nullable Labels groups);

  /**
   * How many splits there are: {@code n_splits}.
   *
   * @return their number
   */
  public final int getNSplits() {
    return nSplits();
  }

  @Override
  public final long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return nSplits();
  }

  /** As Python shows it: {@code KFold(n_splits=5, random_state=None, shuffle=False)}. */
  @Override
  public final String toString() {
    return "%s(n_splits=%d, random_state=%s, shuffle=%s)"
        .formatted(
            getClass().getSimpleName(),
            nSplits(),
            parameters.randomState,
            shuffles() ? "True" : "False");
  }
}
