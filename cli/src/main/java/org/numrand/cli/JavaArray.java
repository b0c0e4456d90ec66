package org.numrand.cli;

import com.google.common.primitives.UnsignedLong;
import java.lang.reflect.Array;
import java.util.function.Consumer;
import org.numrand.cli.npy.Dtype;

/** The elements of a Java array. */
final class JavaArray extends Elements {
  /** How many are handed over at once. */
  private static final int BLOCK = 1 << 18;

  private final Dtype dtype;
  private final Object array;

  /**
   * All of them.
   *
   * @param array of the type that the dtype has
   */
  JavaArray(Dtype dtype, Object array) {
    this.dtype = dtype;
    this.array = array;
  }

  /** A single element, which is a truth value or an integer. */
  static JavaArray ofOne(Dtype dtype, Object value) {
    Object array = dtype.newArray(1);
    if (value instanceof Boolean truth) {
      Array.setBoolean(array, 0, truth);
    } else {
      long bits = ((Number) value).longValue();
      switch (dtype.size()) {
        case Byte.BYTES -> Array.setByte(array, 0, (byte) bits);
        case Short.BYTES -> Array.setShort(array, 0, (short) bits);
        case Integer.BYTES -> Array.setInt(array, 0, (int) bits);
        default -> Array.setLong(array, 0, bits);
      }
    }
    return new JavaArray(dtype, array);
  }

  /** The array itself. */
  Object array() {
    return array;
  }

  /** The elements at these positions. */
  JavaArray taken(int[] positions) {
    Object result = dtype.newArray(positions.length);
    for (int i = 0; i < positions.length; i++) {
      System.arraycopy(array, positions[i], result, i, 1);
    }
    return new JavaArray(dtype, result);
  }

  /** All elements so many times. */
  JavaArray repeated(int times) {
    if (times == 1) {
      return this;
    }
    Object result = dtype.newArray(size() * times);
    for (int i = 0; i < times; i++) {
      System.arraycopy(array, 0, result, i * size(), size());
    }
    return new JavaArray(dtype, result);
  }

  @Override
  Dtype dtype() {
    return dtype;
  }

  @Override
  void readInBlocks(Consumer<Object> reader) {
    if (size() <= BLOCK) {
      reader.accept(array);
      return;
    }
    for (int from = 0; from < size(); from += BLOCK) {
      int length = Math.min(BLOCK, size() - from);
      Object block = dtype.newArray(length);
      System.arraycopy(array, from, block, 0, length);
      reader.accept(block);
    }
  }

  @Override
  public Object get(int index) {
    return element(dtype, array, index);
  }

  /** An element of a Java array as a literal. */
  static Object element(Dtype dtype, Object array, int index) {
    if (array instanceof double[] values) {
      return values[index];
    } else if (array instanceof float[] values) {
      return values[index];
    } else if (array instanceof boolean[] values) {
      return values[index];
    } else if (array instanceof Object[] values) {
      return values[index];
    }
    long value = Array.getLong(array, index);
    return dtype.kind() == 'u' ? unsigned(value, dtype.size() * Byte.SIZE) : value;
  }

  private static Object unsigned(long value, int bits) {
    if (bits < Long.SIZE) {
      return value & ((1L << bits) - 1);
    }
    return value >= 0 ? value : (Object) UnsignedLong.fromLongBits(value).bigIntegerValue();
  }

  @Override
  public int size() {
    return Array.getLength(array);
  }
}
