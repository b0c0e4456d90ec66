package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numrand.numpy.NumPy.np;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.testkit.NumPyOracle;

@SuppressWarnings("try") // scopes are opened for their closing
class GlobalRandomStateTest {
  @Test
  void pastedPythonReadsTheSame() {
    try (var scope = np.random.scoped()) {
      np.random.seed(101);
      assertArrayEquals(new long[] {1, 6, 7, 9, 8}, np.random.randint(0, 10, 5));
    }
  }

  @Test
  void aScopePutsTheOldStateBack() {
    try (var outer = np.random.scoped()) {
      np.random.seed(1);
      np.random.standardNormal();
      LegacyState before = np.random.getState();
      try (var inner = np.random.scoped()) {
        assertEquals(before, np.random.getState());
        np.random.seed(2);
        np.random.setBitGenerator(BitGenerators.create("PCG64", 3));
        np.random.rand(5);
      }
      assertEquals(before, np.random.getState());
    }
  }

  @Test
  void otherEnginesAreSeededByTheirConstructor() {
    try (NumPyOracle numpy = NumPyOracle.start();
        var scope = np.random.scoped()) {
      np.random.setVersion(numpy.version());
      numpy.exec("np.random.set_bit_generator(np.random.PCG64(1))");
      np.random.setBitGenerator(BitGenerators.create("PCG64", 1));
      for (String seed : List.of("101", "12345678901234", "np.array([1, 2, 3])", "[7]")) {
        numpy.exec("np.random.standard_normal()");
        np.random.standardNormal();
        numpy.exec("np.random.seed(" + seed + ")");
        switch (seed) {
          case "101" -> np.random.seed(101);
          case "[7]" -> np.random.seed(List.of(7));
          case "12345678901234" -> np.random.seed(12345678901234L);
          default -> np.random.seed(new long[] {1, 2, 3});
        }
        assertArrayEquals(numpy.doubles("np.random.randn(4)"), np.random.randn(4));
      }
      np.random.seed();
      assertTrue(np.random.toString().startsWith("RandomState(PCG64)"));
    }
  }

  /** The integers of a list are as large as they like; what is no integer is refused. */
  @Test
  void otherEnginesTakeListsAsNumPyDoes() {
    BigInteger large = BigInteger.TWO.pow(64).add(BigInteger.ONE);
    List<List<? extends Number>> accepted =
        List.of(
            List.of(),
            List.of(1),
            List.of((byte) 1, (short) 2, 3, 4L, BigInteger.TEN),
            List.of(large),
            List.of(BigInteger.TWO.pow(200), 5),
            List.of(Long.MAX_VALUE, 1L << 32),
            List.of(BigInteger.TWO.pow(64).subtract(BigInteger.ONE), 3));
    List<List<? extends Number>> refused =
        List.of(
            List.of(1.9),
            List.of(1.0),
            List.of(Double.NaN),
            List.of(1, 2f),
            List.of(3, new BigDecimal("1.5")),
            List.of(-1),
            List.of(large.negate()));
    try (NumPyOracle numpy = NumPyOracle.start();
        var scope = np.random.scoped()) {
      np.random.setVersion(numpy.version());
      for (String engine : List.of("PCG64", "Philox", "SFC64")) {
        numpy.exec("np.random.set_bit_generator(np.random." + engine + "(1))");
        np.random.setBitGenerator(BitGenerators.create(engine, 1));
        for (List<? extends Number> seed : accepted) {
          numpy.exec("np.random.standard_normal()");
          np.random.standardNormal();
          numpy.exec("np.random.seed(" + seed + ")");
          np.random.seed(seed);
          assertEquals(
              numpy.state("np.random.get_bit_generator()"),
              np.random.bitGenerator().state().toJson());
          assertArrayEquals(numpy.doubles("np.random.randn(2)"), np.random.randn(2));
        }
        np.random.standardNormal();
        LegacyState before = np.random.getState();
        for (List<? extends Number> seed : refused) {
          String python = seed.toString().replace("NaN", "float('nan')");
          assertThrows(
              NumPyOracle.PythonException.class,
              () -> numpy.exec("np.random.seed(" + python + ")"));
          assertThrows(IllegalArgumentException.class, () -> np.random.seed(seed));
          assertEquals(before, np.random.getState());
        }
      }
    }
  }

  @Test
  void theModernGeneratorIsTheModernOne() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      assertArrayEquals(
          numpy.doubles("np.random.default_rng(101).random(3)"),
          np.random.defaultRng(101).random(3));
      assertArrayEquals(
          numpy.doubles("np.random.default_rng(2**70).random(3)"),
          np.random.defaultRng(BigInteger.TWO.pow(70)).random(3));
      assertArrayEquals(
          numpy.doubles("np.random.default_rng([1, 2]).random(3)"),
          np.random.defaultRng(new long[] {1, 2}).random(3));
      assertArrayEquals(
          numpy.doubles("np.random.default_rng(np.random.SeedSequence(4)).random(3)"),
          np.random.defaultRng(new SeedSequence(4)).random(3));
      assertArrayEquals(
          numpy.doubles("np.random.default_rng(np.random.MT19937(4)).random(3)"),
          np.random.defaultRng(BitGenerators.create("MT19937", 4)).random(3));
    }
  }

  @Test
  void oldAliasesDrawTheSame() {
    try (var scope = np.random.scoped()) {
      np.random.seed(1);
      double[] expected = np.random.randomSample(6);
      np.random.seed(1);
      assertEquals(expected[0], np.random.ranf());
      assertEquals(expected[1], np.random.sample());
      assertArrayEquals(new double[] {expected[2], expected[3]}, np.random.ranf(2));
      assertArrayEquals(new double[] {expected[4], expected[5]}, np.random.sample(2));
    }
  }

  @Test
  void aVersionIsSwappedWithItsMemory() {
    try (var scope = np.random.scoped()) {
      np.random.seed(0);
      np.random.standardNormal();
      np.random.binomial(10, 0.5);
      np.random.setVersion("2.4");
      assertEquals(NumPyVersion.of("2.4.6"), np.random.version());
      assertFalse(np.random.getState().hasGauss());
      assertEquals("RandomState(MT19937) as of NumPy 2.4.6", np.random.toString());
      assertEquals(np.random.version(), np.random.defaultRng(1).version());
      np.random.seed(0);
      assertArrayEquals(
          new long[] {0, 5, 5}, np.random.multinomial(10, new double[] {0, 0.5, 0.5}));
      assertThrows(IllegalArgumentException.class, () -> np.random.setVersion("3.11"));
      assertEquals(NumPyVersion.of("2.4.6"), np.random.version());
      try (var inner = np.random.scoped()) {
        assertEquals(NumPyVersion.of("2.4.6"), np.random.version());
        np.random.setVersion("1.17");
      }
      assertEquals(NumPyVersion.of("2.4.6"), np.random.version());
    }
    assertEquals(NumPyVersion.DEFAULT, np.random.version());
    assertEquals("RandomState(MT19937)", np.random.toString());
  }

  /** NumPy 2.5.2 mended it. */
  @Test
  void seedOverAnotherEngineForgetsTheNormalKept() {
    try (var scope = np.random.scoped()) {
      for (String version : new String[] {"2.5.1", "2.5.2"}) {
        np.random.setVersion(version);
        np.random.setBitGenerator(BitGenerators.create("PCG64", 1));
        np.random.standardNormal();
        np.random.seed(5);
        assertEquals(version.equals("2.5.1"), np.random.getState().hasGauss());
      }
    }
  }
}
