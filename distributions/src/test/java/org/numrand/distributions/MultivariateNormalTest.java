package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.MultivariateNormal.Method;
import org.numrand.testkit.NumPyOracle;

/**
 * Beside NumPy, whose linear algebra is not reproducible to the bit: values to 1e-12 of the largest
 * in their row, the engine's state exactly.
 */
class MultivariateNormalTest {
  private static final double[] MEAN = {0, 0};

  @ParameterizedTest
  @EnumSource
  void randomCovariances(Method method) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.default_rng(101)\nmaker = np.random.default_rng(7)");
      Generator rng = Generator.withSeed(101).asOf(numpy.version());
      for (int i = 0; i < 200; i++) {
        int n = length(method, i);
        numpy.exec(
            "b = maker.normal(size=(%d, %d))\nmean = maker.normal(size=%d)\n".formatted(n, n, n)
                + "cov = b @ b.T + %d * np.diag(maker.random(%d))".formatted(n, n));
        double[][] expected =
            rows(
                numpy.doubles(
                    "rng.multivariate_normal(mean, cov, 3, method='%s')"
                        .formatted(method.name().toLowerCase(Locale.ROOT))),
                n);
        double[][] actual =
            rng.multivariateNormal(
                new MultivariateNormal(
                    numpy.doubles("mean"),
                    rows(numpy.doubles("cov"), n),
                    CheckValid.RAISE,
                    1e-8,
                    method),
                3);
        for (int row = 0; row < 3; row++) {
          assertClose(expected[row], actual[row]);
        }
      }
      assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
    }
  }

  /** Many rows are worked out by columns: the same sums in the same order. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 40})
  void manyRowsAreThoseOfOneByOne(int n) {
    double[] mean = IntStream.range(0, n).mapToDouble(i -> i == 1 ? -0.0 : i).toArray();
    double[][] cov = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        cov[i][j] = i == j ? 2 : 1.0 / (1 + Math.abs(i - j));
      }
    }
    var distribution = new MultivariateNormal(mean, cov, CheckValid.RAISE, 1e-8, Method.CHOLESKY);
    for (int rows : new int[] {1, 31, 32, 33, 127, 128, 129, 300, 1100}) {
      Generator together = Generator.withSeed(101);
      Generator oneByOne = Generator.withSeed(101);
      double[][] actual = together.multivariateNormal(distribution, rows);
      for (double[] row : actual) {
        assertArrayEquals(oneByOne.multivariateNormal(distribution), row);
      }
      assertEquals(oneByOne.bitGenerator().state(), together.bitGenerator().state());
    }
  }

  /** With singular values, from 11 to 25 NumPy's signs depend on the processor: docs/parity.md. */
  private static int length(Method method, int i) {
    return method == Method.SVD ? 1 + i % 10 + (i % 20 < 10 ? 0 : 25) : 1 + i % 40;
  }

  private static double[][] rows(double[] values, int n) {
    return IntStream.range(0, values.length / n)
        .mapToObj(i -> Arrays.copyOfRange(values, i * n, (i + 1) * n))
        .toArray(double[][]::new);
  }

  private static void assertClose(double[] expected, double[] actual) {
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    assertTrue(
        IntStream.range(0, expected.length)
            .allMatch(i -> Math.abs(expected[i] - actual[i]) <= 1e-12 * largest),
        () -> Arrays.toString(expected) + " but " + Arrays.toString(actual));
  }

  @Test
  void allFormsDrawTheSame() {
    double[] mean = {1, 2};
    double[][] cov = {{2, 1}, {1, 3}};
    double[][] rows = Generator.withSeed(5).multivariateNormal(mean, cov, 2);
    Generator rng = Generator.withSeed(5);
    assertArrayEquals(rows[0], rng.multivariateNormal(mean, cov));
    assertArrayEquals(rows[1], rng.into(new double[1][2]).multivariateNormal(mean, cov)[0]);
    assertArrayEquals(
        rows,
        Generator.withSeed(5)
            .multivariateNormal(mean, cov, 2, CheckValid.IGNORE, 1e-8, Method.SVD));
    var distribution = new MultivariateNormal(mean, cov);
    rng = Generator.withSeed(5);
    assertArrayEquals(rows[0], rng.multivariateNormal(distribution));
    assertArrayEquals(rows[1], rng.into(new double[1][2]).sample(distribution)[0]);
  }

  @Test
  void rejections() {
    Rejections.check(
        rng -> rng.multivariateNormal(new double[0], new double[0][]),
        "mean.length must be >= 1, but is 0");
    Rejections.check(
        rng -> rng.multivariateNormal(MEAN, new double[1][2]), "cov.length must be 2, but is 1");
    Rejections.check(
        rng -> rng.multivariateNormal(MEAN, new double[2][1]), "cov[0].length must be 2, but is 1");
    Rejections.check(
        rng -> rng.multivariateNormal(MEAN, new double[][] {{1, Double.NaN}, {0, 1}}),
        "cov[0][1] must be finite, but is NaN");
    double[][] indefinite = {{1, 2}, {2, 1}};
    for (Method method : List.of(Method.SVD, Method.EIGH)) {
      Rejections.check(
          rng ->
              rng.multivariateNormal(
                  new MultivariateNormal(MEAN, indefinite, CheckValid.RAISE, 1e-8, method)),
          "cov must be symmetric and positive semidefinite, but is not");
    }
    Rejections.check(
        rng -> rng.multivariateNormal(new MultivariateNormal(MEAN, indefinite, Method.CHOLESKY)),
        "cov must be positive definite, but is not");
  }
}
