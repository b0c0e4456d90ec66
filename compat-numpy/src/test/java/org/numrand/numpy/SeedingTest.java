package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

class SeedingTest {
  private static final long MAX = 0xffff_ffffL;

  @Test
  void integersArraysAndListsSeedAsInNumPy() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (long seed : new long[] {0, 1, 101, 1L << 31, MAX}) {
        assertSame(numpy, "" + seed, new RandomState(seed));
        assertSame(numpy, "[" + seed + "]", new RandomState(List.of(seed)));
        assertSame(numpy, "np.array([" + seed + "])", new RandomState(new long[] {seed}));
      }
      var random = new SplittableRandom(1);
      for (int i = 0; i < 100; i++) {
        int length = i == 0 ? 2000 : random.nextInt(2, 700);
        long[] key = random.longs(length, 0, MAX + 1).toArray();
        assertSame(numpy, text(key), new RandomState(key));
        assertSame(numpy, text(key), new RandomState(Arrays.stream(key).boxed().toList()));
      }
      assertSame(numpy, "[3, 1, 4]", new RandomState(new int[] {3, 1, 4}));
    }
  }

  private static String text(long[] key) {
    return Arrays.stream(key).mapToObj(Long::toString).collect(Collectors.joining(", ", "[", "]"));
  }

  private static void assertSame(NumPyOracle numpy, String seed, RandomState rs) {
    numpy.exec("rs = np.random.RandomState(" + seed + ")");
    assertEquals(numpy.state("rs._bit_generator"), rs.bitGenerator().state().toJson());
    numpy.exec("rs.standard_normal()");
    rs.standardNormal();
    numpy.exec("rs.seed(7)");
    rs.seed(7);
    assertArrayEquals(numpy.doubles("rs.standard_normal(3)"), rs.standardNormal(3));
  }

  @Test
  void entropyOfTheSystemDiffersEachTime() {
    var rs = new RandomState();
    double first = rs.randomSample();
    assertNotEquals(first, new RandomState().randomSample());
    rs.standardNormal();
    rs.seed();
    assertEquals(false, rs.getState().hasGauss());
    assertNotEquals(first, rs.randomSample());
  }

  @Test
  void whatNumPyRefusesIsRefusedAndTheStateKept() {
    var rs = new RandomState(1);
    rs.standardNormal();
    LegacyState before = rs.getState();
    assertRefused("between 0 and 2**32 - 1, but is -1; ", () -> rs.seed(-1));
    assertRefused("Integer.toUnsignedLong", () -> rs.seed(-5));
    assertRefused("new long[] {seed & 0xffffffffL", () -> rs.seed(MAX + 1));
    assertRefused("new long[] {seed & 0xffffffffL", () -> rs.seed(Long.MIN_VALUE));
    assertRefused("seed[1]", () -> rs.seed(new long[] {1, -1}));
    assertRefused("seed[1]", () -> rs.seed(new int[] {1, -1}));
    assertRefused("seed[0]", () -> rs.seed(new long[] {MAX + 1, 2}));
    assertRefused("non-empty", () -> rs.seed(new long[0]));
    assertRefused("non-empty", () -> rs.seed(new int[0]));
    assertRefused("non-empty", () -> rs.seed(List.of()));
    assertRefused("must be an integer", () -> rs.seed(List.of(1.0)));
    assertRefused("must be an integer", () -> rs.seed(List.of(1, 2.5f)));
    assertRefused("seed[0]", () -> rs.seed(List.of(BigInteger.TWO.pow(70))));
    assertEquals(before, rs.getState());
  }

  private static void assertRefused(String message, Executable call) {
    var error = assertThrows(IllegalArgumentException.class, call);
    assertTrue(error.getMessage().contains(message), error::getMessage);
  }

  @Test
  void otherEnginesCannotBeSeededAgain() {
    var rs = new RandomState(BitGenerators.create("PCG64", 1));
    LegacyState before = rs.getState();
    var error = assertThrows(UnsupportedOperationException.class, () -> rs.seed(1));
    assertTrue(error.getMessage().contains("BitGenerators.create(\"PCG64\", seed)"));
    assertEquals(before, rs.getState());
  }
}
