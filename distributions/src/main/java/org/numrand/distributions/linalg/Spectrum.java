package org.numrand.distributions.linalg;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.lapack.Dgebrd;
import org.numrand.lapack.Dgesdd;
import org.numrand.lapack.Dlamch;
import org.numrand.lapack.Dormbr;
import org.numrand.lapack.Dormtr;
import org.numrand.lapack.Dsyevd;
import org.numrand.lapack.Dsytrd;
import org.numrand.lapack.intW;

/**
 * Singular or eigenvalues and their vectors, as NumPy's {@code linalg} has them from LAPACK: up to
 * {@value #LARGEST_SMALL} dimensions by QR iteration, above by divide and conquer.
 */
public final class Spectrum {
  /** LAPACK's SMLSIZ. */
  private static final int LARGEST_SMALL = 25;

  /** Columns of work space a row, ample for LAPACK's blocks. */
  private static final int BLOCK = 64;

  static {
    // LAPACK finds out about the machine in its first call, and keeps that in variables that
    // nothing
    // guards; they are all it keeps. A second thread would read them half written. The lock of this
    // class's initialization guards them.
    Dlamch.dlamch("E");
  }

  private final double[] values;
  private final double[] vectors;
  private final double[] rightVectors;

  private Spectrum(double[] values, double[] vectors, double[] rightVectors) {
    this.values = values;
    this.vectors = vectors;
    this.rightVectors = rightVectors;
  }

  /** How many values there are. */
  public int size() {
    return values.length;
  }

  /** The k-th value. */
  public double value(int k) {
    return values[k];
  }

  /** The i-th element of the k-th eigenvector or left singular vector. */
  public double vector(int k, int i) {
    return vectors[k * size() + i];
  }

  /** The i-th element of the k-th right singular vector. */
  public double rightVector(int k, int i) {
    return rightVectors[i * size() + k];
  }

  /**
   * {@code numpy.linalg.svd(a)}.
   *
   * @param a a square matrix of finite elements
   */
  public static Spectrum svd(double[][] a) {
    double[] columns = Matrices.columns(Matrices.transpose(a));
    return a.length > LARGEST_SMALL ? largeSvd(columns, a.length) : smallSvd(columns, a.length);
  }

  private static Spectrum smallSvd(double[] a, int n) {
    double[] d = new double[n];
    double[] e = new double[n];
    double[] tauQ = new double[n];
    double[] tauP = new double[n];
    double[] work = new double[n * BLOCK];
    var info = new intW(0);
    Dgebrd.dgebrd(n, n, a, 0, n, d, 0, e, 0, tauQ, 0, tauP, 0, work, 0, work.length, info);
    double[][][] vectors = new double[2][][];
    BidiagonalQr.solve(d, e, vectors);
    double[] u = Matrices.columns(vectors[0]);
    double[] vt = Matrices.columns(Matrices.transpose(vectors[1]));
    Dormbr.dormbr("Q", "L", "N", n, n, n, a, 0, n, tauQ, 0, u, 0, n, work, 0, work.length, info);
    Dormbr.dormbr("P", "R", "T", n, n, n, a, 0, n, tauP, 0, vt, 0, n, work, 0, work.length, info);
    return new Spectrum(d, u, vt);
  }

  private static Spectrum largeSvd(double[] a, int n) {
    double[] s = new double[n];
    double[] u = new double[n * n];
    double[] vt = new double[n * n];
    double[] work = new double[n * (4 * n + BLOCK)];
    var info = new intW(0);
    Dgesdd.dgesdd(
        "A", n, n, a, 0, n, s, 0, u, 0, n, vt, 0, n, work, 0, work.length, new int[8 * n], 0, info);
    checkArgument(info.val == 0, "cov cannot be factorized: SVD does not converge");
    return new Spectrum(s, u, vt);
  }

  /**
   * {@code numpy.linalg.eigh(a)}.
   *
   * @param a a square matrix of finite elements, of which the lower triangle is read
   */
  public static Spectrum eigh(double[][] a) {
    double[] columns = Matrices.columns(Matrices.transpose(a));
    return a.length > LARGEST_SMALL ? largeEigh(columns, a.length) : smallEigh(columns, a.length);
  }

  private static Spectrum smallEigh(double[] a, int n) {
    double[] d = new double[n];
    double[] e = new double[n];
    double[] tau = new double[n];
    double[] work = new double[n * BLOCK];
    var info = new intW(0);
    Dsytrd.dsytrd("L", n, a, 0, n, d, 0, e, 0, tau, 0, work, 0, work.length, info);
    double[] vectors = Matrices.columns(TridiagonalQr.solve(d, e));
    Dormtr.dormtr("L", "L", "N", n, n, a, 0, n, tau, 0, vectors, 0, n, work, 0, work.length, info);
    return new Spectrum(d, vectors, vectors);
  }

  private static Spectrum largeEigh(double[] a, int n) {
    double[] d = new double[n];
    double[] work = new double[1 + n * (BLOCK + 2 * n)];
    int[] iwork = new int[3 + 5 * n];
    var info = new intW(0);
    Dsyevd.dsyevd("V", "L", n, a, 0, n, d, 0, work, 0, work.length, iwork, 0, iwork.length, info);
    checkArgument(info.val == 0, "cov cannot be factorized: eigenvalues do not converge");
    return new Spectrum(d, a, a);
  }
}
