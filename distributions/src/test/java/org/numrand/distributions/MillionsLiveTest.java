package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

/** A million values each of the methods everything else is made of, and the state after them. */
class MillionsLiveTest {
  private static final int N = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "MT19937"})
  void arraysAreNumPys(String engine) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.Generator(np.random." + engine + "(101))");
      Generator rng = new Generator(BitGenerators.create(engine, 101)).asOf(numpy.version());
      assertArrayEquals(numpy.doubles("rng.random(1_000_000)"), rng.random(N));
      assertArrayEquals(numpy.doubles("rng.standard_normal(1_000_000)"), rng.standardNormal(N));
      assertArrayEquals(
          numpy.doubles("rng.standard_exponential(1_000_000)"), rng.standardExponential(N));
      assertArrayEquals(numpy.longs("rng.integers(0, 100, 1_000_000)"), rng.integers(0, 100, N));
      assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "MT19937"})
  void soAreValuesOneByOne(String engine) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.Generator(np.random." + engine + "(102))");
      Generator rng = new Generator(BitGenerators.create(engine, 102)).asOf(numpy.version());
      for (double expected : numpy.doubles("rng.normal(1, 2, 10_000)")) {
        assertEquals(expected, rng.normal(1, 2));
      }
      for (double expected : numpy.doubles("rng.exponential(2, 10_000)")) {
        assertEquals(expected, rng.exponential(2));
      }
      assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
    }
  }
}
