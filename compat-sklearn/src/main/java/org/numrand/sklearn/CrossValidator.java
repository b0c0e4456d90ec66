package org.numrand.sklearn;

import org.jspecify.annotations.Nullable;

/**
 * Splits rows again and again: scikit-learn's {@code BaseCrossValidator}. Code that takes any
 * cross-validator calls this {@link #split(int, Labels, Labels)}; where the class is known, its
 * shorter forms do the same.
 *
 * <pre>{@code
 * double meanScore(CrossValidator cv, double[][] x, Labels y) {
 *   return cv.split(x.length, y, null).stream().mapToDouble(split -> score(split, x)).average();
 * }
 * }</pre>
 */
public interface CrossValidator {
  /**
   * The splits, each made when it is asked for. Refuses at once, before anything is drawn, what
   * scikit-learn refuses at the first split.
   *
   * @param nSamples how many rows there are, at least 0
   * @param y the class of each row; null if there is none
   * @param groups the group of each row; null if there is none
   * @return the splits
   * @throws IllegalArgumentException if scikit-learn cannot split these rows, with its reason
   */
  Splits split(int nSamples, @Nullable Labels y, @Nullable Labels groups);

  /**
   * How many splits there are.
   *
   * @param nSamples how many rows there are, at least 0
   * @param y the class of each row; null if there is none
   * @param groups the group of each row; null if there is none
   * @return their number; {@code Long.MAX_VALUE} if there are more
   */
  long getNSplits(int nSamples, @Nullable Labels y, @Nullable Labels groups);
}
