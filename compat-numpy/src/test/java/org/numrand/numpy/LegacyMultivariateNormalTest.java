package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.distributions.MultivariateNormal;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.testkit.NumPyOracle;

/**
 * Beside NumPy, whose linear algebra is not reproducible to the bit: values to 1e-12 of the largest
 * in their row, the state exactly.
 */
class LegacyMultivariateNormalTest {
  private static final double[][] INDEFINITE = {{1, 2}, {2, 1}};

  @Test
  void randomCovariances() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rs = np.random.RandomState(101)\nmaker = np.random.default_rng(8)");
      var rs = new RandomState(101, numpy.version());
      for (int i = 0; i < 200; i++) {
        // From 11 to 25, NumPy's signs depend on the processor: see docs/parity.md.
        int n = 1 + i % 10 + (i % 20 < 10 ? 0 : 25);
        numpy.exec(
            "b = maker.normal(size=(%d, %d))\nmean = maker.normal(size=%d)\n".formatted(n, n, n)
                + "cov = b @ b.T + %d * np.diag(maker.random(%d))".formatted(n, n));
        double[] mean = numpy.doubles("mean");
        double[][] cov = rows(numpy.doubles("cov"), n);
        assertClose(
            rows(numpy.doubles("rs.multivariate_normal(mean, cov, 3)"), n),
            rs.multivariateNormal(mean, cov, 3, CheckValid.RAISE, 1e-8),
            1e-12);
      }
      assertSameState(numpy, rs);
    }
  }

  /** The root of a rounding error of zero is in the values, here and there. */
  @Test
  void singularCovariances() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rs = np.random.RandomState(101)\nmaker = np.random.default_rng(9)");
      var rs = new RandomState(101, numpy.version());
      for (int n = 2; n <= 10; n++) {
        numpy.exec("b = maker.normal(size=(%d, %d))\ncov = b @ b.T".formatted(n, (n + 1) / 2));
        assertClose(
            rows(numpy.doubles("rs.multivariate_normal(np.zeros(%d), cov, 3)".formatted(n)), n),
            rs.multivariateNormal(new double[n], rows(numpy.doubles("cov"), n), 3),
            1e-6);
      }
      assertSameState(numpy, rs);
    }
  }

  private static void assertSameState(NumPyOracle numpy, RandomState rs) {
    assertEquals(numpy.state("rs._bit_generator"), rs.source.current().bits().state().toJson());
    assertEquals(numpy.doubles("np.array([rs.get_state()[4]])")[0], rs.source.current().gauss());
  }

  /**
   * Signs are NumPy's even where the matrix is no covariance, and left and right vectors differ.
   */
  @Test
  void indefiniteMatrices() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rs = np.random.RandomState(101)");
      assertClose(
          rows(numpy.doubles("rs.multivariate_normal([1, 2], [[1, 2], [2, 1]], 3, 'ignore')"), 2),
          new RandomState(101, numpy.version())
              .multivariateNormal(new double[] {1, 2}, INDEFINITE, 3, CheckValid.IGNORE, 1e-8),
          1e-12);
    }
  }

  private static double[][] rows(double[] values, int n) {
    return IntStream.range(0, values.length / n)
        .mapToObj(i -> Arrays.copyOfRange(values, i * n, (i + 1) * n))
        .toArray(double[][]::new);
  }

  private static void assertClose(double[][] expected, double[][] actual, double tolerance) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      double largest = Arrays.stream(expected[i]).map(Math::abs).max().orElseThrow();
      assertArrayEquals(expected[i], actual[i], tolerance * largest);
    }
  }

  @Test
  void allFormsDrawTheSame() {
    double[] mean = {1, 2};
    double[][] cov = {{2, 1}, {1, 3}};
    double[][] rows = new RandomState(5).multivariateNormal(mean, cov, 2);
    var rs = new RandomState(5);
    assertArrayEquals(rows[0], rs.multivariateNormal(mean, cov));
    assertArrayEquals(rows[1], rs.into(new double[1][2]).multivariateNormal(mean, cov)[0]);
  }

  /** Many rows at once, and rows of more variates than are drawn at once. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 600})
  void manyRowsEqualSingleOnes(int n) {
    double[] mean = new double[n];
    double[][] cov = new double[n][n];
    for (int i = 0; i < n; i++) {
      mean[i] = i;
      cov[i][i] = 1 + i;
    }
    var distribution = MultivariateNormal.legacy(mean, cov, CheckValid.RAISE, 1e-8);
    int rows = n == 600 ? 3 : 1200;
    var single = new RandomState(5);
    double[][] expected = new double[rows][];
    for (int i = 0; i < rows; i++) {
      expected[i] = distribution.sample(single.source.current());
    }
    var many = new RandomState(5);
    assertArrayEquals(expected, distribution.sample(many.source.current(), rows));
    assertEquals(single.getState(), many.getState());
  }

  @Test
  void refusesWithoutDrawing() {
    var rs = new RandomState(1);
    LegacyState before = rs.getState();
    double[] mean = {0, 0};
    assertRefused(() -> rs.multivariateNormal(mean, new double[2][3]));
    assertRefused(() -> rs.multivariateNormal(new double[1], new double[2][2]));
    assertRefused(() -> rs.multivariateNormal(mean, new double[2][2], -1));
    assertRefused(() -> rs.into(new double[2][1]).multivariateNormal(mean, new double[2][2]));
    assertRefused(() -> rs.multivariateNormal(mean, INDEFINITE, 1, CheckValid.RAISE, 1e-8));
    assertEquals(before, rs.getState());
  }

  private static void assertRefused(Runnable call) {
    assertThrows(IllegalArgumentException.class, call::run);
  }
}
