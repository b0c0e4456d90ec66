package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.numrand.calls.Call;
import org.numrand.testkit.NumPyOracle;

class DirichletTest {
  private static NumPyOracle numpy;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  private static void assertNumPys(List<double[]> alphas) {
    numpy.exec("rng = np.random.default_rng(101)");
    Generator rng = Generator.withSeed(101).asOf(numpy.version());
    double[] actual =
        alphas.stream()
            .map(alpha -> rng.dirichlet(alpha, 3))
            .flatMap(Arrays::stream)
            .flatMapToDouble(Arrays::stream)
            .toArray();
    assertArrayEquals(
        numpy.doubles(
            "np.concatenate([rng.dirichlet(a, 3).ravel() for a in %s])"
                .formatted(alphas.stream().map(Call::literal).toList())),
        actual);
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  @Test
  void randomAlphas() {
    var random = new Random(101);
    List<double[]> alphas = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      double largest = random.nextBoolean() ? 0.1 : Math.exp(3 * random.nextGaussian());
      alphas.add(random.doubles(1 + random.nextInt(30), 0, largest).toArray());
    }
    assertNumPys(alphas);
  }

  @Test
  void edges() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      // Before, NumPy refused an alpha of 0.
      Assumptions.assumeTrue(numpy.isAtLeast("1.25.0"));
    }
    assertNumPys(
        List.of(
            new double[] {},
            new double[] {0},
            new double[] {0.05},
            new double[] {3},
            new double[] {0, 0, 0},
            new double[] {0, 0.05, 0},
            new double[] {0.05, 0, 0},
            new double[] {0, 0, 0.05},
            new double[] {0.05, -0.0},
            new double[] {-0.0, 1},
            new double[] {0, 2, 0},
            new double[] {Double.MIN_VALUE, 0, 0.01},
            new double[] {1e-200, 1e-150, 1e-110},
            new double[] {Double.NaN, 0.01},
            new double[] {Double.POSITIVE_INFINITY, 1},
            new double[] {0.1, 0.1}));
    assertArrayEquals(
        new double[] {0, 1},
        Generator.withSeed(101).dirichlet(new double[] {-0.0, 0.05}),
        "NumPy never returns from this");
  }

  @Test
  void everyForm() {
    double[] alpha = {1, 2, 3};
    double[][] expected = Generator.withSeed(101).dirichlet(alpha, 4);
    Generator rng = Generator.withSeed(101);
    assertArrayEquals(expected[0], rng.dirichlet(alpha));
    assertArrayEquals(
        Arrays.copyOfRange(expected, 1, 4), rng.into(new double[3][3]).dirichlet(alpha));
  }

  @Test
  void rejections() {
    double[] alpha = {1, 2};
    Rejections.check(
        rng -> rng.dirichlet(new double[] {1, -1}), "alpha[1] must be >= 0, but is -1.0");
    Rejections.check(rng -> rng.dirichlet(alpha, -1), "size must be >= 0, but is -1");
    Rejections.check(
        rng -> rng.into(new double[][] {{0, 0}, {0}}).dirichlet(alpha),
        "out[1].length must be 2, but is 1");
  }
}
