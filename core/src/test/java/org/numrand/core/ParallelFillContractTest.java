package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Doubles, whose parts are placed at once. */
class ParallelFillContractTest extends ParallelContract {
  /** A number that no engine draws. */
  private static final double UNTOUCHED = -1;

  @Override
  void fill(BitGenerator bits, double[] out, Executor executor, int parts) {
    ParallelFill.doubles(bits, out, executor, parts);
  }

  @Override
  int drawnAlone() {
    return 0;
  }

  @Test
  void refusals() {
    double[] out = {UNTOUCHED};
    BitGenerator still = new MixEngine(64, new SeedSequence(1));
    var e = assertThrows(IllegalArgumentException.class, () -> ParallelFill.doubles(still, out));
    assertEquals("Mix64 cannot advance, so it cannot fill in parallel", e.getMessage());
    BitGenerator bits = new HookedEngine();
    BitGeneratorState before = bits.state();
    e =
        assertThrows(
            IllegalArgumentException.class,
            () -> ParallelFill.doubles(bits, out, Runnable::run, 0));
    assertEquals("parts must be >= 1, but is 0", e.getMessage());
    assertThrows(NullPointerException.class, () -> ParallelFill.doubles(bits, out, null, 1));
    assertThrows(NullPointerException.class, () -> ParallelFill.doubles(bits, null));
    assertEquals(UNTOUCHED, out[0]);
    assertEquals(before, bits.state());
  }
}
