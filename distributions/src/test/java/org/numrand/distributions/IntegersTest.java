package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.numrand.distributions.Rejections.assertRefused;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.integer.EachInteger;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.testkit.ForbiddenBitGenerator;

/** All forms of the integers of a dtype draw the same. */
class IntegersTest {
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
  void arraysOfAnyTypeAndEachDrawTheSame(IntegerType type) {
    Integers integers = Integers.of(type, low(type), high(type), true);
    VariateSource source = new ZigguratSource(bits());
    long[] expected = integers.sample(source, SIZE);
    long[] low = {low(type)};
    long[] high = new long[SIZE];
    Arrays.fill(high, high(type));

    BitGenerator fill = bits();
    assertArrayEquals(expected, fillNarrow(integers, type, new ZigguratSource(fill)));
    assertEquals(source.bits().state(), fill.state());

    BitGenerator eachNarrow = bits();
    assertArrayEquals(expected, eachNarrow(eachNarrow, type, low, high));
    assertEquals(source.bits().state(), eachNarrow.state());
  }

  /** A part of an array of the dtype's own width, read back with its sign or without. */
  private static long[] fillNarrow(Integers integers, IntegerType type, VariateSource source) {
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

  private static long[] eachNarrow(BitGenerator bits, IntegerType type, long[] low, long[] high) {
    EachInteger each = EachInteger.of(type, low, high, true, SIZE, EachInteger::lemire);
    VariateSource source = new ZigguratSource(bits);
    long[] out = new long[SIZE];
    switch (type.width()) {
      case 1 -> {
        boolean[] x = new boolean[SIZE];
        each.fill(source, x, 0, SIZE);
        Arrays.setAll(out, i -> x[i] ? 1 : 0);
      }
      case 8 -> {
        byte[] x = new byte[SIZE];
        each.fill(source, x, 0, SIZE);
        Arrays.setAll(out, i -> type == IntegerType.UINT8 ? x[i] & 0xff : x[i]);
      }
      case 16 -> {
        short[] x = new short[SIZE];
        each.fill(source, x, 0, SIZE);
        Arrays.setAll(out, i -> type == IntegerType.UINT16 ? x[i] & 0xffff : x[i]);
      }
      case 32 -> {
        int[] x = new int[SIZE];
        each.fill(source, x, 0, SIZE);
        Arrays.setAll(out, i -> type == IntegerType.UINT32 ? x[i] & 0xffff_ffffL : x[i]);
      }
      default -> each.fill(source, out, 0, SIZE);
    }
    return out;
  }

  @ParameterizedTest
  @EnumSource
  void oneIntegerNeedsNoObject(IntegerType type) {
    Integers integers = Integers.of(type, low(type), high(type), true);
    VariateSource source = new ZigguratSource(bits());
    BitGenerator bits = bits();
    for (int i = 0; i < SIZE; i++) {
      assertEquals(
          integers.sample(source), Integers.sample(bits, type, low(type), high(type), true));
    }
    assertEquals(source.bits().state(), bits.state());
  }

  @Test
  void allBoundsAreCheckedBeforeTheFirstDraw() {
    long[] low = {0, 5};
    long[] high = {3, 5};
    assertRefused("high must be > low = 5, but is 5", () -> eachUint8(low, high));
    assertRefused(
        "high must be <= 256 for uint8, but is 257", () -> eachUint8(low, new long[] {257}));
    assertRefused(
        "low must be >= 0 and <= 255 for uint8, but is -1",
        () -> eachUint8(new long[] {0, -1}, high));
    assertRefused(
        "the length of a parameter must be 1 or 3, but is 2",
        () -> EachInteger.of(IntegerType.UINT8, low, high, false, 3, EachInteger::lemire));
  }

  private static void eachUint8(long[] low, long[] high) {
    new Generator(new ForbiddenBitGenerator()).integersUint8(low, high);
  }

  @Test
  void arraysMustBeOfTheDtype() {
    VariateSource source = new ZigguratSource(new ForbiddenBitGenerator());
    Integers bytes = Integers.of(IntegerType.UINT8, 0, 9, true);
    Integers longs =
        Integers.of(IntegerType.UINT64, BigInteger.ZERO, BigInteger.ONE.shiftLeft(64), false);
    assertRefused(
        "out must be an array of uint8, but is int[]", () -> bytes.fill(source, new int[1], 0, 1));
    assertRefused(
        "out must be an array of uint8, but is short[]",
        () -> bytes.fill(source, new short[1], 0, 1));
    assertRefused(
        "out must be an array of uint8, but is boolean[]",
        () -> bytes.fill(source, new boolean[1], 0, 1));
    assertRefused(
        "out must be an array of uint64, but is byte[]",
        () -> longs.fill(source, new byte[1], 0, 1));
  }
}
