package org.numrand.distributions.linalg;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.lapack.Dpotrf;
import org.numrand.lapack.intW;

/** {@code numpy.linalg.cholesky}. */
public final class Cholesky {
  private Cholesky() {}

  /**
   * The lower triangle L with L L' = a, row by row.
   *
   * @param a a square matrix of finite elements, of which the lower triangle is read
   */
  public static double[][] factor(double[][] a) {
    int n = a.length;
    double[] columns = Matrices.columns(Matrices.transpose(a));
    var info = new intW(0);
    Dpotrf.dpotrf("L", n, columns, 0, n, info);
    checkArgument(info.val == 0, "cov must be positive definite, but is not");
    double[][] factor = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        factor[i][j] = columns[j * n + i];
      }
    }
    return factor;
  }
}
