package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LegacyBinomialTest {
  @Test
  void parametersOutOfRangeAreRefused() {
    refuses(-1, 0.5, "n", "-1");
    refuses(Long.MIN_VALUE, 0.5, "n", "-9223372036854775808");
    refuses(1, -Double.MIN_VALUE, "p", "-4.9E-324");
    refuses(1, Math.nextUp(1.0), "p", "1.0000000000000002");
    refuses(1, Double.NaN, "p", "NaN");
  }

  private static void refuses(long n, double p, String name, String value) {
    var rs = new RandomState(5);
    LegacyState before = rs.getState();
    var error = assertThrows(IllegalArgumentException.class, () -> rs.binomial(n, p));
    assertTrue(error.getMessage().startsWith(name + " must be "), error.getMessage());
    assertTrue(error.getMessage().endsWith(", but is " + value), error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> rs.binomial(n, p, 3));
    assertEquals(before, rs.getState());
  }

  @Test
  void theLimitsAreInRange() {
    var rs = new RandomState(5);
    assertArrayEquals(new long[] {0, 0}, rs.binomial(0, 0.5, 2));
    assertArrayEquals(new long[] {0, 0}, rs.binomial(7, 0, 2));
    assertArrayEquals(new long[] {7, 7}, rs.binomial(7, 1, 2));
  }
}
