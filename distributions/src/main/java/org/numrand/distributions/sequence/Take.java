package org.numrand.distributions.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The elements at some indices: NumPy's {@code take}. */
public final class Take {
  private Take() {}

  /** The elements of an array. */
  public static boolean[] take(boolean[] x, long[] indices) {
    boolean[] out = new boolean[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static byte[] take(byte[] x, long[] indices) {
    byte[] out = new byte[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static char[] take(char[] x, long[] indices) {
    char[] out = new char[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static short[] take(short[] x, long[] indices) {
    short[] out = new short[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static int[] take(int[] x, long[] indices) {
    int[] out = new int[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static long[] take(long[] x, long[] indices) {
    long[] out = new long[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static float[] take(float[] x, long[] indices) {
    float[] out = new float[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static double[] take(double[] x, long[] indices) {
    double[] out = new double[indices.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static <T extends @Nullable Object> T[] take(T[] x, long[] indices) {
    T[] out = Arrays.copyOf(x, indices.length);
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(int) indices[i]];
    }
    return out;
  }

  /** The elements of an array. */
  public static <T extends @Nullable Object> List<T> take(List<T> x, long[] indices) {
    List<T> elements = x instanceof RandomAccess ? x : new ArrayList<>(x);
    List<T> out = new ArrayList<>(indices.length);
    for (long index : indices) {
      out.add(elements.get((int) index));
    }
    return out;
  }

  /** Copies of rows. */
  public static double[][] rows(double[][] x, long[] indices) {
    double[][] out = take(x, indices);
    Arrays.setAll(out, i -> out[i].clone());
    return out;
  }

  /** Copies of columns. */
  public static double[][] columns(double[][] x, long[] indices) {
    double[][] out = new double[x.length][];
    Arrays.setAll(out, i -> take(x[i], indices));
    return out;
  }
}
