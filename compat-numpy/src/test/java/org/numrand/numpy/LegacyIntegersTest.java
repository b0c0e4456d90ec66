package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.integer.EachInteger;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.testkit.ForbiddenBitGenerator;
import org.numrand.testkit.NumPyOracle;

/** All forms of the legacy integers of a dtype draw the same, which is what NumPy draws. */
class LegacyIntegersTest {
  private static final int SIZE = 1001;

  private static BitGenerator bits() {
    return BitGenerators.create("PCG64", 101);
  }

  /** Bounds that leave some of the dtype out, and have rejections. */
  private static long low(IntegerType type) {
    return type.least() / 3;
  }

  private static long high(IntegerType type) {
    return type == IntegerType.BOOL ? 1 : (type.greatest() >>> 1) / 3 * 2;
  }

  @ParameterizedTest
  @EnumSource
  void arraysEachAndSinglesDrawTheSame(IntegerType type) {
    LegacyIntegers integers = LegacyIntegers.of(type, low(type), high(type), true);
    PolarSource source = new PolarSource(bits());
    long[] expected = integers.sample(source, SIZE);

    PolarSource each = new PolarSource(bits());
    long[] high = new long[SIZE];
    Arrays.fill(high, high(type));
    long[] longs = new long[SIZE];
    EachInteger.of(type, new long[] {low(type)}, high, true, SIZE, LegacyIntegers::next)
        .fill(each, longs, 0, SIZE);
    assertArrayEquals(expected, longs);
    assertEquals(source.bits().state(), each.bits().state());

    PolarSource fill = new PolarSource(bits());
    assertArrayEquals(expected, fillNarrow(integers, type, fill));
    assertEquals(source.bits().state(), fill.bits().state());

    for (int i = 0; i < SIZE; i++) {
      assertEquals(
          integers.sample(source), LegacyIntegers.sample(fill, type, low(type), high(type), true));
    }
    assertEquals(source.bits().state(), fill.bits().state());
  }

  /** A part of an array of the dtype's own width, read back with its sign or without. */
  private static long[] fillNarrow(LegacyIntegers integers, IntegerType type, PolarSource source) {
    int to = SIZE + 3;
    long[] out = new long[SIZE];
    switch (type.width()) {
      case 1 -> {
        boolean[] x = new boolean[SIZE + 5];
        integers.fill(source, x, 3, to);
        Arrays.setAll(out, i -> x[i + 3] ? 1 : 0);
      }
      case 8 -> {
        byte[] x = new byte[SIZE + 5];
        integers.fill(source, x, 3, to);
        Arrays.setAll(out, i -> type == IntegerType.UINT8 ? x[i + 3] & 0xff : x[i + 3]);
      }
      case 16 -> {
        short[] x = new short[SIZE + 5];
        integers.fill(source, x, 3, to);
        Arrays.setAll(out, i -> type == IntegerType.UINT16 ? x[i + 3] & 0xffff : x[i + 3]);
      }
      case 32 -> {
        int[] x = new int[SIZE + 5];
        integers.fill(source, x, 3, to);
        Arrays.setAll(out, i -> type == IntegerType.UINT32 ? x[i + 3] & 0xffff_ffffL : x[i + 3]);
      }
      default -> {
        long[] x = new long[SIZE + 5];
        integers.fill(source, x, 3, to);
        return Arrays.copyOfRange(x, 3, to);
      }
    }
    return out;
  }

  @Test
  void eachOfNarrowBoundsIsNumPys() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rs = np.random.RandomState(101)");
      RandomState rs = new RandomState(101, numpy.version());
      long[] low = {0, 1, 0, 3, 5, 0, 0};
      long[] high = {1, 2, 2, 7, 100, 127, 33};
      long[] bools = {0, 1, 0, 0, 0, 0, 1};
      for (IntegerType type : IntegerType.values()) {
        boolean bool = type == IntegerType.BOOL;
        long[] from = bool ? bools : low;
        long[] to = bool ? new long[] {2} : high;
        String call = Arrays.toString(from) + "," + Arrays.toString(to);
        long[] expected =
            numpy.longs("rs.randint(" + call + ", dtype=np." + type + ").astype(np.int64)");
        long[] out = new long[7];
        EachInteger.of(type, from, to, false, 7, LegacyIntegers::next)
            .fill(new PolarSource(rs.bitGenerator()), out, 0, 7);
        assertArrayEquals(expected, out, type::toString);
        assertEquals(numpy.longs("[rs.tomaxint()]")[0], rs.tomaxint(), type::toString);
      }
    }
  }

  @Test
  void refusals() {
    assertRefused(
        "high must be <= 255 for uint8, but is 256",
        () -> LegacyIntegers.of(IntegerType.UINT8, 0, 256, true));
    assertRefused(
        "low must be >= -128 and <= 127 for int8, but is -129",
        () -> LegacyIntegers.of(IntegerType.INT8, -129, 0, false));
    assertRefused(
        "high must be <= 18446744073709551616 for uint64, but is 18446744073709551617",
        () ->
            LegacyIntegers.of(
                IntegerType.UINT64,
                BigInteger.ZERO,
                BigInteger.ONE.shiftLeft(64).add(BigInteger.ONE),
                false));
    assertRefused(
        "high must be > low = 5, but is 5",
        () ->
            new RandomState(new ForbiddenBitGenerator())
                .randint(new long[] {0, 5}, new long[] {5}));
  }

  private static void assertRefused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
