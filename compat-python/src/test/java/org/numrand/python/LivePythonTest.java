package org.numrand.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.numrand.testkit.NumPyOracle;

/**
 * Every method against this machine's Python: values and states after each call.
 *
 * <p>Python gets a correctly rounded arc cosine, like this library's, so von Mises must be equal
 * too. A test of its own counts how often the C library's makes a difference.
 */
class LivePythonTest {
  private static final int PARAMETER_SETS = 1000;
  private static final int SEQUENCES = 200;
  private static final int CALLS = 25;

  /** The word of MT19937's key that comes out as 2^32-1. */
  private static final long ALL_ONES = 0x12dd9bb3L;

  private static NumPyOracle python;

  @BeforeAll
  static void start() throws IOException {
    python = NumPyOracle.start();
    try (InputStream in = requireNonNull(LivePythonTest.class.getResourceAsStream("calls.py"))) {
      python.exec(new String(in.readAllBytes(), UTF_8));
    }
  }

  @BeforeEach
  void exactArcCosine() {
    python.exec("with_acos(exact_acos)");
  }

  @AfterAll
  static void stop() {
    if (python != null) {
      python.close();
    }
  }

  @ParameterizedTest
  @FieldSource("org.numrand.python.RandomCalls#METHODS")
  void method(String method) {
    var made = new RandomCalls(method.hashCode());
    List<JsonCall> calls = new ArrayList<>();
    for (int i = 0; i < PARAMETER_SETS; i++) {
      calls.add(made.next(method));
    }
    python.exec("r = random.Random(2024)");
    check(new Random(2024), calls);
  }

  /** The state goes from Java to Python at the start, and from Python to Java in the middle. */
  @Test
  void sequences() {
    var made = new RandomCalls(1);
    for (int i = 0; i < SEQUENCES; i++) {
      var r = new Random(i);
      if (i % 2 == 1) {
        r.gauss();
      }
      python.exec(
          "version, words, gauss_next = json.loads('"
              + r.getstate().toJson()
              + "')\n"
              + "r = random.Random()\n"
              + "r.setstate((version, tuple(words), gauss_next))");
      List<JsonCall> calls = new ArrayList<>();
      for (int j = 0; j < CALLS; j++) {
        calls.add(made.next());
      }
      check(r, calls.subList(0, CALLS / 2));
      var restored = new Random(State.fromJson(python.text("json.dumps(r.getstate())")));
      check(restored, calls.subList(CALLS / 2, CALLS));
    }
  }

  /** The first words are 0 or 2^32-1, so many floats are the least or the greatest. */
  @Test
  void extremeDraws() {
    var made = new RandomCalls(2);
    var random = new SplittableRandom(2);
    for (int i = 0; i < SEQUENCES; i++) {
      long[] words = random.longs(625, 0, 1L << 32).toArray();
      words[624] = 0;
      for (int j = 0; j < 8; j++) {
        words[j] = random.nextInt(4) == 0 ? words[j] : random.nextBoolean() ? 0 : ALL_ONES;
      }
      var r = new Random(State.of(words, OptionalDouble.empty()));
      toPython(r);
      check(r, List.of(made.next(), made.next(), made.next()));
    }
  }

  /** The product 0.5 * 2^54 is less than 2^53 + 1, but not than the nearest float to it. */
  @Test
  void integerWeightsAreComparedExactly() {
    long[] words = new long[625];
    words[0] = 0x80102204L; // comes out as 2^31, so that the first float is 0.5
    var r = new Random(State.of(words, OptionalDouble.empty()));
    assertEquals(0.5, new Random(r.getstate()).random());
    for (long[] totals : new long[][] {{(1L << 53) + 1, 1L << 54}, {1L << 53, 1L << 54}}) {
      r.setstate(State.of(words, OptionalDouble.empty()));
      toPython(r);
      String expected =
          python.text("r.choices('ab', cum_weights=[%s, %s])[0]".formatted(totals[0], totals[1]));
      assertEquals(totals[0] % 2 == 1 ? "a" : "b", expected);
      assertEquals(List.of(expected), r.choicesCumulative(List.of("a", "b"), totals, 1));
    }
    long big = 1L << 60;
    python.exec("r = random.Random(5)");
    assertEquals(
        python.text("r.choices([1, 2, 3], [2**60, 1, -2**60])"),
        new Random(5).choices(List.of(1, 2, 3), new long[] {big, 1, -big}, 1).toString());
  }

  private static void toPython(Random r) {
    python.exec(
        "version, words, gauss_next = json.loads('"
            + r.getstate().toJson()
            + "')\n"
            + "r = random.Random()\n"
            + "r.setstate((version, tuple(words), gauss_next))");
  }

  /** The one exception of docs/parity.md. */
  @Test
  void arcCosineOfTheCLibrary() {
    python.exec("with_acos(math.acos)\nr = random.Random(5)");
    var r = new Random(5);
    int differing = 0;
    for (double kappa : new double[] {0.01, 0.5, 1, 2, 4, 10, 100, 1e4}) {
      double[] expected =
          python.doubles("[r.vonmisesvariate(0.0, %s) for _ in range(5000)]".formatted(kappa));
      for (double angle : expected) {
        double value = r.vonmisesvariate(0.0, kappa);
        assertEquals(angle, value, 0x1p-50);
        differing += angle == value ? 0 : 1;
      }
    }
    assertEquals(python.text("show_state(r)"), JsonCall.showState(r));
    assertTrue(differing < 60, "about 41 of 40000 were expected, but there are " + differing);
  }

  private static void check(Random r, List<JsonCall> calls) {
    var json = new JsonArray();
    calls.forEach(call -> json.add(call.toJson()));
    String literal = new Gson().toJson(json.toString());
    String results =
        python.text("json.dumps([call_and_state(r, *c) for c in json.loads(" + literal + ")])");
    JsonArray expected = new Gson().fromJson(results, JsonArray.class);
    for (int i = 0; i < calls.size(); i++) {
      JsonCall call = calls.get(i);
      String value = call.on(r);
      JsonArray pair = expected.get(i).getAsJsonArray();
      assertEquals(pair.get(0).getAsString(), value, () -> "value of " + call);
      assertEquals(pair.get(1).getAsString(), JsonCall.showState(r), () -> "state after " + call);
    }
  }
}
