package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.calls.Call;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;
import org.numrand.testkit.NumPyOracle.PythonException;

/** The methods in single precision beside this machine's NumPy. */
class Float32LiveTest {
  private static final int MANY = 200_001;

  private static NumPyOracle numpy;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
    numpy.exec("f4 = np.float32");
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  static Set<String> engines() {
    return BitGenerators.names();
  }

  private static Generator both(String engine) {
    numpy.exec("rng = np.random.Generator(np.random.%s(101))".formatted(engine));
    return new Generator(BitGenerators.create(engine, 101)).asOf(numpy.version());
  }

  private static void assertSame(String python, float... actual) {
    assertArrayEquals(numpy.floats(python), actual, python);
  }

  /** One value, arrays of odd lengths, and doubles between them, which leave half words behind. */
  @ParameterizedTest
  @MethodSource("engines")
  void everyFormInTurn(String engine) {
    Generator rng = both(engine);
    assertSame("rng.random(dtype=f4)", rng.randomFloat32());
    assertSame("rng.random(%d, dtype=f4)".formatted(MANY), rng.randomFloat32(MANY));
    assertEquals(numpy.doubles("rng.random()")[0], rng.random());
    assertSame("rng.random(7, dtype=f4)", rng.into(new float[7]).randomFloat32());
    assertSame("rng.standard_normal(dtype=f4)", rng.standardNormalFloat32());
    assertSame(
        "rng.standard_normal(%d, dtype=f4)".formatted(MANY), rng.standardNormalFloat32(MANY));
    assertEquals(numpy.doubles("rng.random()")[0], rng.random());
    assertSame("rng.standard_normal(7, dtype=f4)", rng.into(new float[7]).standardNormalFloat32());
    assertSame("rng.standard_exponential(dtype=f4)", rng.standardExponentialFloat32());
    assertSame(
        "rng.standard_exponential(%d, dtype=f4)".formatted(MANY),
        rng.standardExponentialFloat32(MANY));
    assertEquals(numpy.doubles("rng.random()")[0], rng.random());
    assertSame(
        "rng.standard_exponential(7, dtype=f4)",
        rng.into(new float[7]).standardExponentialFloat32());
    assertSame(
        "rng.standard_exponential(dtype=f4, method='inv')", rng.standardExponentialInvFloat32());
    assertSame(
        "rng.standard_exponential(9999, dtype=f4, method='inv')",
        rng.standardExponentialInvFloat32(9999));
    assertSame(
        "rng.standard_exponential(7, dtype=f4, method='inv')",
        rng.into(new float[7]).standardExponentialInvFloat32());
    assertSame("rng.standard_gamma(2.5, dtype=f4)", rng.standardGammaFloat32(2.5));
    assertSame("rng.standard_gamma(2.5, 9999, dtype=f4)", rng.standardGammaFloat32(2.5, 9999));
    assertSame(
        "rng.standard_gamma(.1, 7, dtype=f4)", rng.into(new float[7]).standardGammaFloat32(.1));
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  @Test
  void gammaOfRandomShapes() {
    var random = new Random(101);
    double[] shapes =
        DoubleStream.generate(() -> Math.exp(4 * random.nextGaussian())).limit(1000).toArray();
    Generator rng = both("PCG64");
    for (double shape : shapes) {
      assertSame(
          "rng.standard_gamma(%s, 3, dtype=f4)".formatted(shape),
          rng.standardGammaFloat32(shape, 3));
    }
    float[] floats = new float[shapes.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) shapes[i];
    }
    assertSame(
        "rng.standard_gamma(np.array(%s, f4), dtype=f4)".formatted(Call.literal(shapes)),
        rng.standardGammaFloat32(floats));
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  @Test
  void gammaAtTheEdges() {
    Generator rng = both("PCG64");
    for (double shape : new double[] {0, 1, 1e-300, 1e-40, 0.9999999999, 1e300, Double.NaN}) {
      assertSame(
          "rng.standard_gamma(%s, 3, dtype=f4)".formatted(Call.literal(shape)),
          rng.standardGammaFloat32(shape, 3));
    }
    for (double shape : new double[] {-0.0, -1, -1e-300}) {
      String call = "rng.standard_gamma(%s, dtype=f4)".formatted(shape);
      assertThrows(PythonException.class, () -> numpy.floats(call));
      Rejections.check(
          refused -> refused.standardGammaFloat32(shape),
          "shape must be >= 0, but is " + (double) (float) shape);
    }
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }
}
