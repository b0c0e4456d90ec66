package org.numrand.distributions;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.numrand.core.internal.Text;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.linalg.Cholesky;
import org.numrand.distributions.linalg.Matrices;
import org.numrand.distributions.linalg.Spectrum;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The multivariate normal distribution: {@code mean + A z}, where z are standard normal variates,
 * as many as the mean has elements, and A is a factor of the covariance, A A' = cov.
 *
 * <p>The engine moves as in NumPy; the values are NumPy's to some 1e-12 only, since NumPy's linear
 * algebra is not reproducible from one build to the next. Where singular values are equal, NumPy's
 * own vectors are arbitrary: prefer {@link Method#CHOLESKY}. {@link #legacy} is class C's. Source:
 * {@code Generator.multivariate_normal} in NumPy's {@code _generator.pyx}.
 *
 * <pre>{@code
 * double[][] points = rng.multivariateNormal(new double[] {0, 0}, new double[][] {{6, -3}, {-3, 3.5}}, 800);
 * var fast = new MultivariateNormal(mean, cov, CheckValid.RAISE, 1e-8, Method.CHOLESKY);
 * double[] point = rng.multivariateNormal(fast);
 * }</pre>
 */
public final class MultivariateNormal extends Described implements VectorDistribution<double[]> {
  private static final System.Logger LOGGER = System.getLogger(MultivariateNormal.class.getName());

  private static final String INVALID = "cov is not symmetric positive-semidefinite";
  private static final double DEFAULT_TOL = 1e-8;

  /** How many standard normal variates are drawn together: few enough for the fastest cache. */
  private static final int NORMALS_AT_ONCE = 512;

  /** From so many rows on, they are worked out by columns. */
  private static final int MANY_ROWS = 32;

  /** How many rows, and normal variates, make a block of them. */
  private static final int ROWS_AT_ONCE = 128;

  private static final int NORMALS_BY_COLUMNS = 1024;

  /** How the covariance is factorized. */
  public enum Method {
    /** Singular value decomposition, NumPy's default. */
    SVD,
    /** Eigenvalues. */
    EIGH,
    /** Cholesky's triangle, for positive definite matrices. */
    CHOLESKY
  }

  /** What happens if the covariance is not positive semidefinite. */
  public enum CheckValid {
    /** A warning is logged, NumPy's default. */
    WARN,
    /** {@code IllegalArgumentException}. */
    RAISE,
    /** Nothing. */
    IGNORE
  }

  /** Whose factor of the covariance it is. */
  private enum How {
    NOW,
    BEFORE_1_18_3,
    RANDOM_STATE
  }

  private final double[] mean;
  private final double[][] cov;
  private final CheckValid checkValid;
  private final double tol;
  private final Method method;
  private final How how;

  /** A, row by row. */
  private final double[][] factor;

  /**
   * The distribution with NumPy's defaults.
   *
   * @param mean the center, of n elements
   * @param cov the covariances, n by n, symmetric and positive semi-definite
   */
  public MultivariateNormal(double[] mean, double[][] cov) {
    this(mean, cov, CheckValid.WARN, DEFAULT_TOL, Method.SVD);
  }

  /**
   * The distribution with NumPy's defaults but for the method.
   *
   * @param mean the center, of n elements
   * @param cov the covariances, n by n, symmetric and positive semi-definite
   * @param method how the covariances are factored
   */
  public MultivariateNormal(double[] mean, double[][] cov, Method method) {
    this(mean, cov, CheckValid.WARN, DEFAULT_TOL, method);
  }

  /**
   * The distribution.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements; symmetric
   *     and positive semidefinite
   * @param checkValid what happens if {@code cov} is not; {@link Method#CHOLESKY} refuses it anyway
   * @param tol how far singular values may be from a positive semidefinite matrix's
   * @param method how the covariances are factored
   * @throws IllegalArgumentException if {@code cov} cannot be factorized
   */
  public MultivariateNormal(
      double[] mean, double[][] cov, CheckValid checkValid, double tol, Method method) {
    this(mean, cov, checkValid, tol, method, How.NOW);
  }

  private MultivariateNormal(
      double[] mean, double[][] cov, CheckValid checkValid, double tol, Method method, How how) {
    this.factor = factor(checked(mean, cov), checkValid, tol, method, how);
    this.mean = mean.clone();
    this.cov = Matrices.copy(cov);
    this.checkValid = checkValid;
    this.tol = tol;
    this.method = method;
    this.how = how;
  }

  private static double[][] factor(
      double[][] cov, CheckValid checkValid, double tol, Method method, How how) {
    if (how == How.NOW) {
      return factor(cov, checkValid, tol, method);
    }
    if (method != Method.SVD) {
      return Matrices.transpose(factor(cov, checkValid, tol, method));
    }
    Spectrum spectrum = svd(cov, checkValid, tol);
    return factor(spectrum, spectrum::rightVector);
  }

  /** The distribution of NumPy before 1.18.3 with its defaults. */
  static MultivariateNormal before1183(double[] mean, double[][] cov) {
    return new MultivariateNormal(
        mean, cov, CheckValid.WARN, DEFAULT_TOL, Method.SVD, How.BEFORE_1_18_3);
  }

  /** This distribution in NumPy before 1.18.3, which took the normal variates for a row. */
  MultivariateNormal before1183() {
    return new MultivariateNormal(mean, cov, checkValid, tol, method, How.BEFORE_1_18_3);
  }

  /**
   * The distribution of {@code RandomState}: by singular values, as the default here, but with the
   * right vectors, whose signs may be others where {@code cov} is singular or indefinite.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements; symmetric
   *     and positive semidefinite
   * @param checkValid what happens if {@code cov} is not
   * @param tol how far singular values may be from a positive semidefinite matrix's
   * @throws IllegalArgumentException if {@code cov} cannot be factorized
   */
  public static MultivariateNormal legacy(
      double[] mean, double[][] cov, CheckValid checkValid, double tol) {
    return new MultivariateNormal(mean, cov, checkValid, tol, Method.SVD, How.RANDOM_STATE);
  }

  /**
   * What {@code RandomState} draws for a distribution.
   *
   * @param description by singular values, the only method that it has
   */
  public static MultivariateNormal legacy(MultivariateNormal description) {
    if (description.how == How.RANDOM_STATE) {
      return description;
    }
    if (description.method != Method.SVD) {
      throw Parameters.refusal("method", "SVD for RandomState", description.method);
    }
    return legacy(description.mean, description.cov, description.checkValid, description.tol);
  }

  /**
   * The distribution of {@code RandomState} with NumPy's defaults: a covariance that is not
   * positive semidefinite is logged.
   *
   * @param mean the center, at least one element
   * @param cov the covariances, as many rows and columns as {@code mean} has elements
   */
  public static MultivariateNormal legacy(double[] mean, double[][] cov) {
    return legacy(mean, cov, CheckValid.WARN, DEFAULT_TOL);
  }

  private static double[][] checked(double[] mean, double[][] cov) {
    int n = mean.length;
    Parameters.check(n > 0, "mean.length", ">= 1", n);
    Parameters.length("cov", cov.length, n);
    Parameters.rowLengths("cov", cov, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (!Double.isFinite(cov[i][j])) {
          throw Parameters.refusal("cov[" + i + "][" + j + "]", "finite", cov[i][j]);
        }
      }
    }
    return cov;
  }

  private static double[][] factor(
      double[][] cov, CheckValid checkValid, double tol, Method method) {
    if (method == Method.CHOLESKY) {
      return Cholesky.factor(cov);
    }
    Spectrum spectrum =
        method == Method.SVD ? svd(cov, checkValid, tol) : eigh(cov, checkValid, tol);
    return factor(spectrum, spectrum::vector);
  }

  private static Spectrum svd(double[][] cov, CheckValid checkValid, double tol) {
    Spectrum spectrum = Spectrum.svd(cov);
    judge(checkValid, () -> isRestored(cov, spectrum, tol));
    return spectrum;
  }

  private static Spectrum eigh(double[][] cov, CheckValid checkValid, double tol) {
    Spectrum spectrum = Spectrum.eigh(cov);
    judge(checkValid, () -> isNonNegative(spectrum, tol));
    return spectrum;
  }

  private static void judge(CheckValid checkValid, BooleanSupplier isValid) {
    if (checkValid == CheckValid.IGNORE || isValid.getAsBoolean()) {
      return;
    }
    if (checkValid == CheckValid.RAISE) {
      throw Parameters.refusal("cov", "symmetric and positive semidefinite", "not");
    }
    LOGGER.log(System.Logger.Level.WARNING, INVALID);
  }

  private interface Vectors {
    /** The i-th element of the k-th vector. */
    double element(int k, int i);
  }

  /** Vectors in columns, times the roots of their values. */
  private static double[][] factor(Spectrum spectrum, Vectors vectors) {
    int n = spectrum.size();
    double[][] factor = new double[n][n];
    for (int k = 0; k < n; k++) {
      double root = Math.sqrt(Math.abs(spectrum.value(k)));
      for (int i = 0; i < n; i++) {
        factor[i][k] = vectors.element(k, i) * root;
      }
    }
    return factor;
  }

  /** Whether the right singular vectors alone restore the matrix, which is semidefinite then. */
  private static boolean isRestored(double[][] cov, Spectrum spectrum, double tol) {
    int n = spectrum.size();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double restored = 0;
        for (int k = 0; k < n; k++) {
          restored += spectrum.rightVector(k, i) * spectrum.value(k) * spectrum.rightVector(k, j);
        }
        if (!(Math.abs(restored - cov[i][j]) <= tol + tol * Math.abs(cov[i][j]))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNonNegative(Spectrum spectrum, double tol) {
    return IntStream.range(0, spectrum.size()).noneMatch(k -> spectrum.value(k) < -tol);
  }

  @Override
  public int length() {
    return mean.length;
  }

  @Override
  public double[] sample(VariateSource source) {
    return sample(source, 1)[0];
  }

  @Override
  public double[][] sample(VariateSource source, int size) {
    Parameters.size(size);
    double[][] out = new double[size][mean.length];
    fill(source, out);
    return out;
  }

  @Override
  public void fill(VariateSource source, double[][] out, int from, int to) {
    Parameters.rowLengths("out", out, from, to, mean.length);
    if (to - from < MANY_ROWS) {
      fillRowByRow(source, out, from, to);
    } else {
      fillByColumns(source, out, from, to);
    }
  }

  private void fillRowByRow(VariateSource source, double[][] out, int from, int to) {
    int n = mean.length;
    // As many rows at once as have normal variates worth drawing together.
    int most = Math.max(1, Math.min(to - from, NORMALS_AT_ONCE / n));
    double[] z = source.scratch().doubles(most * n);
    for (int next = from; next < to; next += most) {
      int rows = Math.min(most, to - next);
      source.standardNormal(z, 0, rows * n);
      for (int i = 0; i < rows; i++) {
        transform(z, i * n, out[next + i]);
      }
    }
    source.scratch().giveBack(z);
  }

  private void transform(double[] z, int from, double[] out) {
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double[] weights = factor[i];
      for (int k = 0; k < weights.length; k++) {
        sum += z[from + k] * weights[k];
      }
      out[i] = mean[i] + sum;
    }
  }

  /**
   * The same sums in the same order, those of many rows side by side: that is vector code, while
   * one row's additions wait for each other.
   */
  private void fillByColumns(VariateSource source, double[][] out, int from, int to) {
    int n = mean.length;
    int most = Math.min(to - from, Math.max(ROWS_AT_ONCE, NORMALS_BY_COLUMNS / n));
    double[] z = new double[most * n];
    double[][] columns = new double[n][most];
    double[] sums = new double[most];
    for (int next = from; next < to; next += most) {
      int rows = Math.min(most, to - next);
      source.standardNormal(z, 0, rows * n);
      for (int k = 0; k < n; k++) {
        takeColumn(z, k, columns[k], rows);
      }
      for (int j = 0; j < n; j++) {
        sum(columns, factor[j], sums, rows);
        for (int i = 0; i < rows; i++) {
          out[next + i][j] = mean[j] + sums[i];
        }
      }
    }
  }

  private void takeColumn(double[] z, int k, double[] column, int rows) {
    int next = k;
    for (int i = 0; i < rows; i++) {
      column[i] = z[next];
      next += mean.length;
    }
  }

  private static void sum(double[][] columns, double[] weights, double[] sums, int rows) {
    Arrays.fill(sums, 0, rows, 0);
    int k = 0;
    for (; k < weights.length - 1; k += 2) {
      addTwo(columns[k], weights[k], columns[k + 1], weights[k + 1], sums, rows);
    }
    if (k < weights.length) {
      add(columns[k], weights[k], sums, rows);
    }
  }

  private static void addTwo(
      double[] first,
      double weight,
      double[] second,
      double secondWeight,
      double[] sums,
      int rows) {
    for (int i = 0; i < rows; i++) {
      sums[i] = sums[i] + first[i] * weight + second[i] * secondWeight;
    }
  }

  private static void add(double[] column, double weight, double[] sums, int rows) {
    for (int i = 0; i < rows; i++) {
      sums[i] += column[i] * weight;
    }
  }

  /** The parameter {@code mean}, a copy. */
  public double[] mean() {
    return mean.clone();
  }

  /** The parameter {@code cov}, a copy. */
  public double[][] cov() {
    return Matrices.copy(cov);
  }

  /** What happens if {@code cov} is not positive semidefinite. */
  public CheckValid checkValid() {
    return checkValid;
  }

  /** How far singular values may be from a positive semidefinite matrix's. */
  public double tol() {
    return tol;
  }

  /** How {@code cov} is factorized. */
  public Method method() {
    return method;
  }

  @Override
  Object[] parameters() {
    return new Object[] {
      "mean",
      mean,
      "cov",
      cov,
      "checkValid",
      checkValid,
      "tol",
      tol,
      "method",
      factored(method, how)
    };
  }

  private static String factored(Method method, How how) {
    return how == How.NOW ? method.toString() : method + " " + how;
  }

  /** What has these parameters. */
  static MultivariateNormal described(
      double[] mean, double[][] cov, CheckValid checkValid, double tol, String method) {
    for (Method each : Method.values()) {
      for (How how : How.values()) {
        if (factored(each, how).equals(method)) {
          return new MultivariateNormal(mean, cov, checkValid, tol, each, how);
        }
      }
    }
    throw Parameters.refusal(
        "method", "one of " + Arrays.toString(Method.values()), Text.shortened(method));
  }
}
