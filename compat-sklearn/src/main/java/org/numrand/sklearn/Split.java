package org.numrand.sklearn;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One split: the numbers of the rows to train with and of those to test with, in scikit-learn's
 * order.
 *
 * <pre>{@code
 * Split split = new TrainTestSplit().randomState(42).split(x.length);
 * double[][] xTrain = split.train(x);
 * }</pre>
 *
 * @param train the rows to train with; not a copy
 * @param test the rows to test with; not a copy
 */
@SuppressWarnings("ArrayRecordComponent") // compared by their elements
public record Split(int[] train, int[] test) {
  private static final int SHOWN = 20;
  private static final int ENDS = 3;

  /**
   * The rows of a list to train with.
   *
   * @param <T> what it holds
   * @param x all rows
   * @return a new list
   */
  public <T extends @Nullable Object> List<T> train(List<T> x) {
    return Rows.take(x, train);
  }

  /**
   * The rows of an array to train with, such as a {@code String[]} or a {@code double[][]}.
   *
   * @param <T> what it holds
   * @param x all rows
   * @return a new array
   */
  public <T extends @Nullable Object> T[] train(T[] x) {
    return Rows.take(x, train);
  }

  /**
   * The elements of an array to train with.
   *
   * @param x all rows
   * @return a new array
   */
  public double[] train(double[] x) {
    return Rows.take(x, train);
  }

  /**
   * The elements of an array to train with.
   *
   * @param x all rows
   * @return a new array
   */
  public float[] train(float[] x) {
    return Rows.take(x, train);
  }

  /**
   * The elements of an array to train with.
   *
   * @param x all rows
   * @return a new array
   */
  public long[] train(long[] x) {
    return Rows.take(x, train);
  }

  /**
   * The elements of an array to train with.
   *
   * @param x all rows
   * @return a new array
   */
  public int[] train(int[] x) {
    return Rows.take(x, train);
  }

  /**
   * The elements of an array to train with.
   *
   * @param x all rows
   * @return a new array
   */
  public boolean[] train(boolean[] x) {
    return Rows.take(x, train);
  }

  /**
   * The rows of a list to test with.
   *
   * @param <T> what it holds
   * @param x all rows
   * @return a new list
   */
  public <T extends @Nullable Object> List<T> test(List<T> x) {
    return Rows.take(x, test);
  }

  /**
   * The rows of an array to test with, such as a {@code String[]} or a {@code double[][]}.
   *
   * @param <T> what it holds
   * @param x all rows
   * @return a new array
   */
  public <T extends @Nullable Object> T[] test(T[] x) {
    return Rows.take(x, test);
  }

  /**
   * The elements of an array to test with.
   *
   * @param x all rows
   * @return a new array
   */
  public double[] test(double[] x) {
    return Rows.take(x, test);
  }

  /**
   * The elements of an array to test with.
   *
   * @param x all rows
   * @return a new array
   */
  public float[] test(float[] x) {
    return Rows.take(x, test);
  }

  /**
   * The elements of an array to test with.
   *
   * @param x all rows
   * @return a new array
   */
  public long[] test(long[] x) {
    return Rows.take(x, test);
  }

  /**
   * The elements of an array to test with.
   *
   * @param x all rows
   * @return a new array
   */
  public int[] test(int[] x) {
    return Rows.take(x, test);
  }

  /**
   * The elements of an array to test with.
   *
   * @param x all rows
   * @return a new array
   */
  public boolean[] test(boolean[] x) {
    return Rows.take(x, test);
  }

  /** Whether both have the same rows in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Split that
        && Arrays.equals(train, that.train)
        && Arrays.equals(test, that.test);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(train) + Arrays.hashCode(test);
  }

  /** {@code Split[train=[0, 1, 3], test=[2]]}; of many rows, the first and the last. */
  @Override
  public String toString() {
    return "Split[train=" + show(train) + ", test=" + show(test) + "]";
  }

  private static String show(int[] rows) {
    if (rows.length <= SHOWN) {
      return Arrays.toString(rows);
    }
    return "[%s, ..., %s] (%d rows)"
        .formatted(join(rows, 0, ENDS), join(rows, rows.length - ENDS, rows.length), rows.length);
  }

  private static String join(int[] rows, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "" + rows[i]).collect(joining(", "));
  }
}
