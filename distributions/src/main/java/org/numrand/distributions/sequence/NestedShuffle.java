package org.numrand.distributions.sequence;

import java.lang.reflect.Array;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Nested;
import org.numrand.distributions.call.Parameters;

/**
 * Shuffles and permutations of arrays of two and three dimensions, of any type, along an axis. All
 * arrays at one depth must have one length. An array is taken for what NumPy has: a block of
 * elements in C order, in which the elements along an axis lie {@code inner} apart.
 */
public final class NestedShuffle {
  private NestedShuffle() {}

  /** Shuffles in place, along an axis. An array without elements draws nothing. */
  public static void shuffle(BitGenerator bits, Object[] x, int dimensions, int axis) {
    int[] shape = Nested.shape("x", x, dimensions);
    int along = Parameters.axis(axis, dimensions);
    if (Parameters.size(shape) == 0) {
      return;
    }
    if (along == 0) {
      Shuffle.shuffle(bits, x);
    } else {
      Nested.spread(shuffled(bits, x, shape, along), x);
    }
  }

  /** A copy, shuffled along an axis. */
  public static <A> A permutation(BitGenerator bits, A x, int dimensions, int axis) {
    int[] shape = Nested.shape("x", x, dimensions);
    int along = Parameters.axis(axis, dimensions);
    A copy = Nested.like(x, shape);
    return Nested.spread(shuffled(bits, x, shape, along), copy);
  }

  /** The elements of an array, shuffled along an axis, flat. */
  private static Object shuffled(BitGenerator bits, Object x, int[] shape, int axis) {
    Object flat = Nested.flat(x, shape);
    Object shuffled = Nested.flat(x, shape);
    long[] order = LongStream.range(0, shape[axis]).toArray();
    Shuffle.shuffle(bits, order);
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
  public static <A> Function<BitGenerator, A> permuted(A x, int dimensions) {
    int[] shape = Nested.shape("x", x, dimensions);
    Object flat = Nested.flat(x, shape);
    A copy = Nested.like(x, shape);
    return bits -> {
      Shuffle.shuffleAny(bits, flat);
      return Nested.spread(flat, copy);
    };
  }

  /** A copy of which each line along an axis is shuffled by itself; to be drawn. */
  public static <A> Function<BitGenerator, A> permuted(A x, int dimensions, int axis) {
    int[] shape = Nested.shape("x", x, dimensions);
    int along = Parameters.axis(axis, dimensions);
    Object flat = Nested.flat(x, shape);
    A copy = Nested.like(x, shape);
    int inner = inner(shape, along);
    int block = shape[along] * inner;
    Object line = Array.newInstance(flat.getClass().getComponentType(), shape[along]);
    return bits -> {
      for (int from = 0; from < Array.getLength(flat); from += block) {
        for (int i = 0; i < inner; i++) {
          for (int j = 0; j < shape[along]; j++) {
            System.arraycopy(flat, from + i + j * inner, line, j, 1);
          }
          Shuffle.shuffleAny(bits, line);
          for (int j = 0; j < shape[along]; j++) {
            System.arraycopy(line, j, flat, from + i + j * inner, 1);
          }
        }
      }
      return Nested.spread(flat, copy);
    };
  }

  private static int inner(int[] shape, int axis) {
    int inner = 1;
    for (int i = axis + 1; i < shape.length; i++) {
      inner *= shape[i];
    }
    return inner;
  }
}
