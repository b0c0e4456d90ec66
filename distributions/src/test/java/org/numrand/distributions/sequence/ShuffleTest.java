package org.numrand.distributions.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.testkit.NumPyOracle;

class ShuffleTest {
  static Iterable<String> engines() {
    return BitGenerators.names();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void firstLandingIsNumPys(String engine) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.Generator(np.random." + engine + "(101))");
      Generator rng = new Generator(BitGenerators.create(engine, 101));
      for (int n : new int[] {0, 1, 2, 3, 10, 100, 257, 1000, 1025, 5000, 100_000}) {
        assertArrayEquals(numpy.longs("rng.permutation(" + n + ")"), rng.permutation(n));
        for (long high :
            new long[] {1, 2, 100, 3_000_000_000L, 1L << 32, (1L << 32) + 1, 1L << 62}) {
          String arguments = "(-17, " + (high - 17) + ", " + n + ")";
          assertArrayEquals(
              numpy.longs("rng.integers" + arguments), rng.integers(-17, high - 17, n), arguments);
          assertEquals(numpy.longs("rng.integers(" + high + ")")[0], rng.integers(0, high));
        }
        for (double lam : new double[] {0, 1e-3, 1, 9.9, 10, 11.5, 100, 1e6, 9.2e18}) {
          String arguments = "(" + lam + ", " + n + ")";
          assertArrayEquals(numpy.longs("rng.poisson" + arguments), rng.poisson(lam, n), arguments);
        }
        assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
      }
    }
  }
}
