package org.numrand.distributions.sequence;

import java.util.Arrays;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.VariateSource;

/** Shuffles and permutations of matrices. All rows must have one length. */
public final class MatrixShuffle {
  /**
   * How many columns are copied out, shuffled and copied back at a time: a cache line of each row.
   */
  private static final int TILE = 8;

  private MatrixShuffle() {}

  /** Shuffles the rows (axis 0) or the columns (1) in place. An empty matrix draws nothing. */
  public static void shuffle(VariateSource source, double[][] x, int axis) {
    int columns = columns(x);
    if (Parameters.axis(axis) == 1) {
      copy(permutation(source, x, 1), x);
    } else if (columns > 0) {
      Shuffle.shuffle(source, x, 0, x.length);
    }
  }

  /** A copy with shuffled rows (axis 0) or columns (1). */
  public static double[][] permutation(VariateSource source, double[][] x, int axis) {
    int columns = columns(x);
    boolean ofColumns = Parameters.axis(axis) == 1;
    Indices order = new Permutation(ofColumns ? columns : x.length);
    return (ofColumns ? Take.columns(x, order) : Take.rows(x, columns, order)).apply(source);
  }

  /** A matrix of the same shape. */
  public static double[][] like(double[][] x) {
    return new double[x.length][columns(x)];
  }

  /** Copies a matrix to another and shuffles all elements of the copy as one array. */
  public static double[][] permuted(VariateSource source, double[][] x, double[][] out) {
    int columns = copy(x, out);
    double[] flat = Arrays.stream(x).flatMapToDouble(Arrays::stream).toArray();
    Shuffle.shuffle(source, flat, 0, flat.length);
    for (int i = 0; i < out.length; i++) {
      System.arraycopy(flat, i * columns, out[i], 0, columns);
    }
    return out;
  }

  /**
   * Copies a matrix to another and shuffles each column (axis 0) or row (1) of the copy by itself.
   */
  public static double[][] permuted(VariateSource source, double[][] x, int axis, double[][] out) {
    boolean ofRows = Parameters.axis(axis) == 1;
    int columns = copy(x, out);
    if (ofRows) {
      for (double[] row : out) {
        Shuffle.shuffle(source, row, 0, columns);
      }
      return out;
    }
    double[][] tile = new double[TILE][x.length];
    for (int column = 0; column < columns; column += TILE) {
      int count = Math.min(TILE, columns - column);
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < count; j++) {
          tile[j][i] = out[i][column + j];
        }
      }
      for (int j = 0; j < count; j++) {
        Shuffle.shuffle(source, tile[j], 0, x.length);
      }
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < count; j++) {
          out[i][column + j] = tile[j][i];
        }
      }
    }
    return out;
  }

  private static int copy(double[][] x, double[][] out) {
    int columns = columns(x);
    Parameters.length("out", out.length, x.length);
    Parameters.rowLengths("out", out, columns);
    for (int i = 0; i < x.length; i++) {
      System.arraycopy(x[i], 0, out[i], 0, columns);
    }
    return columns;
  }

  /** How many columns a matrix has; rows of other lengths are refused. */
  public static int columns(double[][] x) {
    int columns = x.length == 0 ? 0 : x[0].length;
    Parameters.rowLengths("x", x, columns);
    return columns;
  }
}
