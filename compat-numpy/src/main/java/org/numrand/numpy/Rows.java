package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** Two-dimensional results: rows one after the other, as NumPy draws them. */
final class Rows {
  private Rows() {}

  static int size(int rows, int columns) {
    checkArgument(rows >= 0, "rows must be >= 0, but is %s", rows);
    checkArgument(columns >= 0, "columns must be >= 0, but is %s", columns);
    return Math.multiplyExact(rows, columns);
  }

  /** Refuses rows to be filled that do not have as many elements as there are parameters. */
  static void check(int length, int expected) {
    checkArgument(
        length == expected, "rows of out must have length %s, but one has %s", expected, length);
  }

  static double[][] of(double[] values, int rows, int columns) {
    double[][] result = new double[rows][];
    for (int i = 0; i < rows; i++) {
      result[i] = Arrays.copyOfRange(values, i * columns, (i + 1) * columns);
    }
    return result;
  }

  static long[][] of(long[] values, int rows, int columns) {
    long[][] result = new long[rows][];
    for (int i = 0; i < rows; i++) {
      result[i] = Arrays.copyOfRange(values, i * columns, (i + 1) * columns);
    }
    return result;
  }
}
