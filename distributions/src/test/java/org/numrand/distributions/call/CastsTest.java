package org.numrand.distributions.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastsTest {
  @ParameterizedTest
  @CsvSource({
    "NaN, -9223372036854775808",
    "Infinity, -9223372036854775808",
    "-Infinity, -9223372036854775808",
    "0x1p63, -9223372036854775808",
    "0x1.fffffffffffffp62, 9223372036854774784",
    "-0x1p63, -9223372036854775808",
    "-1.5, -1",
    "-0.0, 0"
  })
  void whatDoesNotFitIsTheLeast(double x, long expected) {
    assertEquals(expected, Casts.toInt64(x));
  }
}
