package org.numrand.libm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The array forms held against the scalar ones, on the inputs of the scalar ones. */
final class ArrayForms {
  /** Exponents of the power function with paths of their own, and others. */
  private static final double[] EXPONENTS = {
    2,
    1,
    0.5,
    0.7,
    1 / 3.0,
    3,
    -1,
    -2,
    -0.3,
    40,
    1e-3,
    1e-17,
    1e-30,
    1e5,
    1e300,
    0,
    -0.0,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private ArrayForms() {}

  /** Descriptions of some inputs on which the array form differs, of so many of each stream. */
  static List<String> differences(Function function, int count, long seed) {
    List<String> differences = new ArrayList<>();
    long[] inputs = shuffled(inputs(function, count, seed), seed);
    for (long y : exponents(function)) {
      compare(function, inputs, y, 0, inputs.length, differences);
    }
    return differences;
  }

  /** The edges and the first of each stream. */
  private static long[] inputs(Function function, int count, long seed) {
    List<Inputs.Stream> streams = Inputs.streams(function);
    long[] edges =
        function.takesTwo() ? distinct(Inputs.edges(function)) : Inputs.edges(function)[0];
    long[] inputs = new long[edges.length + streams.size() * count];
    System.arraycopy(edges, 0, inputs, 0, edges.length);
    for (int i = 0; i < streams.size(); i++) {
      long[] x = new long[count];
      streams.get(i).fill(new SplitMix(seed), x, new long[count]);
      System.arraycopy(x, 0, inputs, edges.length + i * count, count);
    }
    return inputs;
  }

  private static long[] distinct(long[][] pairs) {
    return Arrays.stream(pairs[0]).distinct().toArray();
  }

  /** In another order, so that rare cases stand among ordinary ones. */
  private static long[] shuffled(long[] values, long seed) {
    SplitMix random = new SplitMix(seed);
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.below(i + 1);
      long other = values[j];
      values[j] = values[i];
      values[i] = other;
    }
    return values;
  }

  static long[] exponents(Function function) {
    if (!function.takesTwo()) {
      return new long[1];
    }
    return Arrays.stream(EXPONENTS).mapToLong(y -> Inputs.rawBits(function, y)).toArray();
  }

  /** Adds what differs in a range, in place or not; what lies outside must stay as it is. */
  static void compare(
      Function function, long[] x, long y, int from, int to, List<String> differences) {
    long[] inPlace = function.applyToArray(x, y, from, to, true);
    long[] copied = function.applyToArray(x, y, from, to, false);
    for (int i = 0; i < x.length && differences.size() < 10; i++) {
      boolean inside = i >= from && i < to;
      long expected = inside ? function.apply(x[i], y) : function.canonical(x[i]);
      if (inPlace[i] != expected || copied[i] != expected) {
        String which = " at " + i + " of " + from + " to " + to;
        differences.add(function.describe(x[i], y, inPlace[i]) + which);
      }
    }
  }
}
