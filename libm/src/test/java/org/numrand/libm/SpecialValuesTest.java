package org.numrand.libm;

import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The special values of C99, Annex F. */
class SpecialValuesTest {
  private static final double SIGNALING = Double.longBitsToDouble(0x7ff0000000000001L);
  private static final float SIGNALING_FLOAT = Float.intBitsToFloat(0x7f800001);

  @ParameterizedTest
  @CsvSource({
    "LOG, 0, -Infinity",
    "LOG, -0.0, -Infinity",
    "LOG, 1, 0",
    "LOG, -1, NaN",
    "LOG, Infinity, Infinity",
    "LOG, -Infinity, NaN",
    "EXP, 0, 1",
    "EXP, -0.0, 1",
    "EXP, -Infinity, 0",
    "EXP, Infinity, Infinity",
    "EXP, 710, Infinity",
    "EXP, -746, 0",
    "EXP, 1e300, Infinity",
    "EXP, -1e300, 0",
    "LOG1P, 0, 0",
    "LOG1P, -0.0, -0.0",
    "LOG1P, -1, -Infinity",
    "LOG1P, -2, NaN",
    "LOG1P, Infinity, Infinity",
    "LOG1P, -Infinity, NaN",
    "EXPM1, 0, 0",
    "EXPM1, -0.0, -0.0",
    "EXPM1, -Infinity, -1",
    "EXPM1, Infinity, Infinity",
    "EXPM1, 710, Infinity",
    "COS, 0, 1",
    "COS, -0.0, 1",
    "COS, Infinity, NaN",
    "COS, -Infinity, NaN",
    "SIN, 0, 0",
    "SIN, -0.0, -0.0",
    "SIN, Infinity, NaN",
    "SIN, -Infinity, NaN",
    "ACOS, 1, 0",
    "ACOS, -1, 3.141592653589793",
    "ACOS, 0, 1.5707963267948966",
    "ACOS, 1.1, NaN",
    "ACOS, -1.1, NaN",
    "ACOS, Infinity, NaN",
    "LOGF, 0, -Infinity",
    "LOGF, -0.0, -Infinity",
    "LOGF, 1, 0",
    "LOGF, -1, NaN",
    "LOGF, Infinity, Infinity",
    "EXPF, -0.0, 1",
    "EXPF, -Infinity, 0",
    "EXPF, Infinity, Infinity",
    "EXPF, 89, Infinity",
    "EXPF, -104, 0",
    "LOG1PF, 0, 0",
    "LOG1PF, -0.0, -0.0",
    "LOG1PF, -1, -Infinity",
    "LOG1PF, -2, NaN",
    "LOG1PF, Infinity, Infinity",
  })
  void ofOneArgument(Function function, double x, double expected) {
    long result = function.apply(Inputs.rawBits(function, x), 0);
    assertEquals(function.canonical(Inputs.rawBits(function, expected)), result);
  }

  @ParameterizedTest
  @CsvSource({
    "LOG", "EXP", "LOG1P", "EXPM1", "COS", "SIN", "ACOS", "LOGF", "EXPF", "LOG1PF", "POW", "POWF"
  })
  void keepsNaN(Function function) {
    long nan = Inputs.rawBits(function, NaN);
    assertEquals(nan, function.apply(nan, Inputs.rawBits(function, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, -1, Infinity",
    "-0.0, -1, -Infinity",
    "-0.0, -2, Infinity",
    "-0.0, -2.5, Infinity",
    "0, -Infinity, Infinity",
    "0, 3, 0",
    "-0.0, 3, -0.0",
    "-0.0, 2, 0",
    "-1, Infinity, 1",
    "-1, -Infinity, 1",
    "1, NaN, 1",
    "1, Infinity, 1",
    "NaN, 0, 1",
    "NaN, -0.0, 1",
    "Infinity, 0, 1",
    "-8, 0.5, NaN",
    "0.5, -Infinity, Infinity",
    "2, -Infinity, 0",
    "0.5, Infinity, 0",
    "2, Infinity, Infinity",
    "-Infinity, -3, -0.0",
    "-Infinity, -2, 0",
    "-Infinity, 3, -Infinity",
    "-Infinity, 2, Infinity",
    "Infinity, -1, 0",
    "Infinity, 1, Infinity",
    "NaN, 1, NaN",
    "2, NaN, NaN",
    "-2, 3, -8",
    "-2, 2, 4",
    "-2, 1025, -Infinity",
    "-2, -1081, -0.0",
    "2, 1e300, Infinity",
    "0.5, 1e300, 0",
    "-2, 1e300, Infinity"
  })
  void ofPow(double x, double y, double expected) {
    assertEquals(expected, Libm.pow(x, y));
    assertEquals((float) expected, Libm.powf((float) x, (float) y));
  }

  @Test
  void signalingNaNMakesEvenPowersOfOneAndZeroNaN() {
    assertTrue(Double.isNaN(Libm.pow(SIGNALING, 0)));
    assertTrue(Double.isNaN(Libm.pow(1, SIGNALING)));
    assertTrue(Float.isNaN(Libm.powf(SIGNALING_FLOAT, 0)));
    assertTrue(Float.isNaN(Libm.powf(1, SIGNALING_FLOAT)));
  }

  @Test
  void subnormalResultsAreReached() {
    assertEquals(Double.MIN_VALUE, Libm.exp(-745.13));
    assertEquals(Double.MIN_VALUE, Libm.pow(2, -1074));
  }
}
