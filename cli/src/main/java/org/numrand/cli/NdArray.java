package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Booleans;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Longs;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.cli.npy.Dtype;
import org.numrand.notation.Arguments;
import org.numrand.notation.PythonText;

/**
 * An array as NumPy has it.
 *
 * @param shape the length of each axis; none for a single element
 * @param elements the elements in C order
 */
record NdArray(ImmutableIntArray shape, Elements elements) {
  /** The characters that NumPy keeps for a number in an array of text. */
  private static final int INTEGER_WIDTH = 21;

  private static final int UNSIGNED_WIDTH = 20;
  private static final int FLOAT_WIDTH = 32;
  private static final int BOOL_WIDTH = 5;

  /** An array of one axis. */
  static NdArray of(Elements elements) {
    return new NdArray(ImmutableIntArray.of(elements.size()), elements);
  }

  /** A single element. */
  static NdArray scalar(Elements one) {
    return new NdArray(ImmutableIntArray.of(), one);
  }

  // Of Java's arrays

  /**
   * A Java array of primitives, nested or not.
   *
   * @param unsigned whether the bits of its integers mean unsigned ones
   */
  static NdArray of(Object array, boolean unsigned) {
    var shape = ImmutableIntArray.builder();
    Object inner = array;
    while (inner instanceof Object[] parts && parts.length > 0) {
      shape.add(parts.length);
      inner = parts[0];
    }
    if (inner instanceof Object[]) { // no row tells of what type its elements are
      return of(new JavaArray(Dtype.FLOAT64, new double[0]));
    }
    Dtype dtype = Dtype.of(inner, unsigned);
    ImmutableIntArray axes = shape.add(Array.getLength(inner)).build();
    Object flat = array;
    if (array instanceof Object[]) {
      flat = dtype.newArray(Arguments.count(axes));
      copy(array, flat, 0);
    }
    return new NdArray(axes, new JavaArray(dtype, flat));
  }

  private static int copy(Object from, Object to, int at) {
    if (from instanceof Object[] parts) {
      int end = at;
      for (Object part : parts) {
        end = copy(part, to, end);
      }
      return end;
    }
    int length = Array.getLength(from);
    System.arraycopy(from, 0, to, at, length);
    return at + length;
  }

  // Of literals

  /** Whether an argument is an array, or a list of which one is made. */
  static boolean isMeantBy(@Nullable Object argument) {
    return argument instanceof NdArray || argument instanceof List;
  }

  /** An argument that {@linkplain #isMeantBy means} an array. */
  static NdArray of(Object argument) {
    return argument instanceof NdArray array ? array : of((List<?>) argument, NdArray::elements);
  }

  /** The same, or that of a single number; integers stay integers, of whatever size. */
  static NdArray ofNumbers(Object argument) {
    return argument instanceof List<?> list
        ? of(list, NdArray::numbers)
        : argument instanceof NdArray array ? array : scalar(numbers(List.of(argument)));
  }

  private static Elements numbers(List<?> scalars) {
    return scalars.stream().anyMatch(BigInteger.class::isInstance)
        ? new JavaArray(Dtype.OBJECT, scalars.toArray())
        : elements(scalars);
  }

  /**
   * What {@code np.array} makes of a list: numbers become all floating-point numbers, or all text,
   * if one of them is that.
   *
   * @throws IllegalArgumentException if its rows are not of one length
   */
  static NdArray of(List<?> list) {
    return of(list, NdArray::elements);
  }

  private static NdArray of(List<?> list, Function<List<?>, Elements> elements) {
    var shape = ImmutableIntArray.builder();
    Object first = list;
    for (int axes = 0; first instanceof List<?> part; axes++) {
      Arguments.checkAxes(axes + 1, "an array");
      shape.add(part.size());
      first = part.isEmpty() ? "" : part.get(0);
    }
    ImmutableIntArray axes = shape.build();
    List<Object> flat = new ArrayList<>();
    flatten(list, axes, 0, flat);
    return new NdArray(axes, elements.apply(flat));
  }

  private static void flatten(List<?> list, ImmutableIntArray shape, int axis, List<Object> flat) {
    boolean isLast = axis == shape.length() - 1;
    checkArgument(
        list.size() == shape.get(axis)
            && list.stream().noneMatch(each -> isLast == each instanceof List),
        "the rows of a matrix must have one length");
    if (isLast) {
      flat.addAll(list);
    } else {
      list.forEach(each -> flatten((List<?>) each, shape, axis + 1, flat));
    }
  }

  /** Scalar literals as the one dtype that can hold all, as NumPy finds it. */
  static Elements elements(List<?> scalars) {
    if (scalars.stream().allMatch(Double.class::isInstance)) { // nothing is of this dtype too
      return new JavaArray(Dtype.FLOAT64, Doubles.toArray(casted(scalars)));
    }
    List<BigInteger> unsigned =
        scalars.stream().filter(BigInteger.class::isInstance).map(BigInteger.class::cast).toList();
    if (unsigned.stream().anyMatch(x -> x.signum() < 0 || x.bitLength() > Long.SIZE)) {
      return new JavaArray(Dtype.OBJECT, scalars.toArray());
    }
    if (scalars.stream().anyMatch(String.class::isInstance)) {
      int width = scalars.stream().mapToInt(NdArray::textWidth).max().orElse(1);
      return new JavaArray(
          Dtype.text(width), scalars.stream().map(PythonText::str).toArray(Object[]::new));
    }
    if (scalars.stream().allMatch(Boolean.class::isInstance)) {
      return new JavaArray(Dtype.BOOL, Booleans.toArray(casted(scalars)));
    }
    if (scalars.stream().allMatch(x -> x instanceof Long || x instanceof Boolean)) {
      return new JavaArray(
          Dtype.INT64, Longs.toArray(scalars.stream().map(NdArray::number).toList()));
    }
    return unsigned.size() == scalars.size()
        ? new JavaArray(Dtype.UINT64, Longs.toArray(unsigned))
        : new JavaArray(
            Dtype.FLOAT64, Doubles.toArray(scalars.stream().map(NdArray::number).toList()));
  }

  @SuppressWarnings("unchecked") // checked one by one before
  private static <T> List<T> casted(List<?> list) {
    return (List<T>) list;
  }

  private static Number number(Object scalar) {
    return scalar instanceof Boolean truth ? (Number) (truth ? 1L : 0L) : (Number) scalar;
  }

  /** As NumPy has it. */
  private static int textWidth(Object scalar) {
    if (scalar instanceof String text) {
      return Math.max(1, text.codePointCount(0, text.length()));
    }
    if (scalar instanceof Boolean) {
      return BOOL_WIDTH;
    }
    return scalar instanceof Double
        ? FLOAT_WIDTH
        : scalar instanceof BigInteger ? UNSIGNED_WIDTH : INTEGER_WIDTH;
  }

  // To

  /**
   * The same elements with one axis folded to several, or to none.
   *
   * @param axis counts from the last if negative
   */
  NdArray withAxis(int axis, ImmutableIntArray axes) {
    int index = axis < 0 ? axis + shape.length() : axis;
    var folded = ImmutableIntArray.builder().addAll(shape.subArray(0, index)).addAll(axes);
    return new NdArray(folded.addAll(shape.subArray(index + 1, shape.length())).build(), elements);
  }

  /** Python's {@code tolist()}: nested lists, or the only element. */
  Object toLists() {
    return lists(0, 0);
  }

  private Object lists(int axis, int index) {
    if (axis == shape.length()) {
      return elements.get(index);
    }
    int length = shape.get(axis);
    return Stream.iterate(0, i -> i < length, i -> i + 1)
        .map(i -> lists(axis + 1, index * length + i))
        .toList();
  }

  /** As NumPy prints it. */
  @Override
  public String toString() {
    return ArrayText.of(this);
  }
}
