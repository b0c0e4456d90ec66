package org.numrand.distributions.float32;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.testkit.ForbiddenBitGenerator;

class Float32DistributionTest {
  private static final int[] LENGTHS = {1, 2, 3, 7, 128, 129, 1001, 5000};

  static Stream<Float32Distribution> distributions() {
    return Stream.concat(
        Stream.of(
            new StandardUniformFloat32(),
            new StandardNormalFloat32(),
            new StandardExponentialFloat32(),
            new StandardExponentialInvFloat32()),
        Stream.of(0.3f, 1f, 1.001f, 1.5f, 2.5f, 100f, 1e6f).map(StandardGammaFloat32::new));
  }

  /** After an even and an odd number of 32-bit draws. */
  @ParameterizedTest
  @MethodSource("distributions")
  void fillIsSampleByOneAndOne(Float32Distribution distribution) {
    for (String engine : BitGenerators.names()) {
      Generator rng = new Generator(BitGenerators.create(engine, 101));
      Generator oneByOne = new Generator(BitGenerators.create(engine, 101));
      for (int length : LENGTHS) {
        assertEquals(oneByOne.randomFloat32(), rng.randomFloat32());
        float[] expected = new float[length + 5];
        for (int i = 0; i < length; i++) {
          expected[3 + i] = distribution.sample(new Float32Source(oneByOne.bitGenerator()));
        }
        float[] out = new float[length + 5];
        distribution.fill(new Float32Source(rng.bitGenerator()), out, 3, 3 + length);
        assertArrayEquals(expected, out);
        assertEquals(oneByOne.bitGenerator().state(), rng.bitGenerator().state());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void partsMustLieInTheArray(Float32Distribution distribution) {
    Float32Source source = new Float32Source(new ForbiddenBitGenerator());
    float[] out = new float[3];
    assertThrows(IndexOutOfBoundsException.class, () -> distribution.fill(source, out, 2, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> distribution.fill(source, out, 2, 1));
  }

  @Test
  void allParametersAreCheckedBeforeTheFirstDraw() {
    Generator rng = new Generator(new ForbiddenBitGenerator());
    float[] shapes = {1, -1};
    assertThrows(IllegalArgumentException.class, () -> rng.standardGammaFloat32(shapes));
  }
}
