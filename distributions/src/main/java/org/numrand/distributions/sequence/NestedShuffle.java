package org.numrand.distributions.sequence;

import java.lang.reflect.Array;
import java.util.function.Function;
import org.numrand.distributions.call.Nested;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.VariateSource;

/**
 * Shuffles and permutations of arrays of two and three dimensions, of any type, along an axis. All
 * arrays at one depth must have one length. An array is taken for what NumPy has: a block of
 * elements in C order, in which the elements along an axis lie {@code inner} apart.
 */
public final class NestedShuffle {
  /** So many elements are not too many for an array. */
  private static final int LARGE = 1 << 24;

  private NestedShuffle() {}

  /** Shuffles in place, along an axis. An array without elements draws nothing. */
  public static void shuffle(VariateSource source, Object[] x, int dimensions, int axis) {
    int[] shape = Nested.shape("x", x, dimensions);
    int along = Parameters.axis(axis, dimensions);
    if (Parameters.size(shape) == 0) {
      return;
    }
    if (along == 0) {
      Shuffle.shuffle(source, x, 0, x.length);
    } else {
      Nested.spread(shuffled(source, x, shape, along), x);
    }
  }

  /** A copy, shuffled along an axis. */
  public static <A> A permutation(VariateSource source, A x, int dimensions, int axis) {
    int[] shape = Nested.shape("x", x, dimensions);
    int along = Parameters.axis(axis, dimensions);
    A copy = Nested.like(x, shape);
    return Nested.spread(shuffled(source, x, shape, along), copy);
  }

  /** The elements of an array, shuffled along an axis, flat. */
  private static Object shuffled(VariateSource source, Object x, int[] shape, int axis) {
    Object flat = Nested.flat(x, shape);
    Object shuffled = Nested.flat(x, shape);
    long[] order = new Permutation(shape[axis]).draw(source);
    int inner = inner(shape, axis);
    int block = shape[axis] * inner;
    for (int from = 0; from < Array.getLength(flat); from += block) {
      for (int i = 0; i < order.length; i++) {
        int chosen = from + (int) order[i] * inner;
        System.arraycopy(flat, chosen, shuffled, from + i * inner, inner);
      }
    }
    return shuffled;
  }

  /** A copy whose elements are shuffled as if they were one array; to be drawn. */
  public static <A> Function<VariateSource, A> permuted(A x, int dimensions) {
    int[] shape = Nested.shape("x", x, dimensions);
    Object flat = Nested.flat(x, shape);
    A copy = Nested.like(x, shape);
    return source -> {
      Shuffle.shuffleAny(source, flat, 0, Array.getLength(flat));
      return Nested.spread(flat, copy);
    };
  }

  /** A copy of which each line along an axis is shuffled by itself; to be drawn. */
  public static <A> Function<VariateSource, A> permuted(A x, int dimensions, int axis) {
    int[] shape = Nested.shape("x", x, dimensions);
    int along = Parameters.axis(axis, dimensions);
    Object flat = Nested.flat(x, shape);
    A copy = Nested.like(x, shape);
    int inner = inner(shape, along);
    int block = shape[along] * inner;
    Object line = Array.newInstance(flat.getClass().getComponentType(), shape[along]);
    return source -> {
      for (int from = 0; from < Array.getLength(flat); from += block) {
        for (int i = 0; i < inner; i++) {
          for (int j = 0; j < shape[along]; j++) {
            System.arraycopy(flat, from + i + j * inner, line, j, 1);
          }
          Shuffle.shuffleAny(source, line, 0, shape[along]);
          for (int j = 0; j < shape[along]; j++) {
            System.arraycopy(line, j, flat, from + i + j * inner, 1);
          }
        }
      }
      return Nested.spread(flat, copy);
    };
  }

  /**
   * Copies rows to others of the same shape, the first at {@code from}; the copies' elements are
   * shuffled as if they were one array.
   */
  public static void permuted(VariateSource source, Object[] x, Object[] out, int from) {
    Object flat = flat(source, x);
    Shuffle.shuffleAny(source, flat, 0, x.length * columns(x));
    spread(source, flat, x, out, from);
  }

  /** The same, but each column of the copy (axis 0) or each row (1) is shuffled by itself. */
  public static void permuted(VariateSource source, Object[] x, int axis, Object[] out, int from) {
    Object flat = flat(source, x);
    int columns = columns(x);
    if (Parameters.axis(axis) == 1) {
      for (int i = 0; i < x.length; i++) {
        Shuffle.shuffleAny(source, flat, i * columns, (i + 1) * columns);
      }
    } else {
      Object line = taken(source, x, x.length);
      for (int column = 0; column < columns; column++) {
        for (int i = 0; i < x.length; i++) {
          System.arraycopy(flat, i * columns + column, line, i, 1);
        }
        Shuffle.shuffleAny(source, line, 0, x.length);
        for (int i = 0; i < x.length; i++) {
          System.arraycopy(line, i, flat, i * columns + column, 1);
        }
      }
      giveBack(source, line);
    }
    spread(source, flat, x, out, from);
  }

  private static int columns(Object[] x) {
    return x.length == 0 ? 0 : Array.getLength(x[0]);
  }

  /** The elements of rows in an array to work in. */
  private static Object flat(VariateSource source, Object[] x) {
    int columns = columns(x);
    if ((long) x.length * columns > LARGE) {
      Parameters.size(x.length, columns);
    }
    Object flat = taken(source, x, x.length * columns);
    for (int i = 0; i < x.length; i++) {
      System.arraycopy(x[i], 0, flat, i * columns, columns);
    }
    return flat;
  }

  private static void spread(
      VariateSource source, Object flat, Object[] x, Object[] out, int from) {
    int columns = columns(x);
    for (int i = 0; i < x.length; i++) {
      System.arraycopy(flat, i * columns, out[from + i], 0, columns);
    }
    giveBack(source, flat);
  }

  /** An array to work in for elements of rows, which are of one of two types. */
  private static Object taken(VariateSource source, Object[] x, int least) {
    return x instanceof double[][]
        ? source.scratch().doubles(least)
        : source.scratch().longs(least);
  }

  private static void giveBack(VariateSource source, Object array) {
    if (array instanceof double[] doubles) {
      source.scratch().giveBack(doubles);
    } else {
      source.scratch().giveBack((long[]) array);
    }
  }

  private static int inner(int[] shape, int axis) {
    int inner = 1;
    for (int i = axis + 1; i < shape.length; i++) {
      inner *= shape[i];
    }
    return inner;
  }
}
