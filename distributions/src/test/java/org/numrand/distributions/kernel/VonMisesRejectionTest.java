package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;

class VonMisesRejectionTest {
  private static final int[] LENGTHS = {1, 3, 128, 129, 100_001};

  /** Arrays are decided by approximations, single values as NumPy does. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-8, 1e-6, 1e-3, 0.5, 1, 4, 30, 150, 1000, 1e6})
  void fillIsSampleByOneAndOne(double kappa) {
    var vonMises = new VonMisesRejection(0.5, kappa);
    VariateSource source = new ZigguratSource(BitGenerators.create("PCG64", 101));
    VariateSource oneByOne = new ZigguratSource(BitGenerators.create("PCG64", 101));
    for (int length : LENGTHS) {
      double[] out = new double[length];
      double[] expected = new double[length];
      vonMises.fill(source, out, 0, length);
      for (int i = 0; i < length; i++) {
        expected[i] = vonMises.sample(oneByOne);
      }
      assertArrayEquals(expected, out);
      assertEquals(oneByOne.bits().state(), source.bits().state());
    }
  }
}
