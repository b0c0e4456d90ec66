package org.numrand.distributions;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TEN;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.numrand.distributions.Rejections.assertRefused;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Unsigned 64-bit integers between bounds that a long cannot hold. */
class UnsignedBoundsTest {
  private static final BigInteger END = TWO.pow(64);

  @Test
  void longsAreTheNumbersTheyAre() {
    long high = Long.MAX_VALUE;
    BigInteger bigHigh = BigInteger.valueOf(high);
    assertEquals(
        Generator.withSeed(101).integersUint64(7, high),
        Generator.withSeed(101).integersUint64(BigInteger.valueOf(7), bigHigh));
    assertArrayEquals(
        Generator.withSeed(101).integersUint64(7, high, 99, true),
        Generator.withSeed(101).integersUint64(BigInteger.valueOf(7), bigHigh, 99, true));
    Generator rng = Generator.withSeed(101);
    assertRefused(
        "low must be >= 0 and <= 18446744073709551615 for uint64, but is -1",
        () -> rng.integersUint64(-1, 5));
    assertRefused("high must be > low = 0, but is -1", () -> rng.integersUint64(-1));
  }

  @Test
  void highMayBeTheEnd() {
    assertArrayEquals(
        Generator.withSeed(101).integersUint64(ZERO, END.subtract(ONE), 9, true),
        Generator.withSeed(101).integersUint64(ZERO, END, 9));
    assertArrayEquals(
        Generator.withSeed(101).integers(0, Long.MAX_VALUE, 9, true),
        Generator.withSeed(101).integers(ZERO, TWO.pow(63), 9));
  }

  @Test
  void refusesWhatNumPyRefuses() {
    Generator rng = Generator.withSeed(101);
    assertRefused(
        "low must be >= 0 and <= 18446744073709551615 for uint64, but is -1",
        () -> rng.integersUint64(ONE.negate(), TEN));
    assertRefused(
        "low must be >= 0 and <= 18446744073709551615 for uint64, but is 18446744073709551616",
        () -> rng.integersUint64(END, END, 3, true));
    assertRefused("high must be > low = 10, but is 10", () -> rng.integersUint64(TEN, TEN));
    assertRefused(
        "high must be >= low = 10, but is 1", () -> rng.integersUint64(TEN, ONE, 1, true));
    assertRefused(
        "high must be <= 18446744073709551615 for uint64, but is 18446744073709551616",
        () -> rng.integersUint64(ZERO, END, 3, true));
    assertEquals(0, rng.integersUint64(TEN, ONE, 0).length);
  }
}
