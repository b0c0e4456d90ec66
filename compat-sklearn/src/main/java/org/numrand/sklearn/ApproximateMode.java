package org.numrand.sklearn;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.numrand.numpy.RandomState;

/**
 * How many of a number of draws fall to each class, nearly in proportion to its rows. Each class
 * gets its share rounded down; the draws left over go to the largest remainders, and chance decides
 * between equal ones. Source: {@code _approximate_mode} in scikit-learn's {@code utils/extmath.py}.
 */
final class ApproximateMode {
  private ApproximateMode() {}

  /**
   * The draws of each class. For each remainder that gets some, draws a permutation of the classes
   * that share it, even if all of them get one.
   */
  static int[] of(int[] classCounts, int nDraws, RandomState random) {
    int nClasses = classCounts.length;
    double total = IntStream.of(classCounts).asLongStream().sum();
    int[] draws = new int[nClasses];
    double[] remainders = new double[nClasses];
    int missing = nDraws;
    for (int i = 0; i < nClasses; i++) {
      double share = classCounts[i] / total * nDraws;
      draws[i] = (int) share;
      remainders[i] = share - draws[i];
      missing -= draws[i];
    }
    double[] descending = Arrays.stream(remainders).distinct().map(r -> -r).sorted().toArray();
    for (int next = 0; missing > 0 && next < descending.length; next++) {
      double value = -descending[next];
      int[] tied = IntStream.range(0, nClasses).filter(i -> remainders[i] == value).toArray();
      int[] chosen = random.choice(tied, Math.min(tied.length, missing), false);
      for (int i : chosen) {
        draws[i]++;
      }
      missing -= chosen.length;
    }
    return draws;
  }
}
