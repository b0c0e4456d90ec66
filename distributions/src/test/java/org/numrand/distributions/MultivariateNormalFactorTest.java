package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.MultivariateNormal.Method;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.testkit.ForbiddenBitGenerator;

/** The factor that normal variates are multiplied by: its square is the covariance. */
class MultivariateNormalFactorTest {
  /** Gives the unit vectors in turn, so that the vectors drawn are the rows of the factor. */
  private static final class UnitVectors extends VariateSource {
    private final int n;
    private int next;

    UnitVectors(int n) {
      super(new ForbiddenBitGenerator());
      this.n = n;
    }

    @Override
    public double standardNormal() {
      throw new AssertionError("one by one");
    }

    @Override
    public void standardNormal(double[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = next % n == next / n ? 1 : 0;
        next++;
      }
    }

    @Override
    public double standardExponential() {
      throw new AssertionError("no exponential variates");
    }

    @Override
    public void standardExponential(double[] out, int from, int to) {
      throw new AssertionError("no exponential variates");
    }
  }

  @ParameterizedTest
  @EnumSource
  void squaredIsTheCovariance(Method method) {
    Random random = new Random(101);
    for (int n = 1; n <= 40; n++) {
      assertFactor(method, covariance(random, n, n));
      assertFactor(method, unit(n));
      if (method != Method.CHOLESKY) {
        assertFactor(method, covariance(random, n, (n + 1) / 2));
        assertFactor(method, new double[n][n]);
      }
    }
  }

  @Test
  void indefiniteCovarianceIsTakenWhereItMayBe() {
    double[][] cov = {{1, 2}, {2, 1}};
    double[][] warned = new double[3][2];
    double[][] ignored = new double[3][2];
    Generator.withSeed(5)
        .into(warned)
        .sample(new MultivariateNormal(new double[2], cov, CheckValid.WARN, 1e-8, Method.SVD));
    Generator.withSeed(5)
        .into(ignored)
        .sample(new MultivariateNormal(new double[2], cov, CheckValid.IGNORE, 1e-8, Method.SVD));
    assertArrayEquals(ignored, warned);
    assertArrayEquals(warned[0], Generator.withSeed(5).multivariateNormal(new double[2], cov));
  }

  private static void assertFactor(Method method, double[][] cov) {
    int n = cov.length;
    double[][] factor = new double[n][n];
    new MultivariateNormal(new double[n], cov, CheckValid.RAISE, 1e-8, method)
        .fill(new UnitVectors(n), factor);
    double largest =
        Arrays.stream(cov).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double square = 0;
        for (double[] row : factor) {
          square += row[i] * row[j];
        }
        assertEquals(
            0, square - cov[i][j], 1e-12 * largest + Double.MIN_VALUE, method + " of " + n);
      }
    }
  }

  /** Of a rank. */
  private static double[][] covariance(Random random, int n, int rank) {
    double[][] b = new double[rank][n];
    for (double[] row : b) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    double[][] cov = new double[n][n];
    for (double[] row : b) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          cov[i][j] += row[i] * row[j];
        }
      }
    }
    return cov;
  }

  private static double[][] unit(int n) {
    double[][] cov = new double[n][n];
    for (int i = 0; i < n; i++) {
      cov[i][i] = 1;
    }
    return cov;
  }
}
