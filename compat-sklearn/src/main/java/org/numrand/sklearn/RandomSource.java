package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;
import org.numrand.numpy.NumPy;
import org.numrand.numpy.RandomState;

/**
 * The parameter {@code random_state}: an integer, a {@code RandomState} that goes on, or none.
 * Source: {@code check_random_state} in scikit-learn's {@code utils/validation.py}.
 */
record RandomSource(@Nullable Long seed, @Nullable RandomState state) {
  static final RandomSource NONE = new RandomSource(null, null);

  private static final long MAX_SEED = 0xffff_ffffL;

  static RandomSource of(long seed) {
    checkArgument(
        seed >= 0 && seed <= MAX_SEED,
        "random_state must be between 0 and 2**32 - 1, but is %s",
        seed);
    return new RandomSource(seed, null);
  }

  static RandomSource of(RandomState state) {
    return new RandomSource(null, state);
  }

  boolean isNone() {
    return seed == null && state == null;
  }

  /** The state that a call draws from: an integer starts anew each time. */
  RandomState open() {
    if (state != null) {
      return state;
    }
    return seed == null ? NumPy.np.random : new RandomState(seed);
  }

  /** As Python's {@code repr} has it. */
  @Override
  public String toString() {
    return state != null ? state.toString() : seed == null ? "None" : seed.toString();
  }
}
