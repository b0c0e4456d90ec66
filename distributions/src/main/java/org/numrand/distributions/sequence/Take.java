package org.numrand.distributions.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;

/**
 * The elements at some indices: NumPy's {@code take}. What is to come is allocated first; then the
 * function that is returned draws the indices and cannot fail, or leaves the engine as it was.
 */
public final class Take {
  private Take() {}

  /** The indices themselves, which are below 2<sup>31</sup>. */
  public static Function<BitGenerator, int[]> ints(
      int size, Function<BitGenerator, long[]> indices) {
    int[] out = new int[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = (int) chosen[i];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, boolean[]> take(
      boolean[] x, int size, Function<BitGenerator, long[]> indices) {
    boolean[] out = new boolean[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, byte[]> take(
      byte[] x, int size, Function<BitGenerator, long[]> indices) {
    byte[] out = new byte[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, char[]> take(
      char[] x, int size, Function<BitGenerator, long[]> indices) {
    char[] out = new char[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, short[]> take(
      short[] x, int size, Function<BitGenerator, long[]> indices) {
    short[] out = new short[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, int[]> take(
      int[] x, int size, Function<BitGenerator, long[]> indices) {
    int[] out = new int[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, long[]> take(
      long[] x, int size, Function<BitGenerator, long[]> indices) {
    long[] out = new long[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, float[]> take(
      float[] x, int size, Function<BitGenerator, long[]> indices) {
    float[] out = new float[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static Function<BitGenerator, double[]> take(
      double[] x, int size, Function<BitGenerator, long[]> indices) {
    double[] out = new double[size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of an array. */
  public static <T extends @Nullable Object> Function<BitGenerator, T[]> take(
      T[] x, int size, Function<BitGenerator, long[]> indices) {
    T[] out = Arrays.copyOf(x, size);
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < out.length; i++) {
        out[i] = x[(int) chosen[i]];
      }
      return out;
    };
  }

  /** Some elements of a list. */
  public static <T extends @Nullable Object> Function<BitGenerator, List<T>> take(
      List<T> x, int size, Function<BitGenerator, long[]> indices) {
    List<T> elements = x instanceof RandomAccess ? x : new ArrayList<>(x);
    List<T> out = new ArrayList<>(size);
    return bits -> {
      BitGeneratorState before = isOfTheJdk(elements) ? null : bits.state();
      long[] chosen = indices.apply(bits);
      try {
        for (long index : chosen) {
          out.add(elements.get((int) index));
        }
      } catch (Throwable e) {
        if (before != null) {
          bits.setState(before);
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
  public static Function<BitGenerator, double[][]> rows(
      double[][] x, int columns, int size, Function<BitGenerator, long[]> indices) {
    double[][] out = new double[size][columns];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int i = 0; i < size; i++) {
        System.arraycopy(x[(int) chosen[i]], 0, out[i], 0, columns);
      }
      return out;
    };
  }

  /** Copies of columns. */
  public static Function<BitGenerator, double[][]> columns(
      double[][] x, int size, Function<BitGenerator, long[]> indices) {
    double[][] out = new double[x.length][size];
    return bits -> {
      long[] chosen = indices.apply(bits);
      for (int row = 0; row < x.length; row++) {
        for (int i = 0; i < size; i++) {
          out[row][i] = x[row][(int) chosen[i]];
        }
      }
      return out;
    };
  }
}
