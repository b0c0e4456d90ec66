package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * A shuffled cross-validator with folds, several times over. Immutable: a method that sets a
 * parameter gives a new one.
 *
 * @param <S> the class itself
 */
abstract class RepeatedSplitter<S extends RepeatedSplitter<S>> implements CrossValidator {
  static final Parameters DEFAULTS = new Parameters(10, RandomSource.NONE);

  record Parameters(int nRepeats, RandomSource randomState) {
    Parameters {
      checkArgument(nRepeats > 0, "Number of repetitions must be greater than 0.");
    }
  }

  private final FoldSplitter<?> folds;
  private final Parameters parameters;

  RepeatedSplitter(FoldSplitter<?> folds, Parameters parameters) {
    this.folds = folds.shuffle(true);
    this.parameters = parameters;
  }

  abstract S with(int nSplits, Parameters newParameters);

  /**
   * With this {@code n_splits}.
   *
   * @param nSplits the number of folds, at least 2; 5 if not given
   * @return a new cross-validator
   */
  public final S nSplits(int nSplits) {
    return with(nSplits, parameters);
  }

  /**
   * With this {@code n_repeats}.
   *
   * @param nRepeats how often the rows are split into folds, at least 1; 10 if not given
   * @return a new cross-validator
   */
  public final S nRepeats(int nRepeats) {
    return with(folds.nSplits(), new Parameters(nRepeats, parameters.randomState));
  }

  /**
   * With an integer as {@code random_state}: each pass over the splits gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new cross-validator
   */
  public final S randomState(long randomState) {
    return with(folds.nSplits(), new Parameters(parameters.nRepeats, RandomSource.of(randomState)));
  }

  /**
   * With a {@code random_state} that goes on: each pass over the splits draws from it. If none is
   * given, NumPy's global one is.
   *
   * @param randomState where the numbers come from
   * @return a new cross-validator
   */
  public final S randomState(RandomState randomState) {
    return with(folds.nSplits(), new Parameters(parameters.nRepeats, RandomSource.of(randomState)));
  }

  @Override
  public final Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    folds.split(nSamples, y, groups); // refuses what it must
    return new Splits(
        getNSplits(),
        () -> {
          Splits repeat =
              folds.randomState(parameters.randomState.open()).split(nSamples, y, groups);
          return new Repeats(repeat)::next;
        });
  }

  /** One repeat after the other, each drawn when its first split is asked for. */
  private static final class Repeats {
    private final Splits repeat;
    private Iterator<Split> current;

    Repeats(Splits repeat) {
      this.repeat = repeat;
      current = repeat.iterator();
    }

    Split next(long number) {
      if (!current.hasNext()) {
        current = repeat.iterator();
      }
      return current.next();
    }
  }

  /**
   * How many splits there are: {@code n_splits * n_repeats}.
   *
   * @return their number
   */
  public final long getNSplits() {
    return (long) folds.nSplits() * parameters.nRepeats;
  }

  @Override
  public final long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return getNSplits();
  }

  /** As Python shows it: {@code RepeatedKFold(n_repeats=10, n_splits=5, random_state=None)}. */
  @Override
  public final String toString() {
    return "%s(n_repeats=%d, n_splits=%d, random_state=%s)"
        .formatted(
            getClass().getSimpleName(),
            parameters.nRepeats,
            folds.nSplits(),
            parameters.randomState);
  }
}
