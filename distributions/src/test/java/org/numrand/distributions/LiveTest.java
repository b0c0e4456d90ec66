package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/**
 * {@code Generator} beside this machine's NumPy: the bits of all values, and the state after each
 * call. What one side refuses, the other does too, drawing nothing.
 */
class LiveTest {
  private static final int CALLS = Integer.getInteger("numrand.calls", 500);

  private static NumPyOracle numpy;
  private static Python python;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
    python =
        new Python(
            numpy::exec,
            numpy::longs,
            "rng",
            "json.dumps(plain(rng.bit_generator.state), separators=(',', ':'))");
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  static List<Method> rows() {
    return Calls.exactRows(Surface.GENERATOR);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void randomCallsOfARow(Method row) {
    var calls = new Calls(Surface.GENERATOR, Generator.class, 101);
    int accepted = check("PCG64", Stream.generate(() -> calls.next(row)).limit(CALLS).toList());
    assertTrue(accepted > CALLS / 2, () -> "only " + accepted + " calls gave values");
  }

  static Stream<Method> rowsOfNumbers() {
    return rows().stream().filter(row -> !Calls.edges(Surface.GENERATOR, row).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rowsOfNumbers")
  void extremeParameters(Method row) {
    check("PCG64", Calls.edges(Surface.GENERATOR, row, numpy.version()));
  }

  static Set<String> engines() {
    return BitGenerators.names();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void mixedCallsOnOneObject(String engine) {
    var calls = new Calls(Surface.GENERATOR, Generator.class, 7);
    check(engine, Stream.generate(calls::next).limit(CALLS).toList());
  }

  /** Returns how many calls gave values. */
  private static int check(String engine, List<Call> calls) {
    numpy.exec("rng = np.random.Generator(np.random." + engine + "(101))");
    Generator rng = new Generator(BitGenerators.create(engine, 101)).asOf(numpy.version());
    List<Outcome> expected = python.outcomes(calls);
    int accepted = 0;
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      Outcome actual = Python.outcome(call, rng, LiveTest::state);
      assertEquals(expected.get(i), actual, call::toString);
      accepted += actual.bits().isPresent() ? 1 : 0;
    }
    return accepted;
  }

  private static String state(Generator rng) {
    return rng.bitGenerator().state().toJson();
  }
}
