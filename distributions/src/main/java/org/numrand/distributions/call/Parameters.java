package org.numrand.distributions.call;

import com.google.common.math.LongMath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's constraints on parameters ({@code _common.pyx}, {@code check_constraint}), and the one
 * grammar of refusals: {@code scale must be >= 0, but is -1.0}.
 */
public final class Parameters {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private Parameters() {}

  /**
   * A refusal.
   *
   * @param name what is refused: {@code scale}, {@code alpha[1]}, {@code out.length}
   * @param range what it must be: {@code >= 0 and <= 255 for uint8}
   * @param value what it is
   */
  public static IllegalArgumentException refusal(String name, String range, Object value) {
    return new IllegalArgumentException(name + " must be " + range + ", but is " + value);
  }

  /** What {@link #refusalTogether} gives. */
  static final class TogetherException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TogetherException(String message) {
      super(message);
    }
  }

  /**
   * A refusal of several parameters together, which is void where one of them is an empty array.
   * Each must have passed its own checks before.
   *
   * @param name what is refused: {@code high - low}
   * @param range what it must be
   * @param value what it is
   */
  public static IllegalArgumentException refusalTogether(String name, String range, Object value) {
    return new TogetherException(refusal(name, range, value).getMessage());
  }

  /**
   * A refusal if a condition does not hold. For checks outside of hot paths: it boxes the value.
   */
  public static void check(boolean holds, String name, String range, Object value) {
    if (!holds) {
      throw refusal(name, range, value);
    }
  }

  /** A bound in a range: without a fraction if it has none. */
  private static String bound(double x) {
    return x == (long) x && Math.abs(x) < 0x1p53 ? Long.toString((long) x) : Double.toString(x);
  }

  /** At least 0, or NaN; -0.0 is refused, as NumPy does. */
  public static double nonNegative(String name, double value) {
    if (!Double.isNaN(value) && Math.copySign(1, value) < 0) {
      throw refusal(name, ">= 0", value);
    }
    return value;
  }

  /** At least 0. */
  public static long nonNegative(String name, long value) {
    if (value < 0) {
      throw refusal(name, ">= 0", value);
    }
    return value;
  }

  /** At least 0; the length of an array to be made. */
  public static int nonNegative(String name, int value) {
    if (value < 0) {
      throw refusal(name, ">= 0", value);
    }
    return value;
  }

  /** Above 0, or NaN. */
  public static double positive(String name, double value) {
    if (value <= 0) {
      throw refusal(name, "> 0", value);
    }
    return value;
  }

  /** Above a bound; NaN is refused. */
  public static double above(String name, double value, double bound) {
    if (!(value > bound)) {
      throw refusal(name, "> " + bound(bound), value);
    }
    return value;
  }

  /** {@code high - low}, which must be finite. */
  public static double finiteRange(double low, double high) {
    double range = high - low;
    if (!Double.isFinite(range)) {
      throw refusalTogether("high - low", "finite", high + " - " + low);
    }
    return range;
  }

  /** From a least to a greatest value, both included; NaN is refused. */
  public static double inRange(String name, double value, double least, double greatest) {
    if (!(value >= least && value <= greatest)) {
      throw refusal(name, ">= " + bound(least) + " and <= " + bound(greatest), value);
    }
    return value;
  }

  /** From a least value, excluded, to a greatest, included; NaN is refused. */
  public static double inRangeAbove(String name, double value, double least, double greatest) {
    if (!(value > least && value <= greatest)) {
      throw refusal(name, "> " + bound(least) + " and <= " + bound(greatest), value);
    }
    return value;
  }

  /** From a least value, included, to a greatest, excluded; NaN is refused. */
  public static double inRangeBelow(String name, double value, double least, double greatest) {
    if (!(value >= least && value < greatest)) {
      throw refusal(name, ">= " + bound(least) + " and < " + bound(greatest), value);
    }
    return value;
  }

  /** The length of an array; name is the array's. */
  public static void length(String name, int length, int expected) {
    if (length != expected) {
      throw refusal(name + ".length", Integer.toString(expected), length);
    }
  }

  /** The lengths of all rows; name is the matrix's. */
  public static void rowLengths(String name, double[][] rows, int expected) {
    rowLengths(name, rows, 0, rows.length, expected);
  }

  /** The lengths of {@code rows[from..to)}; name is the matrix's. */
  public static void rowLengths(String name, double[][] rows, int from, int to, int expected) {
    for (int i = from; i < to; i++) {
      checkRow(name, i, rows[i].length, expected);
    }
  }

  /** The lengths of {@code rows[from..to)}; name is the matrix's. */
  public static void rowLengths(String name, long[][] rows, int from, int to, int expected) {
    for (int i = from; i < to; i++) {
      checkRow(name, i, rows[i].length, expected);
    }
  }

  private static void checkRow(String name, int row, int length, int expected) {
    if (length != expected) {
      throw refusal(name + "[" + row + "].length", Integer.toString(expected), length);
    }
  }

  /** The number of values of a new array. */
  public static int size(int size) {
    return nonNegative("size", size);
  }

  /** The number of values of a new array of several dimensions. */
  public static int size(int... lengths) {
    long size = 1;
    for (int i = 0; i < lengths.length; i++) {
      size = LongMath.saturatedMultiply(size, nonNegative("size[" + i + "]", lengths[i]));
    }
    if (size > LARGEST_ARRAY) {
      throw refusal(
          "the product of size = " + Arrays.toString(lengths), "<= " + LARGEST_ARRAY, size);
    }
    return (int) size;
  }

  /** A part of an array of some length: {@code [from, to)}. */
  public static void range(int from, int to, int length) {
    if (to < 0 || to > length) {
      throw refusal("to", ">= 0 and <= out.length = " + length, to);
    }
    if (from < 0 || from > to) {
      throw refusal("from", ">= 0 and <= to = " + to, from);
    }
  }

  /** An axis of a matrix, 0 or 1; negative ones count from the last. */
  public static int axis(int axis) {
    return axis(axis, 2);
  }

  /** An axis of an array; negative ones count from the last. */
  public static int axis(int axis, int dimensions) {
    if (axis < -dimensions || axis >= dimensions) {
      throw refusal("axis", ">= " + -dimensions + " and <= " + (dimensions - 1), axis);
    }
    return axis < 0 ? axis + dimensions : axis;
  }

  /** The length of an array whose elements are no arrays. */
  public static int oneDimensional(String name, @Nullable Object[] x) {
    check(
        !x.getClass().getComponentType().isArray(),
        name,
        "one-dimensional",
        x.getClass().getSimpleName());
    return x.length;
  }
}
