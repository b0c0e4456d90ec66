package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.SeedSequence;
import org.numrand.testkit.NumPyOracle;

/** What belongs to no distribution: making generators, spawning, bytes, streams. */
class GeneratorTest {
  static Set<String> engines() {
    return BitGenerators.names();
  }

  @Test
  void everySeedIsNumPys() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      assertEquals(
          numpy.doubles("np.random.default_rng(7).random()")[0], Generator.withSeed(7).random());
      assertEquals(
          numpy.doubles("np.random.default_rng(2**100).random()")[0],
          Generator.withSeed(BigInteger.TWO.pow(100)).random());
      assertEquals(
          numpy.doubles("np.random.default_rng([1, 2**40]).random()")[0],
          Generator.withSeed(new long[] {1, 1L << 40}).random());
      assertEquals(
          numpy.doubles("np.random.default_rng(np.random.SeedSequence(7).spawn(1)[0]).random()")[0],
          Generator.withSeed(new SeedSequence(7).spawn(1).get(0)).random());
    }
    assertNotEquals(Generator.withSeed().random(), Generator.withSeed().random());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void spawnedGeneratorsAreNumPys(String engine) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      Assumptions.assumeTrue(numpy.isAtLeast("1.25.0"), "spawn is new in 1.25");
      numpy.exec("rng = np.random.Generator(np.random.%s(7))".formatted(engine));
      Generator rng = new Generator(BitGenerators.create(engine, 7));
      for (int round = 0; round < 2; round++) {
        List<Generator> children = rng.spawn(3);
        assertArrayEquals(
            numpy.doubles("[child.random() for child in rng.spawn(3)]"),
            children.stream().mapToDouble(Generator::random).toArray());
      }
      assertEquals(numpy.text("rng"), rng.toString());
    }
    Generator rng = new Generator(BitGenerators.create(engine, 7));
    assertEquals(List.of(), rng.spawn(0));
    assertThrows(IllegalArgumentException.class, () -> rng.spawn(-1));
    assertThrows(
        IllegalStateException.class,
        () -> new Generator(BitGenerators.fromState(rng.bitGenerator().state())).spawn(1));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void bytesAreNumPys(String engine) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.Generator(np.random.%s(7))".formatted(engine));
      Generator rng = new Generator(BitGenerators.create(engine, 7));
      for (int length : new int[] {0, 1, 2, 3, 4, 5, 7, 8, 9, 1001}) {
        long[] expected = numpy.longs("list(rng.bytes(%d))".formatted(length));
        byte[] actual = rng.bytes(length);
        assertEquals(length, actual.length);
        for (int i = 0; i < length; i++) {
          assertEquals((byte) expected[i], actual[i]);
        }
      }
      assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
    }
    Rejections.check(rng -> rng.bytes(-1), "length must be >= 0, but is -1");
  }

  @Test
  void defaultsAreNumPys() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.default_rng(7)");
      Generator rng = Generator.withSeed(7);
      assertArrayEquals(
          numpy.doubles(
              """
              [rng.exponential(), rng.gamma(2.5), rng.gumbel(), rng.laplace(), rng.logistic(),
               rng.lognormal(), rng.normal(), rng.rayleigh(), rng.uniform()]
              """
                  .replace("\n", "")),
          new double[] {
            rng.exponential(),
            rng.gamma(2.5),
            rng.gumbel(),
            rng.laplace(),
            rng.logistic(),
            rng.lognormal(),
            rng.normal(),
            rng.rayleigh(),
            rng.uniform()
          });
    }
  }

  @Test
  void inversionIsNumPys() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.default_rng(7)");
      Generator rng = Generator.withSeed(7);
      assertArrayEquals(
          numpy.doubles("rng.standard_exponential(1000, method='inv')"),
          rng.standardExponentialInv(1000));
      assertEquals(
          numpy.doubles("rng.standard_exponential(method='inv')")[0], rng.standardExponentialInv());
      assertArrayEquals(
          numpy.doubles("rng.standard_exponential(3, method='inv')"),
          rng.into(new double[3]).standardExponentialInv());
    }
  }

  @Test
  void anyDistributionIsDrawnInEveryForm() {
    var distribution = new Gamma(2.5, 3);
    double[] expected = Generator.withSeed(7).gamma(2.5, 3, 10);
    assertArrayEquals(expected, Generator.withSeed(7).stream(distribution).limit(10).toArray());
    assertArrayEquals(expected, Generator.withSeed(7).sample(distribution, 10));
    double[] out = new double[10];
    assertSame(out, Generator.withSeed(7).into(out).sample(distribution));
    assertArrayEquals(expected, out);
    assertEquals(expected[0], Generator.withSeed(7).sample(distribution));
  }

  @Test
  void theEngineIsShared() {
    BitGenerator engine = BitGenerators.create("PCG64", 7);
    double[] expected = Generator.withSeed(7).random(3);
    Generator rng = new Generator(engine);
    assertSame(engine, rng.bitGenerator());
    assertArrayEquals(
        expected, new double[] {rng.random(), engine.nextDouble(), new Generator(engine).random()});
  }

  @Test
  void badSizesAreRefused() {
    Rejections.check(rng -> rng.random(-1), "size must be >= 0, but is -1");
    Rejections.check(rng -> rng.normal(0, 1, -1), "size must be >= 0, but is -1");
    Rejections.check(rng -> rng.randomFloat32(-1), "size must be >= 0, but is -1");
    Rejections.check(
        rng -> rng.normal(new double[3], new double[2]),
        "the length of a parameter must be 1 or 3 as another's, but is 2");
    Rejections.check(
        rng -> rng.normal(new double[3], new double[] {1, 1, -1}),
        "scale must be >= 0, but is -1.0");
    assertThrows(NullPointerException.class, () -> new Generator(null));
  }
}
