package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.numrand.distributions.Generator;
import org.numrand.testkit.ScriptedBitGenerator;

class WaldRootsTest {
  /** NumPy's values for uniforms at the border of the two roots and just above it. */
  @Test
  void theBorderBelongsToTheLesserRoot() {
    long[] words = {
      0xf0000000000033L, 0x102a37fc426933L << 11, 0xf0000000000033L, 0x102a37fc426934L << 11,
      0xa0000000000133L, 0x101c258946fe97L << 11, 0xa0000000000133L, 0x101c258946fe98L << 11
    };
    double[] expected = {
      0.9795957168742956, 1.020829289853176, 0.9863503272368175, 1.0138385646420587
    };
    assertArrayEquals(
        expected, new Generator(ScriptedBitGenerator.of(words)).asOf("2.4.6").wald(1, 2, 4));
    Generator rng = new Generator(ScriptedBitGenerator.of(words)).asOf("2.4.6");
    for (double value : expected) {
      assertEquals(value, rng.wald(1, 2));
    }
  }
}
