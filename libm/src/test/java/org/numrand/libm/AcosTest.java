package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The arc cosine against correct rounding, where no C library is needed. */
class AcosTest {
  private static final int TRIED = 500;

  @Test
  void isCorrectlyRounded() {
    forEachInput(x -> assertEquals(AcosReference.round(x, StrictMath.acos(x)), Libm.acos(x)));
  }

  @Test
  void theExactWayAgrees() {
    forEachInput(x -> assertEquals(Libm.acos(x), Acos.acosExactly(x)));
  }

  private interface Check {
    void of(double x);
  }

  private static void forEachInput(Check check) {
    long[] x = new long[TRIED];
    for (Inputs.Stream stream : Inputs.streams(Function.ACOS)) {
      stream.fill(new SplitMix(6), x, new long[TRIED]);
      for (long bits : x) {
        double value = Double.longBitsToDouble(bits);
        if (Math.abs(value) < 1) {
          check.of(value);
        }
      }
    }
  }
}
