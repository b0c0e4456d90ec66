package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Lists;
import com.google.common.primitives.Booleans;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import com.google.common.primitives.Shorts;
import com.google.common.primitives.UnsignedLong;
import java.util.List;
import java.util.stream.Stream;
import org.numrand.notation.Arguments;

/**
 * An array as NumPy has it.
 *
 * @param shape the length of each axis
 * @param elements the elements in C order: all {@code Double}, all {@code Float}, all {@code
 *     Boolean}, all {@code String}, or integers
 */
record NdArray(ImmutableIntArray shape, List<?> elements) {

  /** An array of one axis. */
  static NdArray of(List<?> elements) {
    return new NdArray(ImmutableIntArray.of(elements.size()), elements);
  }

  /**
   * A Java array, nested or not.
   *
   * @param unsigned whether the bits of its integers mean unsigned ones
   */
  static NdArray of(Object array, boolean unsigned) {
    if (array instanceof Object[] parts) {
      return stacked(Stream.of(parts).map(part -> of(part, unsigned)).toList());
    }
    List<?> elements = list(array);
    return of(unsigned ? Lists.transform(elements, NdArray::toUnsigned) : elements);
  }

  private static NdArray stacked(List<NdArray> parts) {
    if (parts.isEmpty()) {
      return of(parts);
    }
    NdArray first = parts.get(0);
    checkArgument(
        parts.stream().allMatch(part -> part.shape.equals(first.shape)),
        "the rows of a matrix must have one length");
    int length = first.elements.size();
    ImmutableIntArray shape =
        ImmutableIntArray.builder().add(parts.size()).addAll(first.shape).build();
    return new NdArray(
        shape,
        new LazyList<>(
            Arguments.count(ImmutableIntArray.of(parts.size(), length)),
            i -> parts.get(i / length).elements.get(i % length)));
  }

  private static List<?> list(Object array) {
    if (array instanceof double[] values) {
      return Doubles.asList(values);
    } else if (array instanceof long[] values) {
      return Longs.asList(values);
    } else if (array instanceof int[] values) {
      return Ints.asList(values);
    } else if (array instanceof float[] values) {
      return Floats.asList(values);
    } else if (array instanceof boolean[] values) {
      return Booleans.asList(values);
    } else if (array instanceof short[] values) {
      return Shorts.asList(values);
    }
    return Bytes.asList((byte[]) array);
  }

  /** The unsigned integer that has the bits of a signed one; anything else as it is. */
  static Object toUnsigned(Object value) {
    if (value instanceof Byte bits) {
      return Byte.toUnsignedLong(bits);
    } else if (value instanceof Short bits) {
      return Short.toUnsignedLong(bits);
    } else if (value instanceof Integer bits) {
      return Integer.toUnsignedLong(bits);
    }
    return value instanceof Long bits ? UnsignedLong.fromLongBits(bits).bigIntegerValue() : value;
  }

  /**
   * The same elements with one axis folded to several, or to none; the only element if then no axis
   * is left.
   *
   * @param axis counts from the last if negative
   */
  Object withAxis(int axis, ImmutableIntArray axes) {
    int index = axis < 0 ? axis + shape.length() : axis;
    var folded = ImmutableIntArray.builder().addAll(shape.subArray(0, index)).addAll(axes);
    ImmutableIntArray newShape = folded.addAll(shape.subArray(index + 1, shape.length())).build();
    return newShape.isEmpty() ? elements.get(0) : new NdArray(newShape, elements);
  }

  /** The same with its floating-point numbers as integers. */
  NdArray toIntegers() {
    return new NdArray(shape, Lists.transform(elements, x -> ((Number) x).longValue()));
  }

  /** Python's {@code tolist()}. */
  List<?> toLists() {
    return shape.length() == 1
        ? elements
        : Lists.transform(parts(), part -> ((NdArray) part).toLists());
  }

  /** The parts along the first axis: arrays, or elements if there is no other axis. */
  List<?> parts() {
    if (shape.length() == 1) {
      return elements;
    }
    ImmutableIntArray partShape = shape.subArray(1, shape.length());
    int length = Arguments.count(partShape);
    return new LazyList<>(shape.get(0), i -> part(partShape, i * length, (i + 1) * length));
  }

  private NdArray part(ImmutableIntArray partShape, int from, int to) {
    return new NdArray(partShape, elements.subList(from, to));
  }
}
