package org.numrand.distributions.call;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's constraints on parameters ({@code _common.pyx}, {@code check_constraint}), each by its
 * name there. For authors of distributions.
 */
public final class Parameters {
  private Parameters() {}

  /**
   * A refusal.
   *
   * @param range what the value must be: {@code >= 0 and <= 255}
   */
  public static IllegalArgumentException refusal(String name, String range, Object value) {
    return new IllegalArgumentException(name + " must be " + range + ", but is " + value);
  }

  /** What {@link #together} throws. */
  static final class TogetherException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TogetherException(String message) {
      super(message);
    }
  }

  /**
   * A check of several parameters together, which is void where one of them is an empty array. Each
   * must have passed its own checks before.
   *
   * @param holds whether it holds
   * @param message says what must be, with {@code %s} for each of the values
   * @throws IllegalArgumentException if it does not hold
   */
  public static void together(boolean holds, String message, @Nullable Object... values) {
    if (!holds) {
      throw new TogetherException(Strings.lenientFormat(message, values));
    }
  }

  /** At least 0, or NaN; -0.0 is refused, as NumPy does. */
  public static double nonNegative(String name, double value) {
    checkArgument(
        Double.isNaN(value) || Math.copySign(1, value) > 0,
        "%s must be >= 0, but is %s",
        name,
        value);
    return value;
  }

  /** Above 0, or NaN. */
  public static double positive(String name, double value) {
    checkArgument(!(value <= 0), "%s must be > 0, but is %s", name, value);
    return value;
  }

  /** A finite range. */
  public static double finiteRange(double low, double high) {
    double range = high - low;
    together(
        Double.isFinite(range),
        "high - low must be finite, but low is %s and high is %s",
        low,
        high);
    return range;
  }

  /** From a least to a greatest value, both included; NaN is refused. */
  public static double inRange(String name, double value, double least, double greatest) {
    checkArgument(
        value >= least && value <= greatest,
        "%s must be >= %s and <= %s, but is %s",
        name,
        least,
        greatest,
        value);
    return value;
  }

  /** At least 0. */
  public static long nonNegative(String name, long value) {
    checkArgument(value >= 0, "%s must be >= 0, but is %s", name, value);
    return value;
  }

  /** From a least value, excluded, to a greatest, included; NaN is refused. */
  public static double inRangeAbove(String name, double value, double least, double greatest) {
    checkArgument(
        value > least && value <= greatest,
        "%s must be > %s and <= %s, but is %s",
        name,
        least,
        greatest,
        value);
    return value;
  }

  /** From a least value, included, to a greatest, excluded; NaN is refused. */
  public static double inRangeBelow(String name, double value, double least, double greatest) {
    checkArgument(
        value >= least && value < greatest,
        "%s must be >= %s and < %s, but is %s",
        name,
        least,
        greatest,
        value);
    return value;
  }

  /** The length of an array. */
  public static void length(String name, int length, int expected) {
    checkArgument(length == expected, "%s must have length %s, but has %s", name, expected, length);
  }

  /** The length of a new array. */
  public static int size(int size) {
    return size("size", size);
  }

  /** The length of a new array. */
  public static int size(String name, int size) {
    checkArgument(size >= 0, "%s must be >= 0, but is %s", name, size);
    return size;
  }

  /** An axis of a matrix, 0 or 1; negative ones count from the last. */
  public static int axis(int axis) {
    checkArgument(axis >= -2 && axis < 2, "axis must be >= -2 and < 2, but is %s", axis);
    return axis < 0 ? axis + 2 : axis;
  }

  /** An array whose elements are not arrays. */
  public static <T extends @Nullable Object> T[] notOfArrays(String name, T[] x) {
    Class<?> type = x.getClass().getComponentType();
    checkArgument(!type.isArray(), "%s must not have arrays as elements, but has %s", name, type);
    return x;
  }
}
