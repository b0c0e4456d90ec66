package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

class ZigguratSourceTest {
  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "MT19937"})
  void normalsAreNumPysInArraysAndOneByOne(String engine) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.Generator(np.random." + engine + "(101))");
      Generator rng = new Generator(BitGenerators.create(engine, 101));
      assertArrayEquals(numpy.doubles("rng.normal(1, 2, 1_000_000)"), rng.normal(1, 2, 1_000_000));
      for (double expected : numpy.doubles("rng.normal(1, 2, 1000)")) {
        assertEquals(expected, rng.normal(1, 2));
      }
      assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
    }
  }
}
