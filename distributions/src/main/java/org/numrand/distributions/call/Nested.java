package org.numrand.distributions.call;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Results of several dimensions: drawn flat, then spread over arrays of arrays in C order. */
public final class Nested {
  private Nested() {}

  /** Copies the elements of a flat array to nested ones, which hold as many; returns these. */
  public static <N> N spread(Object flat, N nested) {
    spread(flat, 0, nested);
    return nested;
  }

  private static int spread(Object flat, int from, Object nested) {
    if (nested.getClass() == flat.getClass()) {
      int length = Array.getLength(nested);
      System.arraycopy(flat, from, nested, 0, length);
      return from + length;
    }
    int next = from;
    for (Object inner : (Object[]) nested) {
      next = spread(flat, next, inner);
    }
    return next;
  }

  /**
   * The lengths of nested arrays, which must be one at each depth. Where there is no row, there are
   * no columns.
   *
   * @param name what a refusal calls the array
   */
  public static int[] shape(String name, Object x, int dimensions) {
    int[] shape = new int[dimensions];
    Object first = x;
    for (int i = 0; i < dimensions && first != null; i++) {
      shape[i] = Array.getLength(first);
      first = i + 1 == dimensions || shape[i] == 0 ? null : Array.get(first, 0);
    }
    check(name, x, shape, 0);
    return shape;
  }

  private static void check(String name, Object x, int[] shape, int depth) {
    Parameters.length(name, Array.getLength(x), shape[depth]);
    for (int i = 0; depth + 1 < shape.length && i < shape[depth]; i++) {
      check(name + "[" + i + "]", Array.get(x, i), shape, depth + 1);
    }
  }

  /**
   * Checks rows to be written to, {@code out[from..to)}, against those that are read, of one
   * length.
   */
  public static void sameShape(Object[] x, Object[] out, int from, int to) {
    int columns = x.length == 0 ? 0 : Array.getLength(x[0]);
    rowLengths("x", x, 0, x.length, columns);
    Parameters.length("out", to - from, x.length);
    rowLengths("out", out, from, to, columns);
  }

  private static void rowLengths(String name, Object[] rows, int from, int to, int columns) {
    for (int i = from; i < to; i++) {
      int length = Array.getLength(rows[i]);
      if (length != columns) {
        Parameters.length(name + "[" + (i - from) + "]", length, columns);
      }
    }
  }

  /** New arrays of the type of others, of some lengths. */
  @SuppressWarnings("unchecked")
  public static <A> A like(A x, int[] shape) {
    return (A) Array.newInstance(elementType(x, shape), shape);
  }

  /** The elements of nested arrays, in C order. */
  public static Object flat(Object nested, int[] shape) {
    Object flat = Array.newInstance(elementType(nested, shape), Parameters.size(shape));
    flatten(nested, shape.length, flat, 0);
    return flat;
  }

  private static int flatten(Object nested, int dimensions, Object flat, int from) {
    int length = Array.getLength(nested);
    if (dimensions == 1) {
      System.arraycopy(nested, 0, flat, from, length);
      return from + length;
    }
    int next = from;
    for (int i = 0; i < length; i++) {
      next = flatten(Array.get(nested, i), dimensions - 1, flat, next);
    }
    return next;
  }

  private static Class<?> elementType(Object nested, int[] shape) {
    Class<?> type = nested.getClass();
    for (int i = 0; i < shape.length; i++) {
      type = type.getComponentType();
    }
    return type;
  }

  /** New rows of an array's type. */
  @SuppressWarnings("unchecked")
  public static <T extends @Nullable Object> T[][] like(T[] flat, int rows, int columns) {
    return (T[][]) Array.newInstance(flat.getClass().getComponentType(), rows, columns);
  }

  /** New blocks of rows of an array's type. */
  @SuppressWarnings("unchecked")
  public static <T extends @Nullable Object> T[][][] like(T[] flat, int d0, int d1, int d2) {
    return (T[][][]) Array.newInstance(flat.getClass().getComponentType(), d0, d1, d2);
  }

  /** The elements of an array, in rows. */
  public static <T extends @Nullable Object> T[][] copy(T[] flat, int rows, int columns) {
    return spread(flat, like(flat, rows, columns));
  }

  /** The elements of an array, in blocks of rows. */
  public static <T extends @Nullable Object> T[][][] copy(T[] flat, int d0, int d1, int d2) {
    return spread(flat, like(flat, d0, d1, d2));
  }

  /** Copies of the parts of a list, of one length each. */
  public static <T extends @Nullable Object> List<List<T>> lists(
      List<T> flat, int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(i -> part(flat.subList(i * length, (i + 1) * length)))
        .toList();
  }

  /** Copies of the parts of the parts of a list. */
  public static <T extends @Nullable Object> List<List<List<T>>> lists(
      List<T> flat, int d0, int d1, int d2) {
    return lists(lists(flat, d0 * d1, d2), d0, d1);
  }

  private static <T extends @Nullable Object> List<T> part(List<T> elements) {
    return new ArrayList<>(elements);
  }
}
