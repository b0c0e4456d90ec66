package org.numrand.distributions.kernel;

/**
 * A step function as a table: which step holds a uniform double? A guide table says where to begin,
 * so a look-up takes one or two comparisons on average, whatever the steps.
 *
 * <p>Source: H. C. Chen and Y. Asau, "On generating random variates from an empirical distribution"
 * (AIIE Transactions 6, 1974).
 */
public final class StepFunction {
  private final double[] ends;
  private final int[] guide;

  /**
   * Steps that end just before these values.
   *
   * @param ends not decreasing, the last one at least 1
   */
  public StepFunction(double[] ends) {
    this.ends = ends;
    this.guide = new int[Math.max(1, Integer.highestOneBit(ends.length) * 2)];
    int step = 0;
    for (int i = 0; i < guide.length; i++) {
      double start = (double) i / guide.length;
      while (ends[step] <= start) {
        step++;
      }
      guide[i] = step;
    }
  }

  /** The first step that ends above u, for u in [0, 1). */
  public int at(double u) {
    int step = guide[(int) (u * guide.length)];
    while (ends[step] <= u) {
      step++;
    }
    return step;
  }
}
