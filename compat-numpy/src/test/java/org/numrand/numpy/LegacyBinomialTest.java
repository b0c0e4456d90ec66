package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.numrand.core.NumPyVersion;

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

  /**
   * As in NumPy. What is remembered shows in its rounding, which only multinomial of NumPy 2.4 has.
   */
  @Test
  void noValuesLeaveTheLastBinomialRemembered() {
    long n = 10_000_000_000_000_000L;
    double p = 1e-15;
    long[] expected = afterMultinomial(n, p, rs -> rs.randomSample()).binomial(n, p, 1000);
    Consumer<RandomState> none =
        rs -> {
          assertEquals(0, rs.binomial(5, 0.3, 0).length);
          rs.into(new long[0]).binomial(5, 0.3);
          rs.randomSample();
        };
    assertArrayEquals(expected, afterMultinomial(n, p, none).binomial(n, p, 1000));
    // Or this test would show nothing: one value takes a double, too.
    long[] other = afterMultinomial(n, p, rs -> rs.binomial(5, 0.3)).binomial(n, p, 1000);
    assertFalse(Arrays.equals(expected, other));
  }

  private static RandomState afterMultinomial(long n, double p, Consumer<RandomState> then) {
    var rs = new RandomState(2, NumPyVersion.V2_4_0);
    rs.multinomial(n, new double[] {p, 1 - p});
    then.accept(rs);
    return rs;
  }
}
