package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

/** {@code RandomState} against this machine's NumPy: every bit, and the state afterwards. */
class RandomStateLiveTest {
  private static NumPyOracle numpy;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
    Call.prepare(numpy);
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  private static Stream<String> methods() {
    return Calls.METHODS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aThousandRandomParametersOfEachMethod(String method) {
    var calls = new Calls(method.hashCode());
    numpy.exec("rs = np.random.RandomState(20261121)");
    var rs = new RandomState(20261121);
    for (int batch = 0; batch < 10; batch++) {
      assertSame(rs, IntStream.range(0, 100).mapToObj(i -> Calls.METHODS.get(method).apply(calls)));
    }
  }

  private static Stream<String> engines() {
    return BitGenerators.names().stream();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void sequencesOfTwentyFiveCallsOnOneObject(String engine) {
    for (int seed = 0; seed < 10; seed++) {
      numpy.exec("rs = np.random.RandomState(np.random." + engine + "(" + seed + "))");
      assertSequenceSame(new RandomState(BitGenerators.create(engine, seed)), seed);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void sequencesOfEnginesSeededByArrays(String engine) {
    for (int seed = 10; seed < 20; seed++) {
      long[] array = new SplittableRandom(seed).longs(seed - 9, 0, Long.MAX_VALUE).toArray();
      numpy.exec(
          "rs = np.random.RandomState(np.random." + engine + "(" + Arrays.toString(array) + "))");
      assertSequenceSame(new RandomState(BitGenerators.create(engine, array)), seed);
    }
  }

  @Test
  void sequencesOfTheLegacySeedings() {
    for (int seed = 20; seed < 40; seed++) {
      long[] array = new SplittableRandom(seed).longs(2 + seed % 7, 0, 1L << 32).toArray();
      var rs = new RandomState(array[0]);
      numpy.exec("rs = np.random.RandomState(" + array[0] + ")");
      assertSequenceSame(rs, seed);
      numpy.exec("rs.seed(" + Arrays.toString(array) + ")");
      rs.seed(array);
      assertSequenceSame(rs, seed);
    }
  }

  /** In the middle, each side's state is saved, and taken on by the other side's new object. */
  private static void assertSequenceSame(RandomState rs, int seed) {
    var calls = new Calls(seed);
    assertSame(rs, Stream.generate(calls::any).limit(10));
    String javas = rs.getState().toDictJson();
    LegacyState pythons =
        LegacyState.fromJson(
            numpy.text("json.dumps(rs.get_state(legacy=False), default=lambda a: a.tolist())"));
    assertSame(rs, Stream.generate(calls::any).limit(5));

    String engine = rs.bitGenerator().properties().name();
    numpy.exec("rs = np.random.RandomState(np.random." + engine + "(0))");
    numpy.exec("rs.set_state(json.loads('" + javas + "'))");
    var other = new RandomState(BitGenerators.create(engine, 0));
    other.setState(pythons);
    assertSame(other, Stream.generate(calls::any).limit(10));
  }

  @ParameterizedTest
  @MethodSource("millions")
  void aMillionValues(Call call) {
    numpy.exec("rs = np.random.RandomState(101)");
    assertSame(new RandomState(101), Stream.of(call));
  }

  /**
   * Both compute the logarithm of 1 - p, each in its way, and remember it for n and p: for so small
   * a p the values show whose it was.
   */
  @Test
  void binomialAndMultinomialShareTheirMemory() {
    long n = 1L << 50;
    double p = 3.3e-15;
    double[] pvals = {p, 1 - p};
    var binomials =
        new Call("rs.binomial(" + n + ", " + p + ", 1000)", rs -> rs.binomial(n, p, 1000));
    var multinomials =
        new Call(
            "rs.multinomial(" + n + ", [" + p + ", " + (1 - p) + "], 1000)",
            rs -> rs.multinomial(n, pvals, 1000));
    var others = new Call("rs.binomial(100, 0.5)", rs -> rs.binomial(100, 0.5));
    for (List<Call> calls :
        List.of(
            List.of(binomials, multinomials, others, multinomials, binomials),
            List.of(multinomials, binomials, others, binomials, multinomials))) {
      numpy.exec("rs = np.random.RandomState(1)");
      assertSame(new RandomState(1), calls.stream());
    }
  }

  /** The one method with another arc cosine than NumPy's: see docs/parity.md. */
  @Test
  void vonMisesDiffersByARoundingNowAndThen() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 1000; i++) {
      double mu = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 4));
      double kappa = i == 0 ? Double.NaN : Math.pow(10, random.nextDouble(-10, 15.7));
      numpy.exec("rs = np.random.RandomState(" + i + ")");
      var rs = new RandomState(i);
      double[] expected = numpy.doubles("rs.vonmises(" + mu + ", " + text(kappa) + ", 100)");
      double[] actual = rs.vonmises(mu, kappa, 100);
      assertArrayEquals(expected, actual, 2 * Math.ulp(Math.abs(mu) + Math.PI));
      assertEquals(numpy.state("rs._bit_generator"), rs.bitGenerator().state().toJson());
      long differing =
          IntStream.range(0, 100).filter(j -> Double.compare(expected[j], actual[j]) != 0).count();
      assertTrue(differing < 10, () -> "of 100 values differ: " + differing);
    }
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "nan" : Double.toString(value);
  }

  private static Stream<Call> millions() {
    int n = 1_000_000;
    return Stream.of(
        new Call("rs.random_sample(1000000)", rs -> rs.randomSample(n)),
        new Call("rs.standard_normal(1000000)", rs -> rs.standardNormal(n)),
        new Call("rs.standard_exponential(1000000)", rs -> rs.standardExponential(n)),
        new Call("rs.randint(0, 100, 1000000)", rs -> rs.randint(0, 100, n)));
  }

  private static void assertSame(RandomState rs, Stream<Call> calls) {
    List<Call> list = calls.toList();
    assertArrayEquals(
        Call.expected(numpy, list),
        Call.actual(rs, list),
        () -> list.stream().map(Call::python).toList().toString());
    assertEquals(numpy.state("rs._bit_generator"), rs.source.current().bits().state().toJson());
    assertEquals(
        numpy.text(
            "(rs.get_state(legacy=False)['has_gauss'], rs.get_state(legacy=False)['gauss'].hex())"),
        "("
            + (rs.source.current().hasGauss() ? 1 : 0)
            + ", '"
            + hex(rs.source.current().gauss())
            + "')");
  }

  private static String hex(double value) {
    return numpy.text("(" + value + ").hex()");
  }
}
