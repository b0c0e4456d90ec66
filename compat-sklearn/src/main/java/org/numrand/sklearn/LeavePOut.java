package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code LeavePOut}: tests each set of {@code p} rows once, trained with all others;
 * in lexicographic order. Draws nothing.
 *
 * <pre>{@code
 * for (Split split : new LeavePOut(2).split(x)) {
 *   ...
 * }
 * }</pre>
 */
public final class LeavePOut implements RowSplitter {
  private final int p;

  /**
   * Tests so many rows at a time.
   *
   * @param p at least 1; below the number of rows
   */
  public LeavePOut(int p) {
    checkArgument(p >= 1, "p must be >= 1, but is %s", p);
    this.p = p;
  }

  @Override
  public Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Checks.consistentLength(nSamples, y, groups);
    checkArgument(
        nSamples > p, "p=%s must be strictly less than the number of samples=%s", p, nSamples);
    return new Splits(
        getNSplits(nSamples),
        () -> {
          var combinations = new Combinations(nSamples, p);
          return number -> Combinations.leaveOut(nSamples, combinations.next());
        });
  }

  /**
   * How many splits there are.
   *
   * @param nSamples how many rows there are
   * @return the number of sets of {@code p} rows; {@code Long.MAX_VALUE} if there are more
   */
  public long getNSplits(int nSamples) {
    return p > nSamples ? 0 : LongMath.binomial(nSamples, p);
  }

  @Override
  public long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return getNSplits(nSamples);
  }

  /** As Python shows it: {@code LeavePOut(p=2)}. */
  @Override
  public String toString() {
    return "LeavePOut(p=" + p + ")";
  }
}
