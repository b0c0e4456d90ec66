package org.numrand.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralTest {
  @Test
  void integers() {
    assertEquals(5L, Literal.parse("5"));
    assertEquals(-5L, Literal.parse("-5"));
    assertEquals(1_000_000L, Literal.parse("1_000_000"));
    assertEquals(Long.MIN_VALUE, Literal.parse("-9223372036854775808"));
    assertEquals(BigInteger.ONE.shiftLeft(63), Literal.parse("9223372036854775808"));
    String ones = "1".repeat(20_000);
    assertEquals(new BigInteger(ones), Literal.parse(ones.replaceAll("1(?=1)", "1_")));
    assertEquals("1_", Literal.parse("1_"));
    assertEquals("1__0", Literal.parse("1__0"));
  }

  @Test
  void floats() {
    assertEquals(0.5, Literal.parse("0.5"));
    assertEquals(0.5, Literal.parse(".5"));
    assertEquals(-5.0, Literal.parse("-5."));
    assertEquals(1e-300, Literal.parse("1e-300"));
    assertEquals(Double.NaN, Literal.parse("nan"));
    assertEquals(Double.POSITIVE_INFINITY, Literal.parse("inf"));
    assertEquals(Double.NEGATIVE_INFINITY, Literal.parse("-Infinity"));
  }

  @Test
  void javasOwnNumbersAreText() {
    assertEquals("1d", Literal.parse("1d"));
    assertEquals("0x1p3", Literal.parse("0x1p3"));
  }

  @Test
  void lists() {
    assertEquals(List.of(1L, 2.5, "a"), Literal.parse("[1, 2.5, a]"));
    assertEquals(List.of(1L, -2L), Literal.parse("1,-2"));
    assertEquals(List.of(3L, 2L), Literal.parse("(3, 2)"));
    assertEquals(List.of(List.of(1L), List.of(0.5)), Literal.parse("[[1], [0.5]]"));
    assertEquals(List.of(), Literal.parse("[]"));
    assertEquals(List.of(Double.POSITIVE_INFINITY, true), Literal.parse("inf,True"));
    assertEquals("[1, 2", Literal.parse("[1, 2"));
    assertEquals(List.of(1L), Literal.parse("1,"));
    assertEquals("1,,2", Literal.parse("1,,2"));
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertEquals(deep, Literal.parse(deep));
  }

  @Test
  void ranges() {
    assertEquals(List.of(0L, 1L, 2L), Literal.parse("range(3)"));
    assertEquals(List.of(2L, 3L), Literal.parse("range(2, 4)"));
    assertEquals(List.of(9L, 6L, 3L), Literal.parse("range(9,0,-3)"));
    assertEquals(List.of(), Literal.parse("range(0)"));
    assertEquals(List.of(), Literal.parse("range(3,-9)"));
    long max = Long.MAX_VALUE;
    assertEquals(List.of(0L, max - 1), Literal.parse("range(0," + max + "," + (max - 1) + ")"));
    BigInteger huge = BigInteger.TEN.pow(30);
    assertEquals(
        List.of(huge), Literal.parse("range(" + huge + "," + huge.add(BigInteger.ONE) + ")"));
    assertEquals(Integer.MAX_VALUE, ((List<?>) Literal.parse("range(2147483647)")).size());
    for (String wrong : List.of("range(0, 5, 0)", "range(10**9)", "range(")) {
      var e = assertThrows(IllegalArgumentException.class, () -> Literal.parse(wrong));
      assertEquals(
          "a range must have one to three integers, of which the last is not 0, but there is "
              + wrong,
          e.getMessage());
    }
    assertEquals("range(", Literal.parse("'range('"));
  }

  @Test
  void text() {
    assertEquals("5", Literal.parse("'5'"));
    assertEquals("a, b", Literal.parse("\"a, b\""));
    assertEquals("hello world", Literal.parse("hello world"));
    assertEquals(true, Literal.parse("True"));
    assertEquals("", Literal.parse(""));
  }
}
