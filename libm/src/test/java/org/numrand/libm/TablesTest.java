package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
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
    assertPair(pi.divide(BigDecimal.valueOf(2)), SinCos.HALF_PI_HI, SinCos.HALF_PI_LO);
  }

  private static BigDecimal logOfInverse(double inverse) {
    return Decimals.log(Decimals.of(inverse));
  }

  private static void assertPair(BigDecimal exact, double hi, double lo) {
    assertEquals(exact.doubleValue(), hi);
    assertEquals(exact.subtract(Decimals.of(hi)).doubleValue(), lo);
  }
}
