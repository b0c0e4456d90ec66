package org.numrand.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void longValuesShowTheirBeginning() {
    String sixty = "x".repeat(60);
    assertEquals(sixty, Text.shortened(sixty).toString());
    assertEquals(sixty + "... (61 characters)", Text.shortened(sixty + "y").toString());
    assertEquals("-1", Text.shortened(BigInteger.ONE.negate()).toString());
    assertEquals("a b c", Text.shortened(" a\n\tb\u0000\u001bc ").toString());
    assertEquals("y".repeat(200) + "... (201 characters)", Text.oneLine("y".repeat(201)));
    assertEquals("y".repeat(200), Text.oneLine("y".repeat(200)));
  }

  /** Integers whose sign takes a byte of its own, and others. */
  @Test
  void wordsAreTheIntegers() {
    assertArrayEquals(new int[] {0}, Words.of(BigInteger.ZERO));
    assertArrayEquals(new int[] {1}, Words.of(BigInteger.ONE));
    assertArrayEquals(new int[] {0x7fff_ffff}, Words.of(BigInteger.valueOf(0x7fff_ffffL)));
    assertArrayEquals(new int[] {-1}, Words.of(BigInteger.valueOf(0xffff_ffffL)));
    assertArrayEquals(new int[] {0, 1}, Words.of(BigInteger.ONE.shiftLeft(32)));
    for (int bits = 0; bits < 200; bits++) {
      BigInteger value =
          new BigInteger("9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95", 16)
              .shiftRight(bits);
      BigInteger sum = BigInteger.ZERO;
      int[] words = Words.of(value);
      for (int i = words.length - 1; i >= 0; i--) {
        sum = sum.shiftLeft(32).add(BigInteger.valueOf(Integer.toUnsignedLong(words[i])));
      }
      assertEquals(value, sum);
      assertEquals((value.bitLength() + 31) / 32, words.length);
    }
  }
}
