package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;

/** The variates of a cycle are those of its shapes one by one. */
class GammaCycleTest {
  private static final double[][] CYCLES = {
    {2.5}, {1e9}, {1.001}, {2, 3}, {1.001, 40}, {1.001, 1.5, 1e4}, {3, 2, 9, 1.1}
  };

  private static final int[] LENGTHS = {1, 2, 3, 7, 128, 129, 1001, 5000};

  @Test
  void shapesTakeTurns() {
    for (double[] shapes : CYCLES) {
      UncheckedGamma[] gammas =
          DoubleStream.of(shapes).mapToObj(UncheckedGamma::new).toArray(UncheckedGamma[]::new);
      for (String engine : BitGenerators.names()) {
        check(
            gammas,
            new ZigguratSource(BitGenerators.create(engine, 101)),
            new ZigguratSource(BitGenerators.create(engine, 101)));
      }
    }
  }

  private static void check(UncheckedGamma[] gammas, VariateSource source, VariateSource oneByOne) {
    Pairs.Draw cycle = UncheckedGamma.cycle(gammas);
    for (int length : LENGTHS) {
      double[] out = new double[length + 10];
      double[] expected = out.clone();
      cycle.fill(source, out, 5, 5 + length);
      for (int i = 0; i < length; i++) {
        expected[5 + i] = gammas[i % gammas.length].sample(oneByOne);
      }
      assertArrayEquals(expected, out);
      assertEquals(oneByOne.bits().state(), source.bits().state());
    }
  }
}
