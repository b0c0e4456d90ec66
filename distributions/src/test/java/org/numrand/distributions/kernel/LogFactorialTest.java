package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class LogFactorialTest {
  /** Every entry of the tables, and the formula beyond. */
  @Test
  void isTheLogarithmOfTheFactorial() {
    BigInteger factorial = BigInteger.ONE;
    for (int k = 0; k < 1100; k++) {
      factorial = k == 0 ? factorial : factorial.multiply(BigInteger.valueOf(k));
      int shift = Math.max(0, factorial.bitLength() - 63);
      double log = Math.log(factorial.shiftRight(shift).doubleValue()) + shift * Math.log(2);
      assertEquals(log, LogFactorial.of(k), 2 * Math.ulp(log), "log " + k + "!");
    }
  }
}
