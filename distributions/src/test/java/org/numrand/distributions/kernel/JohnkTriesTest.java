package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.testkit.ScriptedBitGenerator;

class JohnkTriesTest {
  private static double[] uniformsOfTheFirst(boolean zeros, ScriptedBitGenerator bits) {
    double[] out = new double[1];
    JohnkTries tries = new JohnkTries(2, 2, zeros);
    tries.fill(new ZigguratSource(bits), (none, u, v, x, y) -> u + 2 * v, tries, out, 0, 1);
    return out;
  }

  @Test
  void zerosAreTakenOnlyWhereTheyMayBe() {
    ScriptedBitGenerator legacy = ScriptedBitGenerator.ofDoubles(0, 0);
    assertArrayEquals(new double[] {0}, uniformsOfTheFirst(true, legacy));
    assertEquals(0, legacy.wordsLeft());
    ScriptedBitGenerator modern = ScriptedBitGenerator.ofDoubles(0, 0, 0.5, 0.25);
    assertArrayEquals(new double[] {1}, uniformsOfTheFirst(false, modern));
    assertEquals(0, modern.wordsLeft());
  }
}
