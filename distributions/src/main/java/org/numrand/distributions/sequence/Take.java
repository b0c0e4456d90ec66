package org.numrand.distributions.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGeneratorState;
import org.numrand.distributions.spi.VariateSource;

/**
 * The elements at some indices: NumPy's {@code take}. What is to come is allocated first; then the
 * function that is returned draws the indices and cannot fail, or leaves the engine as it was.
 */
public final class Take {
  private Take() {}

  /** The indices themselves, which are below 2<sup>31</sup>. */
  public static Function<VariateSource, int[]> ints(Indices indices) {
    int[] out = new int[indices.size()];
    return source -> {
      ints(source, indices, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void ints(VariateSource source, Indices indices, int[] out, int from) {
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = (int) chosen[i];
    }
    source.scratch().giveBack(chosen);
  }

  /** Indices in an array to be given back. */
  private static long[] chosen(VariateSource source, Indices indices) {
    long[] chosen = source.scratch().longs(indices.size());
    indices.fill(source, chosen, 0);
    return chosen;
  }

  /** Some elements of an array. */
  public static Function<VariateSource, boolean[]> take(boolean[] x, Indices indices) {
    boolean[] out = new boolean[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(
      VariateSource source, Indices indices, boolean[] x, boolean[] out, int from) {
    boolean[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static Function<VariateSource, byte[]> take(byte[] x, Indices indices) {
    byte[] out = new byte[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(VariateSource source, Indices indices, byte[] x, byte[] out, int from) {
    byte[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static Function<VariateSource, char[]> take(char[] x, Indices indices) {
    char[] out = new char[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(VariateSource source, Indices indices, char[] x, char[] out, int from) {
    char[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static Function<VariateSource, short[]> take(short[] x, Indices indices) {
    short[] out = new short[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(VariateSource source, Indices indices, short[] x, short[] out, int from) {
    short[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static Function<VariateSource, int[]> take(int[] x, Indices indices) {
    int[] out = new int[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(VariateSource source, Indices indices, int[] x, int[] out, int from) {
    int[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static Function<VariateSource, long[]> take(long[] x, Indices indices) {
    long[] out = new long[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(VariateSource source, Indices indices, long[] x, long[] out, int from) {
    long[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static Function<VariateSource, float[]> take(float[] x, Indices indices) {
    float[] out = new float[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(VariateSource source, Indices indices, float[] x, float[] out, int from) {
    float[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static Function<VariateSource, double[]> take(double[] x, Indices indices) {
    double[] out = new double[indices.size()];
    return source -> {
      take(source, indices, x, out, 0);
      return out;
    };
  }

  /** The same into {@code out}, the first at {@code from}. */
  public static void take(
      VariateSource source, Indices indices, double[] x, double[] out, int from) {
    double[] elements = x == out ? x.clone() : x;
    long[] chosen = chosen(source, indices);
    for (int i = 0; i < indices.size(); i++) {
      out[from + i] = elements[(int) chosen[i]];
    }
    source.scratch().giveBack(chosen);
  }

  /** Some elements of an array. */
  public static <T extends @Nullable Object> Function<VariateSource, T[]> take(
      T[] x, Indices indices) {
    T[] out = Arrays.copyOf(x, indices.size());
    return source -> {
      long[] chosen = chosen(source, indices);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      source.scratch().giveBack(chosen);
      return out;
    };
  }

  /** Some elements of a list. */
  public static <T extends @Nullable Object> Function<VariateSource, List<T>> take(
      List<T> x, Indices indices) {
    List<T> elements = x instanceof RandomAccess ? x : new ArrayList<>(x);
    List<T> out = new ArrayList<>(indices.size());
    return source -> {
      BitGeneratorState before = isOfTheJdk(elements) ? null : source.bits().state();
      long[] chosen = indices.draw(source);
      try {
        for (long index : chosen) {
          out.add(elements.get((int) index));
        }
      } catch (Throwable e) {
        if (before != null) {
          source.bits().setState(before);
        }
        throw e;
      }
      return out;
    };
  }

  /** Such a list gives its elements; another one may throw. To ask for a state takes a while. */
  private static boolean isOfTheJdk(List<?> x) {
    return x.getClass().getClassLoader() == null;
  }

  /** Copies of rows. */
  public static Function<VariateSource, double[][]> rows(
      double[][] x, int columns, Indices indices) {
    double[][] out = new double[indices.size()][columns];
    return source -> {
      long[] chosen = indices.draw(source);
      for (int i = 0; i < chosen.length; i++) {
        System.arraycopy(x[(int) chosen[i]], 0, out[i], 0, columns);
      }
      return out;
    };
  }

  /** Copies of columns. */
  public static Function<VariateSource, double[][]> columns(double[][] x, Indices indices) {
    double[][] out = new double[x.length][indices.size()];
    return source -> {
      long[] chosen = indices.draw(source);
      for (int row = 0; row < x.length; row++) {
        for (int i = 0; i < chosen.length; i++) {
          out[row][i] = x[row][(int) chosen[i]];
        }
      }
      return out;
    };
  }
}
