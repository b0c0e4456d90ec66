package org.numrand.distributions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;

/** The part of {@link Generator} that puts arrays and lists in order. */
abstract class OrderMethods extends ChoiceMethods {
  OrderMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** The integers of [0, n) in random order. */
  public final long[] permutation(int n) {
    return permutation(LongStream.range(0, n).toArray());
  }

  /** A shuffled copy. */
  public final boolean[] permutation(boolean[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final byte[] permutation(byte[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final char[] permutation(char[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final double[] permutation(double[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final float[] permutation(float[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final int[] permutation(int[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final long[] permutation(long[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final short[] permutation(short[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final <T extends @Nullable Object> T[] permutation(T[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public final <T extends @Nullable Object> List<T> permutation(List<T> x) {
    return Shuffle.shuffle(bits, new ArrayList<>(x));
  }

  /** A copy whose rows are shuffled. */
  public final double[][] permutation(double[][] x) {
    return permutation(x, 0);
  }

  /** A copy whose rows (axis 0) or columns (1) are shuffled. */
  public final double[][] permutation(double[][] x, int axis) {
    return MatrixShuffle.permutation(bits, x, axis);
  }

  /** A shuffled copy. */
  public final boolean[] permuted(boolean[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public final byte[] permuted(byte[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public final char[] permuted(char[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public final double[] permuted(double[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public final float[] permuted(float[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public final int[] permuted(int[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public final long[] permuted(long[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public final short[] permuted(short[] x) {
    return permutation(x);
  }

  /**
   * A shuffled copy.
   *
   * @throws IllegalArgumentException if the elements are arrays: of matrices, those of doubles are
   *     permuted, and {@link #permutation} shuffles rows
   */
  public final <T extends @Nullable Object> T[] permuted(T[] x) {
    return permutation(Parameters.notOfArrays("x", x));
  }

  /** A shuffled copy. */
  public final <T extends @Nullable Object> List<T> permuted(List<T> x) {
    return permutation(x);
  }

  /** A copy whose elements are shuffled, as if they were one array. */
  public final double[][] permuted(double[][] x) {
    return permuted(x, MatrixShuffle.like(x));
  }

  /** Like {@link #permuted(double[][])}, into an array, which may be the same. */
  public final double[][] permuted(double[][] x, double[][] out) {
    return MatrixShuffle.permuted(bits, x, out);
  }

  /** A copy of which each column (axis 0) or row (1) is shuffled by itself. */
  public final double[][] permuted(double[][] x, int axis) {
    return permuted(x, axis, MatrixShuffle.like(x));
  }

  /** Like {@link #permuted(double[][], int)}, into an array, which may be the same. */
  public final double[][] permuted(double[][] x, int axis, double[][] out) {
    return MatrixShuffle.permuted(bits, x, axis, out);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(boolean[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(byte[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(char[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(double[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(float[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(int[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(long[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(short[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public final void shuffle(Object[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} a list. */
  public final void shuffle(List<?> x) {
    Shuffle.shuffle(bits, x);
  }

  /** Shuffles the rows. */
  public final void shuffle(double[][] x) {
    shuffle(x, 0);
  }

  /** Shuffles the rows (axis 0) or the columns (1). */
  public final void shuffle(double[][] x, int axis) {
    MatrixShuffle.shuffle(bits, x, axis);
  }
}
