package org.numrand.distributions.call;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a method last made of parameters among which are arrays, for views that are used again. The
 * arrays ({@code double[]}, {@code float[]}, {@code long[]}, {@code double[][]}) are compared by
 * their elements' bits with copies, as whoever owns them may change them; other objects are
 * compared themselves. Threads may share it.
 *
 * @param number the parameter that is a number, or the length of the last axis
 * @param a the first of the others
 * @param b the second, or null
 * @param c the third, or null
 * @param made what was made of them
 */
public record LastOfArrays<D>(
    long number, Object a, @Nullable Object b, @Nullable Object c, D made) {
  /** What is made of more elements is not kept. */
  private static final int MOST_KEPT = 512;

  /** Whether it is of these parameters. */
  public boolean isOf(long number, Object a, @Nullable Object b, @Nullable Object c) {
    return this.number == number && same(this.a, a) && same(this.b, b) && same(this.c, c);
  }

  /** This, or null if it is too large to be kept. */
  public @Nullable LastOfArrays<D> ifSmall() {
    return count(a) + count(b) + count(c) <= MOST_KEPT ? this : null;
  }

  private static long count(@Nullable Object array) {
    if (array instanceof double[][] rows) {
      return rows.length + Arrays.stream(rows).mapToLong(row -> row.length).sum();
    }
    return array == null || !array.getClass().isArray() ? 0 : Array.getLength(array);
  }

  private static boolean same(@Nullable Object x, @Nullable Object y) {
    if (x instanceof double[] kept) {
      return y instanceof double[] given && same(kept, given);
    }
    if (x instanceof long[] kept) {
      return y instanceof long[] given && Arrays.equals(kept, given);
    }
    if (x instanceof double[][] kept) {
      return y instanceof double[][] given && same(kept, given);
    }
    if (x instanceof float[] kept) {
      return y instanceof float[] given && same(kept, given);
    }
    return x == y;
  }

  /** By bits: -0.0 is not 0.0 everywhere, and NaN is returned as it came. */
  private static boolean same(double[] x, double[] y) {
    boolean same = x.length == y.length;
    for (int i = 0; same && i < x.length; i++) {
      same = Double.doubleToRawLongBits(x[i]) == Double.doubleToRawLongBits(y[i]);
    }
    return same;
  }

  private static boolean same(float[] x, float[] y) {
    boolean same = x.length == y.length;
    for (int i = 0; same && i < x.length; i++) {
      same = Float.floatToRawIntBits(x[i]) == Float.floatToRawIntBits(y[i]);
    }
    return same;
  }

  private static boolean same(double[][] x, double[][] y) {
    boolean same = x.length == y.length;
    for (int i = 0; same && i < x.length; i++) {
      same = same(x[i], y[i]);
    }
    return same;
  }

  /** A copy of rows. */
  public static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }
}
