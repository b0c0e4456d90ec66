package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows out of arrays and lists, as {@code x[rows]} does in NumPy and {@code df.iloc[rows]} in
 * pandas.
 *
 * <pre>{@code
 * int[] rows = new Resample().randomState(0).rows(x.length);
 * double[][] bootstrap = Rows.take(x, rows);
 * }</pre>
 *
 * <p>Every method gives a new array or list; the rows of a {@code double[][]} are the same arrays,
 * not copies. All refuse a row number that is negative or not below the number of rows.
 */
public final class Rows {
  private Rows() {}

  private static void check(int[] rows, int length) {
    for (int row : rows) {
      checkArgument(
          row >= 0 && row < length,
          "a row must be >= 0 and < the number of rows = %s, but is %s",
          length,
          row);
    }
  }

  /**
   * Rows of a list.
   *
   * @param <T> what the list holds
   * @param x the list
   * @param rows their numbers
   * @return a new list
   */
  public static <T extends @Nullable Object> List<T> take(List<T> x, int[] rows) {
    check(rows, x.size());
    List<T> taken = new ArrayList<>(rows.length);
    for (int row : rows) {
      taken.add(x.get(row));
    }
    return taken;
  }

  /**
   * Rows of an array of objects, such as a {@code String[]} or a {@code double[][]}.
   *
   * @param <T> what the array holds
   * @param x the array
   * @param rows their numbers
   * @return a new array
   */
  public static <T extends @Nullable Object> T[] take(T[] x, int[] rows) {
    check(rows, x.length);
    T[] taken = Arrays.copyOf(x, rows.length);
    for (int i = 0; i < rows.length; i++) {
      taken[i] = x[rows[i]];
    }
    return taken;
  }

  /**
   * Elements of an array.
   *
   * @param x the array
   * @param rows their numbers
   * @return a new array
   */
  public static double[] take(double[] x, int[] rows) {
    check(rows, x.length);
    double[] taken = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      taken[i] = x[rows[i]];
    }
    return taken;
  }

  /**
   * Elements of an array.
   *
   * @param x the array
   * @param rows their numbers
   * @return a new array
   */
  public static float[] take(float[] x, int[] rows) {
    check(rows, x.length);
    float[] taken = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      taken[i] = x[rows[i]];
    }
    return taken;
  }

  /**
   * Elements of an array.
   *
   * @param x the array
   * @param rows their numbers
   * @return a new array
   */
  public static long[] take(long[] x, int[] rows) {
    check(rows, x.length);
    long[] taken = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      taken[i] = x[rows[i]];
    }
    return taken;
  }

  /**
   * Elements of an array.
   *
   * @param x the array
   * @param rows their numbers
   * @return a new array
   */
  public static int[] take(int[] x, int[] rows) {
    check(rows, x.length);
    int[] taken = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      taken[i] = x[rows[i]];
    }
    return taken;
  }

  /**
   * Elements of an array.
   *
   * @param x the array
   * @param rows their numbers
   * @return a new array
   */
  public static boolean[] take(boolean[] x, int[] rows) {
    check(rows, x.length);
    boolean[] taken = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      taken[i] = x[rows[i]];
    }
    return taken;
  }

  /** The numbers 0 to {@code n - 1}. */
  static int[] range(int n) {
    return range(0, n);
  }

  /** The numbers from {@code start} to {@code end - 1}. */
  static int[] range(int start, int end) {
    int[] rows = new int[end - start];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = start + i;
    }
    return rows;
  }

  static int checkCount(int n) {
    checkArgument(n >= 0, "n_samples must be >= 0, but is %s", n);
    return n;
  }
}
