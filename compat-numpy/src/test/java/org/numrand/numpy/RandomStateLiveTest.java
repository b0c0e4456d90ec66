package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.calls.Call;
import org.numrand.calls.Calls;
import org.numrand.calls.Outcome;
import org.numrand.calls.Python;
import org.numrand.core.BitGenerators;
import org.numrand.surface.Method;
import org.numrand.surface.Surface;
import org.numrand.testkit.NumPyOracle;

/** {@code RandomState} against this machine's NumPy: every bit, and the state afterwards. */
class RandomStateLiveTest {
  private static final int CALLS = Integer.getInteger("numrand.calls", 500);

  private static NumPyOracle numpy;
  private static Python python;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
    numpy.exec(
        """
        import zlib
        def legacy_state(rs):
            state = rs.get_state(legacy=False)
            gauss = "%d %016x" % (state["has_gauss"], int(np.float64(state["gauss"]).view(np.uint64)))
            if state["bit_generator"] != "MT19937":
                return gauss + json.dumps(plain(rs._bit_generator.state), separators=(",", ":"))
            key = state["state"]["key"].astype("<i8")
            return "%s %08x %d" % (gauss, zlib.crc32(key.tobytes()), state["state"]["pos"])
        """);
    python = new Python(numpy::exec, numpy::longs, "rs", "legacy_state(rs)");
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  private static List<Method> rows() {
    return Calls.exactRows(Surface.RANDOM_STATE);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void randomCallsOfARow(Method row) {
    var calls = calls(row.javaName().hashCode());
    numpy.exec("rs = np.random.RandomState(20261121)");
    long accepted =
        check(
            new RandomState(20261121, numpy.version()),
            Stream.generate(() -> calls.next(row)).limit(CALLS).toList());
    assertTrue(accepted > CALLS / 2, () -> "only " + accepted + " calls gave values");
  }

  private static Calls calls(long seed) {
    return new Calls(Surface.RANDOM_STATE, RandomState.class, seed);
  }

  private static Stream<Method> rowsOfNumbers() {
    return rows().stream().filter(row -> !Calls.edges(Surface.RANDOM_STATE, row).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rowsOfNumbers")
  void extremeParameters(Method row) {
    numpy.exec("rs = np.random.RandomState(101)");
    check(new RandomState(101, numpy.version()), Calls.edges(Surface.RANDOM_STATE, row));
  }

  private static Stream<String> engines() {
    return BitGenerators.names().stream();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void sequencesOfTwentyFiveCallsOnOneObject(String engine) {
    for (int seed = 0; seed < 10; seed++) {
      numpy.exec("rs = np.random.RandomState(np.random." + engine + "(" + seed + "))");
      assertSequenceSame(
          new RandomState(BitGenerators.create(engine, seed), numpy.version()), seed);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void sequencesOfEnginesSeededByArrays(String engine) {
    for (int seed = 10; seed < 20; seed++) {
      long[] array = new SplittableRandom(seed).longs(seed - 9, 0, Long.MAX_VALUE).toArray();
      numpy.exec(
          "rs = np.random.RandomState(np.random." + engine + "(" + Arrays.toString(array) + "))");
      assertSequenceSame(
          new RandomState(BitGenerators.create(engine, array), numpy.version()), seed);
    }
  }

  @Test
  void sequencesOfTheLegacySeedings() {
    for (int seed = 20; seed < 40; seed++) {
      long[] array = new SplittableRandom(seed).longs(2 + seed % 7, 0, 1L << 32).toArray();
      var rs = new RandomState(array[0], numpy.version());
      numpy.exec("rs = np.random.RandomState(" + array[0] + ")");
      assertSequenceSame(rs, seed);
      numpy.exec("rs.seed(" + Arrays.toString(array) + ")");
      rs.seed(array);
      assertSequenceSame(rs, seed);
    }
  }

  /** In the middle, each side's state is saved, and taken on by the other side's new object. */
  private static void assertSequenceSame(RandomState rs, int seed) {
    var calls = calls(seed);
    check(rs, Stream.generate(calls::next).limit(10).toList());
    String javas = rs.getState().toDictJson();
    LegacyState pythons =
        LegacyState.fromJson(
            numpy.text("json.dumps(rs.get_state(legacy=False), default=lambda a: a.tolist())"));
    check(rs, Stream.generate(calls::next).limit(5).toList());

    String engine = rs.bitGenerator().properties().name();
    numpy.exec("rs = np.random.RandomState(np.random." + engine + "(0))");
    numpy.exec("rs.set_state(json.loads('" + javas + "'))");
    var other = new RandomState(BitGenerators.create(engine, 0), numpy.version());
    other.setState(pythons);
    check(other, Stream.generate(calls::next).limit(10).toList());
  }

  @ParameterizedTest
  @MethodSource("millions")
  void aMillionValues(Call call) {
    numpy.exec("rs = np.random.RandomState(101)");
    check(new RandomState(101, numpy.version()), List.of(call));
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
    Call binomials = call("binomial", n, p, 1000);
    Call multinomials = call("multinomial", n, pvals, 1000);
    Call others = call("binomial", 100, 0.5);
    for (List<Call> calls :
        List.of(
            List.of(binomials, multinomials, others, multinomials, binomials),
            List.of(multinomials, binomials, others, binomials, multinomials))) {
      numpy.exec("rs = np.random.RandomState(1)");
      check(new RandomState(1, numpy.version()), calls);
    }
  }

  private static Call call(String method, Object... arguments) {
    return Call.of(Surface.RANDOM_STATE, method, arguments);
  }

  /** The one method with another arc cosine than NumPy's: see docs/parity.md. */
  @Test
  void vonMisesDiffersByARoundingNowAndThen() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 1000; i++) {
      double mu = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 4));
      double kappa = i == 0 ? Double.NaN : Math.pow(10, random.nextDouble(-10, 15.7));
      numpy.exec("rs = np.random.RandomState(" + i + ")");
      var rs = new RandomState(i, numpy.version());
      double[] expected =
          numpy.doubles("rs.vonmises(" + mu + ", " + Call.literal(kappa) + ", 100)");
      double[] actual = rs.vonmises(mu, kappa, 100);
      assertArrayEquals(expected, actual, 2 * Math.ulp(Math.abs(mu) + Math.PI));
      assertEquals(numpy.state("rs._bit_generator"), rs.bitGenerator().state().toJson());
      long differing =
          IntStream.range(0, 100).filter(j -> Double.compare(expected[j], actual[j]) != 0).count();
      assertTrue(differing < 10, () -> "of 100 values differ: " + differing);
    }
  }

  private static Stream<Call> millions() {
    int n = 1_000_000;
    return Stream.of(
        call("random", n),
        call("standard_normal", n),
        call("standard_exponential", n),
        call("randint", 0, 100, n));
  }

  /** Returns how many calls gave values. */
  private static long check(RandomState rs, List<Call> calls) {
    List<Outcome> expected = python.outcomes(calls);
    List<Outcome> actual = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      actual.add(Python.outcome(calls.get(i), rs, RandomStateLiveTest::state));
      assertEquals(expected.get(i), actual.get(i), calls.get(i)::toString);
    }
    return actual.stream().filter(outcome -> outcome.bits().isPresent()).count();
  }

  /** The normal variate kept, and the state, with a checksum of the Mersenne Twister's words. */
  private static String state(RandomState rs) {
    LegacyState state = rs.getState();
    String gauss =
        "%d %016x".formatted(state.hasGauss() ? 1 : 0, Double.doubleToRawLongBits(state.gauss()));
    if (!rs.bitGenerator().properties().name().equals("MT19937")) {
      return gauss + state.bitGenerator().toJson();
    }
    long[] key = state.key();
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * key.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(key);
    var checksum = new CRC32();
    checksum.update(bytes.array());
    return "%s %08x %d".formatted(gauss, checksum.getValue(), state.pos());
  }
}
