package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each table, entry by entry, against decimal arithmetic. */
class TablesTest {
  private static final BigDecimal LN2 = Decimals.log(BigDecimal.valueOf(2));

  @Test
  void log() {
    for (int i = 0; i < Log.TABLE.length; i += 2) {
      BigDecimal exact = logOfInverse(Log.TABLE[i]).negate();
      double rounded = Log.TABLE[i + 1];
      assertEquals(exact.doubleValue(), rounded);
      assertEquals(rounded, 0x1.8p9 + rounded - 0x1.8p9, "k log(2) + log(c) is exact");
      double error = exact.subtract(Decimals.of(rounded)).doubleValue();
      assertTrue(Math.abs(error) < 0x1p-66, "log(c) lies near a double");
    }
  }

  @Test
  void pow() {
    for (int i = 0; i < Pow.TABLE.length; i += 4) {
      double inverse = Pow.TABLE[i];
      double logHi = Pow.TABLE[i + 1];
      BigDecimal exact = logOfInverse(inverse).negate();
      assertEquals(inverse * 256, Math.rint(inverse * 256));
      assertEquals(logHi * 0x1p43, Math.rint(logHi * 0x1p43));
      assertTrue(Math.abs(exact.subtract(Decimals.of(logHi)).doubleValue()) <= 0x1p-44);
      assertEquals(exact.subtract(Decimals.of(logHi)).doubleValue(), Pow.TABLE[i + 2]);
    }
  }

  @Test
  void exp() {
    for (int k = 0; k < 128; k++) {
      BigDecimal exact = Decimals.exp(LN2.multiply(Decimals.of(k / 128.0)));
      double hi = Double.longBitsToDouble(Exp.TABLE[2 * k + 1] + ((long) k << 45));
      assertEquals(exact.doubleValue(), hi);
      BigDecimal tail = exact.divide(Decimals.of(hi), Decimals.DIGITS).subtract(BigDecimal.ONE);
      assertEquals(tail.doubleValue(), Double.longBitsToDouble(Exp.TABLE[2 * k]));
    }
  }

  @Test
  void sinAndCos() {
    for (int k = 0; k < 256; k++) {
      BigDecimal angle = Decimals.of(k / 128.0);
      assertPair(Decimals.sin(angle), SinCos.TABLE[4 * k], SinCos.TABLE[4 * k + 1]);
      assertPair(Decimals.cos(angle), SinCos.TABLE[4 * k + 2], SinCos.TABLE[4 * k + 3]);
    }
  }

  /** Those of sin(x)/x and (1 - cos(x))/x^2 in x^2, up to x = 0.002. */
  @Test
  void polynomialsOfSinAndCos() {
    assertArrayEquals(
        new double[] {1, SinCos.SN3, SinCos.SN5},
        bestQuadratic(
            new BigDecimal("4e-6"),
            u -> {
              BigDecimal x = u.sqrt(Decimals.DIGITS);
              return quotient(Decimals.sin(x), x);
            },
            BigDecimal.ONE));
    double[] cos =
        bestQuadratic(
            new BigDecimal("4e-6"),
            u -> quotient(BigDecimal.ONE.subtract(Decimals.cos(u.sqrt(Decimals.DIGITS))), u),
            new BigDecimal("0.5"));
    assertArrayEquals(
        new double[] {SinCos.CS2, SinCos.CS4}, new double[] {cos[0], cos[1]}, "but for CS6");
    assertEquals(-1.0 / 6, SinCos.S1);
  }

  /**
   * The coefficients of the polynomial whose error has the same size and alternating signs at 0,
   * end/4, 3 end/4 and the end.
   */
  private static double[] bestQuadratic(
      BigDecimal end, UnaryOperator<BigDecimal> function, BigDecimal atZero) {
    BigDecimal quarter = end.divide(BigDecimal.valueOf(4));
    BigDecimal first = function.apply(quarter).subtract(atZero);
    BigDecimal last = function.apply(end).subtract(atZero);
    BigDecimal middle = function.apply(end.subtract(quarter)).subtract(function.apply(quarter));
    BigDecimal error = quotient(middle.add(middle).subtract(last), BigDecimal.valueOf(6));
    BigDecimal twice = error.add(error);
    BigDecimal sum = last.add(twice);
    BigDecimal linear =
        quotient(
            first.add(twice).multiply(BigDecimal.valueOf(16)).subtract(sum), BigDecimal.valueOf(3));
    return new double[] {
      atZero.subtract(error).doubleValue(),
      quotient(linear, end).doubleValue(),
      quotient(sum.subtract(linear), end.multiply(end)).doubleValue()
    };
  }

  private static BigDecimal quotient(BigDecimal x, BigDecimal y) {
    return x.divide(y, Decimals.DIGITS);
  }

  @Test
  void logOfFloats() {
    for (int i = 0; i < LogF.TABLE.length; i += 2) {
      BigDecimal exact = logOfInverse(LogF.TABLE[i]).negate();
      assertEquals(exact.doubleValue(), LogF.TABLE[i + 1]);
      assertEquals(LogF.TABLE[i], PowF.TABLE[i]);
      assertEquals(exact.divide(LN2, Decimals.DIGITS).doubleValue(), PowF.TABLE[i + 1]);
    }
  }

  @Test
  void expOfFloats() {
    for (int k = 0; k < 32; k++) {
      BigDecimal exact = Decimals.exp(LN2.multiply(Decimals.of(k / 32.0)));
      assertEquals(exact.doubleValue(), ExpF.scale(k));
    }
  }

  @Test
  void piForLargeArguments() {
    BigDecimal pi =
        new BigDecimal(LargeSinCos.PI)
            .divide(new BigDecimal(BigInteger.ONE.shiftLeft(LargeSinCos.PLACES)));
    assertTrue(Decimals.sin(pi).abs().compareTo(new BigDecimal("1e-60")) < 0);
    BigDecimal half = pi.divide(BigDecimal.valueOf(2));
    assertPair(half, SinCos.HALF_PI_HI, SinCos.HALF_PI_LO);
    BigDecimal rest = subtractRounded(half, 26, SinCos.HALF_PI_1);
    rest = subtractRounded(rest, 27, SinCos.HALF_PI_2);
    rest = subtractRounded(rest, 27, SinCos.HALF_PI_3);
    assertEquals(rest.doubleValue(), SinCos.HALF_PI_4);
  }

  /** Holds the double against the number's nearest one of so many bits, and subtracts it. */
  private static BigDecimal subtractRounded(BigDecimal exact, int bits, double rounded) {
    double ulp = Math.scalb(1.0, Math.getExponent(exact.doubleValue()) - bits + 1);
    assertEquals(Math.rint(exact.doubleValue() / ulp) * ulp, rounded);
    return exact.subtract(Decimals.of(rounded));
  }

  private static BigDecimal logOfInverse(double inverse) {
    return Decimals.log(Decimals.of(inverse));
  }

  private static void assertPair(BigDecimal exact, double hi, double lo) {
    assertEquals(exact.doubleValue(), hi);
    assertEquals(exact.subtract(Decimals.of(hi)).doubleValue(), lo);
  }
}
