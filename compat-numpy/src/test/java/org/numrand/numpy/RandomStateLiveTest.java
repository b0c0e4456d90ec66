package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  @Test
  void sequencesOfTwentyFiveCallsOnOneObject() {
    for (String engine : List.of("MT19937", "PCG64", "PCG64DXSM")) {
      for (int seed = 0; seed < 40; seed++) {
        var calls = new Calls(seed);
        numpy.exec("rs = np.random.RandomState(np.random." + engine + "(" + seed + "))");
        var rs = new RandomState(BitGenerators.create(engine, seed));
        assertSame(rs, Stream.generate(calls::any).limit(25));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("millions")
  void aMillionValues(Call call) {
    numpy.exec("rs = np.random.RandomState(101)");
    assertSame(new RandomState(101), Stream.of(call));
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
    assertEquals(numpy.state("rs._bit_generator"), rs.source().bits().state().toJson());
    assertEquals(
        numpy.text(
            "(rs.get_state(legacy=False)['has_gauss'], rs.get_state(legacy=False)['gauss'].hex())"),
        "(" + (rs.source().hasGauss() ? 1 : 0) + ", '" + hex(rs.source().gauss()) + "')");
  }

  private static String hex(double value) {
    return numpy.text("(" + value + ").hex()");
  }
}
