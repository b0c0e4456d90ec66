package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.libm.Libm;
import org.numrand.testkit.ScriptedBitGenerator;

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

  /** NumPy's test of a try, from {@code legacy_vonmises}. */
  private static boolean isAccepted(double kappa, double u, double v) {
    double y = kappa * (s(kappa) - cosine(kappa, u));
    return y * (2 - y) - v >= 0 || Libm.log(y / v) + 1 - y >= 0;
  }

  /** NumPy's variate around 0. */
  private static double variate(double kappa, double u, double side) {
    double distance = Libm.acos(cosine(kappa, u));
    double magnitude = (distance + Math.PI) % (2 * Math.PI) - Math.PI;
    return side < 0.5 && distance > 0 ? -magnitude : magnitude;
  }

  private static double cosine(double kappa, double u) {
    double z = Libm.cos(Math.PI * u);
    return (1 + s(kappa) * z) / (s(kappa) + z);
  }

  private static double s(double kappa) {
    double s;
    if (kappa < 1e-5) {
      s = 1. / kappa + kappa;
    } else {
      double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
      double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
      s = (1 + rho * rho) / (2 * rho);
    }
    return s;
  }

  /** The least multiple of 2^-53 that is refused; 2^53 if none is. */
  private static long edge(double kappa, double u) {
    long accepted = 0;
    long refused = 1L << 53;
    while (refused - accepted > 1) {
      long middle = (accepted + refused) >>> 1;
      if (isAccepted(kappa, u, middle * 0x1p-53)) {
        accepted = middle;
      } else {
        refused = middle;
      }
    }
    return refused;
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {1e-8, 9e-6, 1e-5, 1e-3, 0.1, 0.3, 0.5, 0.8, 1, 1.5, 2.5, 4, 30, 1000, 1e6})
  void decidesAsNumPyOnBothSidesOfTheEdge(double kappa) {
    var random = new SplittableRandom(101);
    DoubleStream.Builder script = DoubleStream.builder();
    DoubleStream.Builder values = DoubleStream.builder();
    int accepted = 0;
    for (int i = 0; i < 200; i++) {
      // Many near 0 and 1, where Taylor's series is worst.
      double near = random.nextInt(1, 1 << 20) * Math.scalb(0x1p-20, -random.nextInt(8));
      double u = random.nextBoolean() ? near : 1 - near;
      long edge = edge(kappa, u);
      for (int distance = 0; distance < 52; distance += distance < 18 ? 6 : 1) {
        for (long word : new long[] {edge - (1L << distance), edge - 1 + (1L << distance)}) {
          double v = Math.max(0, Math.min((1L << 53) - 1, word)) * 0x1p-53;
          script.add(u).add(v);
          if (isAccepted(kappa, u, v)) {
            accepted++;
            double side = (accepted & 1) * 0.5;
            script.add(side);
            values.add(variate(kappa, u, side));
          }
        }
      }
    }
    double[] uniforms = script.add(0.5).add(0).add(0).build().toArray();
    var vonMises = new VonMisesRejection(0, kappa);
    double[] expected = values.add(variate(kappa, 0.5, 0)).build().toArray();
    double[] out = new double[expected.length];
    ScriptedBitGenerator oneByOne = ScriptedBitGenerator.ofDoubles(uniforms);
    Arrays.setAll(out, i -> vonMises.sample(new ZigguratSource(oneByOne)));
    assertEquals(0, oneByOne.wordsLeft());
    assertArrayEquals(expected, out);
    ScriptedBitGenerator many = ScriptedBitGenerator.ofDoubles(uniforms);
    vonMises.fill(new ZigguratSource(many), out, 0, out.length);
    assertEquals(0, many.wordsLeft());
    assertArrayEquals(expected, out);
  }

  /** NumPy's values where the cosine is -1 or 1, so that the remainder or the angle is 0. */
  @Test
  void anglesAtTheEndsAreNumPys() {
    double most = 1 - 0x1p-53;
    assertAngle(-Math.PI, 0, most, 0, 0.75);
    assertAngle(Math.PI, 0, most, 0, 0);
    assertAngle(0.0, -0.0, 0, 0x1p-13, 0);
    assertAngle(0.0, -0.0, 0, 0x1p-13, 0.75);
  }

  private static void assertAngle(double expected, double mu, double... uniforms) {
    var vonMises = new VonMisesRejection(mu, 0.3);
    assertEquals(
        expected, vonMises.sample(new ZigguratSource(ScriptedBitGenerator.ofDoubles(uniforms))));
    double[] out = new double[1];
    vonMises.fill(new ZigguratSource(ScriptedBitGenerator.ofDoubles(uniforms)), out, 0, 1);
    assertEquals(expected, out[0]);
  }
}
