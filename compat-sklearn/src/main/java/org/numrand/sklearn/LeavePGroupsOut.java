package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * scikit-learn's {@code LeavePGroupsOut}: tests each set of {@code n_groups} groups once, trained
 * with all others; in lexicographic order of the sorted groups. Draws nothing.
 *
 * <pre>{@code
 * for (Split split : new LeavePGroupsOut(2).split(years)) {
 *   ...
 * }
 * }</pre>
 */
public final class LeavePGroupsOut implements LabelSplitter {
  private final int nGroups;

  /**
   * Tests so many groups at a time.
   *
   * @param nGroups at least 1; below the number of different groups
   */
  public LeavePGroupsOut(int nGroups) {
    checkArgument(nGroups >= 1, "n_groups must be >= 1, but is %s", nGroups);
    this.nGroups = nGroups;
  }

  /**
   * Splits rows by their groups.
   *
   * @param groups the group of each row
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
    int different = given.nClasses();
    if (nGroups >= different) {
      throw new IllegalArgumentException(
          "The groups parameter contains fewer than (or equal to) n_groups (%d) numbers of unique groups (%s). LeavePGroupsOut expects that at least n_groups + 1 (%d) unique groups be present"
              .formatted(nGroups, given.show(IntStream.range(0, different), " "), nGroups + 1));
    }
    return new Splits(
        getNSplits(given),
        () -> {
          var combinations = new Combinations(different, nGroups);
          return number -> leaveOut(given, combinations.next());
        });
  }

  private static Split leaveOut(Labels groups, int[] tested) {
    Split ofGroups = Combinations.leaveOut(groups.nClasses(), tested);
    return GroupShuffleSplit.ofRows(ofGroups, groups);
  }

  /**
   * How many splits there are.
   *
   * @param groups the group of each row
   * @return the number of sets of {@code n_groups} groups; {@code Long.MAX_VALUE} if there are more
   */
  public long getNSplits(Labels groups) {
    return getNSplits(groups.size(), null, groups);
  }

  @Override
  public long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups) {
    int different = Checks.given("groups", groups).nClasses();
    return nGroups > different ? 0 : LongMath.binomial(different, nGroups);
  }

  /** As Python shows it: {@code LeavePGroupsOut(n_groups=2)}. */
  @Override
  public String toString() {
    return "LeavePGroupsOut(n_groups=" + nGroups + ")";
  }
}
