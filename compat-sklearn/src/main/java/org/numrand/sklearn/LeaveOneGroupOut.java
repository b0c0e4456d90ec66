package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code LeaveOneGroupOut}: tests each group once, trained with all others; the
 * groups sorted. Draws nothing.
 *
 * <pre>{@code
 * for (Split split : new LeaveOneGroupOut().split(years)) {
 *   ...
 * }
 * }</pre>
 */
public final class LeaveOneGroupOut implements LabelSplitter {
  /** Has no parameters. */
  public LeaveOneGroupOut() {}

  /**
   * Splits rows by their groups.
   *
   * @param groups the group of each row, at least two different ones
   * @return the splits
   */
  @Override
  public Splits split(Labels groups) {
    return split(groups.size(), null, groups);
  }

  @Override
  public Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    Checks.consistentLength(nSamples, y, groups);
    Labels given = Checks.given("groups", groups);
    checkArgument(
        given.nClasses() > 1,
        "The groups parameter contains fewer than 2 unique groups (%s). LeaveOneGroupOut expects at"
            + " least 2.",
        given.show(IntStream.range(0, given.nClasses()), " "));
    return new Splits(given.nClasses(), () -> Splits.byFold(given.nClasses(), given.codeOfRow()));
  }

  /**
   * How many splits there are.
   *
   * @param groups the group of each row
   * @return the number of different groups
   */
  public long getNSplits(Labels groups) {
    return getNSplits(groups.size(), null, groups);
  }

  @Override
  public long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    return Checks.given("groups", groups).nClasses();
  }

  /** As Python shows it. */
  @Override
  public String toString() {
    return "LeaveOneGroupOut()";
  }
}
