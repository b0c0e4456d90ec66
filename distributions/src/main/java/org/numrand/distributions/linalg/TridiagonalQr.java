package org.numrand.distributions.linalg;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.lapack.Dlaev2;
import org.numrand.lapack.doubleW;

/**
 * Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by implicit QL or QR iteration:
 * {@code DSTEQR} of LAPACK, its two directions in one. Walking from the near end of a block to the
 * far one, the off-diagonal element after position p is {@code off(p)}.
 */
final class TridiagonalQr {
  private static final double EPS = 0x1p-53;
  private static final double SAFE_MIN = Double.MIN_NORMAL;
  private static final int MOST_ITERATIONS = 30;

  private final double[] d;
  private final double[] e;
  private final double[][] vectors;

  /** 1 where a block is walked to larger indexes, else -1. */
  private int step;

  private int iterationsLeft;

  /** The diagonal becomes the eigenvalues; the elements beside it are overwritten. */
  private TridiagonalQr(double[] d, double[] e) {
    this.d = d;
    this.e = e;
    this.vectors = Matrices.identity(d.length);
    this.iterationsLeft = d.length * MOST_ITERATIONS;
  }

  /**
   * Turns the diagonal {@code d} into the eigenvalues in rising order.
   *
   * @param e the elements beside the diagonal, which are overwritten
   * @return the eigenvectors
   */
  static double[][] solve(double[] d, double[] e) {
    var qr = new TridiagonalQr(d, e);
    for (int first = 0; first < d.length; ) {
      int last = qr.endOfBlock(first);
      qr.solveBlock(first, last);
      first = last + 1;
    }
    qr.sort();
    return qr.vectors;
  }

  private int endOfBlock(int first) {
    for (int m = first; m < d.length - 1; m++) {
      double size = Math.abs(e[m]);
      if (size == 0 || size <= Math.sqrt(Math.abs(d[m])) * Math.sqrt(Math.abs(d[m + 1])) * EPS) {
        e[m] = 0;
        return m;
      }
    }
    return d.length - 1;
  }

  /** Finds one eigenvalue after the other, beginning at the end where they are smaller. */
  private void solveBlock(int first, int last) {
    boolean upwards = Math.abs(d[last]) >= Math.abs(d[first]);
    step = upwards ? 1 : -1;
    int near = upwards ? first : last;
    int end = upwards ? last : first;
    while ((end - near) * step > 0) {
      int far = far(near, end);
      if (far == near) {
        near += step;
      } else if (far == near + step) {
        solvePair(Math.min(near, far));
        near += 2 * step;
      } else {
        iterate(near, far);
      }
    }
  }

  private int off(int p) {
    return step > 0 ? p : p - 1;
  }

  /** The far end of the part that begins at the near end: the element after it vanishes. */
  private int far(int near, int end) {
    for (int m = near; m != end; m += step) {
      double size = Math.abs(e[off(m)]);
      if (size * size <= EPS * EPS * Math.abs(d[m]) * Math.abs(d[m + step]) + SAFE_MIN) {
        e[off(m)] = 0;
        return m;
      }
    }
    return end;
  }

  private void solvePair(int i) {
    var larger = new doubleW(0);
    var smaller = new doubleW(0);
    var c = new doubleW(0);
    var s = new doubleW(0);
    Dlaev2.dlaev2(d[i], e[i], d[i + 1], larger, smaller, c, s);
    d[i] = larger.val;
    d[i + 1] = smaller.val;
    e[i] = 0;
    Rotation.apply(c.val, s.val, vectors[i], vectors[i + 1]);
  }

  /** One sweep from the far end to the near one. */
  private void iterate(int near, int far) {
    checkArgument(iterationsLeft-- > 0, "cov cannot be factorized: eigenvalues do not converge");
    double g = (d[near + step] - d[near]) / (2 * e[off(near)]);
    g = d[far] - d[near] + e[off(near)] / (g + Math.copySign(Math.hypot(g, 1), g));
    double s = 1;
    double c = 1;
    double p = 0;
    for (int i = far - step; (i - near) * step >= 0; i -= step) {
      double f = s * e[off(i)];
      double b = c * e[off(i)];
      Rotation rotation = Rotation.of(g, f);
      c = rotation.c();
      s = rotation.s();
      if (i + step != far) {
        e[off(i + step)] = rotation.r();
      }
      g = d[i + step] - p;
      double r = (d[i] - g) * s + 2 * c * b;
      p = s * r;
      d[i + step] = g + p;
      g = c * r - b;
      rotation.apply(vectors[i + step], vectors[i]);
    }
    d[near] -= p;
    e[off(near)] = g;
  }

  private void sort() {
    for (int i = 0; i < d.length - 1; i++) {
      int least = i;
      for (int j = i + 1; j < d.length; j++) {
        least = d[j] < d[least] ? j : least;
      }
      Matrices.swap(d, i, least);
      Matrices.swap(vectors, i, least);
    }
  }
}
