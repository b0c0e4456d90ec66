package org.numrand.distributions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.sequence.MatrixShuffle;
import org.numrand.distributions.sequence.Shuffle;

/** The part of {@link Generator} that puts arrays and lists in order. */
abstract class OrderMethods extends ChoiceMethods {
  OrderMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** The integers of [0, n) in random order. */
  public long[] permutation(int n) {
    return permutation(LongStream.range(0, n).toArray());
  }

  /** A shuffled copy. */
  public boolean[] permutation(boolean[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public byte[] permutation(byte[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public char[] permutation(char[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public double[] permutation(double[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public float[] permutation(float[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public int[] permutation(int[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public long[] permutation(long[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public short[] permutation(short[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public <T extends @Nullable Object> T[] permutation(T[] x) {
    return Shuffle.shuffle(bits, x.clone());
  }

  /** A shuffled copy. */
  public <T extends @Nullable Object> List<T> permutation(List<T> x) {
    return Shuffle.shuffle(bits, new ArrayList<>(x));
  }

  /** A copy whose rows are shuffled. */
  public double[][] permutation(double[][] x) {
    return permutation(x, 0);
  }

  /** A copy whose rows (axis 0) or columns (1) are shuffled. */
  public double[][] permutation(double[][] x, int axis) {
    return MatrixShuffle.permutation(bits, x, axis);
  }

  /** A shuffled copy. */
  public boolean[] permuted(boolean[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public byte[] permuted(byte[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public char[] permuted(char[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public double[] permuted(double[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public float[] permuted(float[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public int[] permuted(int[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public long[] permuted(long[] x) {
    return permutation(x);
  }

  /** A shuffled copy. */
  public short[] permuted(short[] x) {
    return permutation(x);
  }

  /**
   * A shuffled copy.
   *
   * @throws IllegalArgumentException if the elements are arrays: of matrices, those of doubles are
   *     permuted, and {@link #permutation} shuffles rows
   */
  public <T extends @Nullable Object> T[] permuted(T[] x) {
    return permutation(Parameters.notOfArrays("x", x));
  }

  /** A shuffled copy. */
  public <T extends @Nullable Object> List<T> permuted(List<T> x) {
    return permutation(x);
  }

  /** A copy whose elements are shuffled, as if they were one array. */
  public double[][] permuted(double[][] x) {
    return permuted(x, MatrixShuffle.like(x));
  }

  /** Like {@link #permuted(double[][])}, into an array, which may be the same. */
  public double[][] permuted(double[][] x, double[][] out) {
    return MatrixShuffle.permuted(bits, x, out);
  }

  /** A copy of which each column (axis 0) or row (1) is shuffled by itself. */
  public double[][] permuted(double[][] x, int axis) {
    return permuted(x, axis, MatrixShuffle.like(x));
  }

  /** Like {@link #permuted(double[][], int)}, into an array, which may be the same. */
  public double[][] permuted(double[][] x, int axis, double[][] out) {
    return MatrixShuffle.permuted(bits, x, axis, out);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(boolean[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(byte[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(char[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(double[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(float[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(int[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(long[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(short[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(Object[] x) {
    Shuffle.shuffle(bits, x);
  }

  /** {@link Shuffle Shuffles} a list. */
  public void shuffle(List<?> x) {
    Shuffle.shuffle(bits, x);
  }

  /** Shuffles the rows. */
  public void shuffle(double[][] x) {
    shuffle(x, 0);
  }

  /** Shuffles the rows (axis 0) or the columns (1). */
  public void shuffle(double[][] x, int axis) {
    MatrixShuffle.shuffle(bits, x, axis);
  }
}
