package org.numrand.numpy;

import java.util.function.Consumer;
import org.numrand.distributions.call.Parameters;

/** Two-dimensional results: rows one after the other, as NumPy draws them. */
final class Rows {
  private Rows() {}

  /**
   * New rows. All is allocated before anything is drawn.
   *
   * @param d0 how many rows, at least 0
   * @param d1 how many columns, at least 0
   * @param fill fills an array with the elements, row by row
   */
  static double[][] of(int d0, int d1, Consumer<double[]> fill) {
    Parameters.nonNegative("d0", d0);
    Parameters.nonNegative("d1", d1);
    long size = (long) d0 * d1;
    Parameters.check(size <= Integer.MAX_VALUE, "d0 * d1", "<= 2**31 - 1", size);
    double[] all = new double[(int) size];
    double[][] out = new double[d0][d1];
    fill.accept(all);
    for (int i = 0; i < d0; i++) {
      System.arraycopy(all, i * d1, out[i], 0, d1);
    }
    return out;
  }
}
