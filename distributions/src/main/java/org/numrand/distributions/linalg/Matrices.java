package org.numrand.distributions.linalg;

import java.util.Arrays;

/** What the factorizations do with vectors and matrices; these are arrays of vectors. */
public final class Matrices {
  private Matrices() {}

  static double[][] identity(int n) {
    double[][] identity = new double[n][n];
    for (int i = 0; i < n; i++) {
      identity[i][i] = 1;
    }
    return identity;
  }

  /** The vectors one after the other: a matrix by columns, as LAPACK has it. */
  static double[] columns(double[][] vectors) {
    int n = vectors.length;
    double[] columns = new double[n * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(vectors[i], 0, columns, i * n, n);
    }
    return columns;
  }

  public static double[][] copy(double[][] a) {
    double[][] copy = a.clone();
    Arrays.setAll(copy, i -> a[i].clone());
    return copy;
  }

  public static double[][] transpose(double[][] a) {
    int n = a.length;
    double[][] transposed = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        transposed[j][i] = a[i][j];
      }
    }
    return transposed;
  }

  static void negate(double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = -vector[i];
    }
  }

  static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }

  static void swap(double[][] vectors, int i, int j) {
    double[] vector = vectors[i];
    vectors[i] = vectors[j];
    vectors[j] = vector;
  }
}
