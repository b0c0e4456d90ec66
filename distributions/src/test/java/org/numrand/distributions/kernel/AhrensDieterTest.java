package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.testkit.ScriptedBitGenerator;

class AhrensDieterTest {
  /** NumPy's values for tries that are equal to their bound: two below the border, two beyond. */
  @Test
  void equalityIsAccepted() {
    long[] words = {
      0x9017b383ee4d2L << 11, 0xce5b8e7d887b3c0L, 0xe9beda792cdd7L << 11, 0x1e52b174e4158c38L,
      0x16e538c60a3cabL << 11, 0x7afbbf6ea6713c8L, 0x164cd5b0cde917L << 11, 0x83123d6de335ca8L
    };
    double[] expected = {
      0.07920330985045373, 0.2084234949202222, 0.6113743909907787, 0.562857673669603
    };
    var gamma = new AhrensDieter(0.5);
    double[] out = new double[expected.length];
    gamma.fill(new ZigguratSource(ScriptedBitGenerator.of(words)), out, 0, out.length);
    assertArrayEquals(expected, out);
    VariateSource source = new ZigguratSource(ScriptedBitGenerator.of(words));
    for (double value : expected) {
      assertEquals(value, gamma.sample(source));
    }
  }
}
