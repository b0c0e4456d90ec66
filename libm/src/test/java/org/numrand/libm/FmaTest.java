package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fused product and sum by arithmetic against the JDK's, which has it by instruction. */
class FmaTest {
  private static final int COUNT = 200_000;

  private final Random random = new Random(17);

  /** All exponents, so that sums overflow, underflow and are rounded as subnormals. */
  @Test
  void anyBits() {
    for (int i = 0; i < COUNT; i++) {
      check(anyDouble(), anyDouble(), anyDouble());
    }
  }

  /** Sums whose terms overlap, whatever the scale, to the edges of the range. */
  @ParameterizedTest
  @ValueSource(ints = {0, -480, 480, -900, 900, -1000, -1060})
  void overlappingTerms(int exponentOfProduct) {
    for (int i = 0; i < COUNT / 4; i++) {
      double a = Math.scalb(significand(), exponentOfProduct / 2);
      double b = Math.scalb(significand(), exponentOfProduct - exponentOfProduct / 2);
      check(a, b, Math.scalb(significand(), exponentOfProduct + random.nextInt(240) - 120));
    }
  }

  /** What is left of a product when its rounded value, or a neighbour of that, is taken off. */
  @ParameterizedTest
  @ValueSource(ints = {0, -700, 700, -960})
  void cancellation(int exponentOfProduct) {
    for (int i = 0; i < COUNT / 4; i++) {
      double a = Math.scalb(significand(), exponentOfProduct / 2);
      double b = Math.scalb(significand(), exponentOfProduct / 2);
      double c = -(a * b);
      check(a, b, c + Math.ulp(c) * (random.nextInt(5) - 2));
    }
  }

  /** Sums that lie on a tie, or a very little beside it: one bit far below decides. */
  @Test
  void ties() {
    for (int i = 0; i < COUNT; i++) {
      double c = significand();
      double half = Math.ulp(c) / 2 * (random.nextBoolean() ? 1 : -1);
      double little = Math.scalb(1.0, -random.nextInt(53)) * (random.nextInt(3) - 1);
      check(half, 1 + little, c);
      check(half * (1 + little), 1 - little, c);
      check(fewBits(), fewBits(), half * fewBits());
    }
  }

  @Test
  void specialValues() {
    double[] values =
        DoubleStream.of(
                0,
                1,
                0x1.fffffffffffffp-1,
                3,
                0x1p27 + 1,
                Double.MIN_VALUE,
                3 * Double.MIN_VALUE,
                Double.MIN_NORMAL,
                0x1.fffffffffffffp-1023,
                Double.MAX_VALUE,
                0x1p969,
                0x1p970,
                0x1p-900,
                0x1.0000000000001p-450,
                0x1p900,
                0x1p-1000,
                0x1p1023,
                Math.PI,
                Double.POSITIVE_INFINITY,
                Double.NaN)
            .flatMap(x -> DoubleStream.of(x, -x))
            .toArray();
    for (double a : values) {
      for (double b : values) {
        for (double c : values) {
          check(a, b, c);
        }
      }
    }
  }

  private double anyDouble() {
    return Double.longBitsToDouble(random.nextLong());
  }

  private double significand() {
    double x = 1 + random.nextDouble();
    return random.nextBoolean() ? x : -x;
  }

  /** Few bits set make ties and exact sums likely. */
  private double fewBits() {
    return 1 + Math.scalb(1.0, -random.nextInt(53)) + Math.scalb(1.0, -random.nextInt(53));
  }

  private static void check(double a, double b, double c) {
    long expected = Double.doubleToLongBits(Math.fma(a, b, c));
    long actual = Double.doubleToLongBits(Fma.arithmetically(a, b, c));
    if (expected != actual) {
      assertEquals(expected, actual, () -> String.format("fma(%a, %a, %a)", a, b, c));
    }
  }
}
