package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;
import org.numrand.distributions.MultivariateNormal;

/**
 * NumPy's errors that docs/streams.md lists, which each stream has until the version that mends.
 */
class WrongAnswersTest {
  private static Generator generator(String version) {
    return Generator.withSeed(1).asOf(version);
  }

  private static RandomState randomState(String version) {
    return new RandomState(1, NumPyVersion.of(version));
  }

  @Test
  void geometricBeyond64Bits() {
    assertEquals(Long.MIN_VALUE, generator("1.17.0").geometric(1e-20));
    assertEquals(Long.MIN_VALUE, generator("1.24").geometric(1e-20));
    assertEquals(Long.MAX_VALUE, generator("1.25.0").geometric(1e-20));
    assertEquals(Long.MIN_VALUE, randomState("1.17.0").geometric(1e-20));
    assertEquals(Long.MIN_VALUE, randomState("2.5.2").geometric(1e-20));
  }

  @Test
  void waldBelow0() {
    assertTrue(least(generator("1.17.0").wald(1e10, 1e-6, 1000)) < 0);
    assertTrue(least(generator("2.3.3").wald(1e10, 1e-6, 1000)) < 0);
    assertTrue(least(generator("2.3.4").wald(1e10, 1e-6, 1000)) >= 0);
    assertTrue(least(randomState("2.5.2").wald(1e10, 1e-6, 1000)) < 0);
  }

  private static double least(double[] values) {
    return DoubleStream.of(values).min().orElseThrow();
  }

  /** Without a rejection, 56 of 200 values come from two bytes each. */
  @Test
  void integersOf8BitsAreBiased() {
    assertEquals(56, twiceAsOften(generator("1.17.3")));
    assertEquals(0, twiceAsOften(generator("1.17.4")));
  }

  private static long twiceAsOften(Generator rng) {
    int[] counts = new int[200];
    for (byte value : rng.integersUint8(0, 200, 256_000)) {
      counts[value & 0xff]++;
    }
    return Arrays.stream(counts).filter(count -> count > 1500).count();
  }

  @Test
  void allOf32BitsIsAlwaysTheLeast() {
    assertEquals(
        1, LongStream.of(generator("1.17.3").integers(5, 5 + (1L << 32), 100)).distinct().count());
    assertEquals(5, generator("1.18.3").integers(5, 5 + (1L << 32)));
    assertEquals(
        100,
        LongStream.of(generator("1.18.4").integers(5, 5 + (1L << 32), 100)).distinct().count());
  }

  /** As NumPy 2.4.6 and 2.5.2 print them. */
  @Test
  void binomialByRejection() {
    var engine = BitGenerators.create("PCG64", 3207);
    assertArrayEquals(
        new long[] {139, 148, 149, 154, 128, 152, 144, 142},
        new Generator(engine.copy()).asOf("2.4.6").binomial(300, .5, 8));
    assertArrayEquals(
        new long[] {139, 148, 149, 154, 152, 144, 142, 151},
        new Generator(engine.copy()).binomial(300, .5, 8));
    assertArrayEquals(
        randomState("2.4.6").binomial(300, .5, 20_000),
        randomState("2.5.2").binomial(300, .5, 20_000));
    assertArrayEquals(new long[] {0, 5, 5}, zero("2.4.6"));
    assertArrayEquals(new long[] {0, 6, 4}, zero("2.5.0"));
  }

  private static long[] zero(String version) {
    return new RandomState(0, NumPyVersion.of(version)).multinomial(10, new double[] {0, .5, .5});
  }

  /** L'L for LL': the first variance is 1.81 for 1. */
  @ParameterizedTest
  @ValueSource(strings = {"CHOLESKY", "EIGH"})
  void normalVectorsOfAnotherCovariance(String method) {
    double[][] cov = {{1, .9}, {.9, 4}};
    var distribution =
        new MultivariateNormal(new double[2], cov, MultivariateNormal.Method.valueOf(method));
    assertTrue(Math.abs(variance(generator("1.18.2"), distribution) - 1) > 0.2);
    assertEquals(1, variance(generator("1.18.3"), distribution), 0.05);
  }

  private static double variance(Generator rng, MultivariateNormal distribution) {
    return Arrays.stream(rng.multivariateNormal(distribution, 20_000))
        .mapToDouble(row -> row[0] * row[0])
        .average()
        .orElseThrow();
  }

  @Test
  void negativeBinomialBeyond64Bits() {
    assertEquals(Long.MIN_VALUE, generator("1.22.4").negativeBinomial(1e18, 1e-12));
    Generator mended = generator("1.23.0");
    assertThrows(IllegalArgumentException.class, () -> mended.negativeBinomial(1e18, 1e-12));
    assertEquals(Long.MIN_VALUE, randomState("2.5.2").negativeBinomial(1e18, 1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.17.0", "2.5.2"})
  void choiceWithProbabilitiesIgnoresShuffle(String version) {
    Choice choice = Choice.withoutReplacement().probabilities(new double[] {.1, .2, .3, .2, .2});
    Generator shuffled = generator(version);
    Generator plain = generator(version);
    assertArrayEquals(
        shuffled.choice(5, 4, choice.shuffle(true)), plain.choice(5, 4, choice.shuffle(false)));
    assertEquals(shuffled.bitGenerator().state(), plain.bitGenerator().state());
  }

  @Test
  void seedOverAnotherEngineKeepsTheNormalVariate() {
    for (String version : List.of("1.24", "2.5.1", "2.5.2")) {
      var random = new GlobalRandomState(NumPyVersion.of(version));
      random.setBitGenerator(BitGenerators.create("PCG64", 1));
      random.standardNormal();
      random.seed(7);
      assertEquals(!version.equals("2.5.2"), random.getState().hasGauss(), version);
    }
  }

  @Test
  void dirichletOfTinyParameters() {
    double[] tiny = {1e-300, 1e-300};
    assertTrue(Double.isNaN(randomState("2.5.2").dirichlet(tiny)[0]));
    assertTrue(Double.isNaN(generator("1.18.5").dirichlet(tiny)[0]));
    assertEquals(
        1, DoubleStream.of(generator("1.19.0").dirichlet(new double[] {1e-3, 1e-3})).sum());
  }

  /** The recipe of docs/streams.md: a spawn key went on where the seed's words ended. */
  @ParameterizedTest
  @ValueSource(longs = {0, 101, (1L << 32) - 1})
  void childrenOfSeedSequencesBefore119(long seed) {
    var child = new SeedSequence(new long[] {seed, 0});
    assertArrayEquals(new SeedSequence(seed).generateState(8), child.generateState(8));
    assertArrayEquals(
        Generator.withSeed(seed).asOf("1.18").random(3),
        Generator.withSeed(new long[] {seed, 0}).asOf("1.18").random(3));
  }
}
