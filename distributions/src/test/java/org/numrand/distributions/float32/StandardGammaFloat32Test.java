package org.numrand.distributions.float32;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;

class StandardGammaFloat32Test {
  private static final int[] LENGTHS = {1, 2, 3, 7, 128, 129, 1001, 5000};

  /** After an even and an odd number of 32-bit draws. */
  @ParameterizedTest
  @ValueSource(floats = {0.3f, 1, 1.001f, 1.5f, 2.5f, 100, 1e6f})
  void fillIsSampleByOneAndOne(float shape) {
    StandardGammaFloat32 gamma = new StandardGammaFloat32(shape);
    for (String engine : BitGenerators.names()) {
      Generator rng = new Generator(BitGenerators.create(engine, 101));
      Generator oneByOne = new Generator(BitGenerators.create(engine, 101));
      for (int length : LENGTHS) {
        assertEquals(oneByOne.randomFloat32(), rng.randomFloat32());
        float[] expected = new float[length];
        for (int i = 0; i < length; i++) {
          expected[i] = gamma.sample(new Float32Source(oneByOne.bitGenerator()));
        }
        float[] out = new float[length];
        gamma.fill(new Float32Source(rng.bitGenerator()), out);
        assertArrayEquals(expected, out);
        assertEquals(oneByOne.bitGenerator().state(), rng.bitGenerator().state());
      }
    }
  }
}
