package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code LeaveOneOut}: tests each row once, trained with all others. Draws nothing.
 *
 * <pre>{@code
 * for (Split split : new LeaveOneOut().split(x)) {
 *   ...
 * }
 * }</pre>
 */
public final class LeaveOneOut implements RowSplitter {
  /** Has no parameters. */
  public LeaveOneOut() {}

  @Override
  public Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Checks.consistentLength(nSamples, y, groups);
    checkArgument(nSamples > 1, "Cannot perform LeaveOneOut with n_samples=%s.", nSamples);
    return new Splits(
        nSamples, () -> row -> Combinations.leaveOut(nSamples, new int[] {(int) row}));
  }

  /**
   * How many splits there are.
   *
   * @param nSamples how many rows there are
   * @return as many
   */
  public long getNSplits(int nSamples) {
    return nSamples;
  }

  @Override
  public long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return getNSplits(nSamples);
  }

  /** As Python shows it. */
  @Override
  public String toString() {
    return "LeaveOneOut()";
  }
}
