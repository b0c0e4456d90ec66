package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.numrand.numpy.NumPy.np;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;

/** {@code np.random} is seeded for a test, and nobody outside of it sees that. */
class SeededNumPyTest {
  @Test
  void theReportedLineSeedsNumPyAlike() {
    Run run = Run.of(Fails.class).seed(4213).run();
    Run.Outcome failed = run.outcomes().get(run.ids("FAILED").get(0));
    Replay.Value line = failed.replay().orElseThrow().values().get(0);
    assertEquals("np.random", line.name());
    long seed = Long.parseLong(line.python().replaceAll("np\\.random\\.seed\\(([0-9]+)\\)", "$1"));
    assertEquals("np.random.seed(" + seed + "L)", line.java());
    assertEquals(
        List.of(Draws.from(new RandomState(seed)).replace("RandomState", "GlobalRandomState")),
        failed.drawn());
  }

  @Test
  void aFixedSeedIsNumPys() {
    Run run = Run.of(FixedSeed.class).run();
    assertEquals(
        List.of(Draws.from(new RandomState(101)).replace("RandomState", "GlobalRandomState")),
        run.outcome("[method:test(org.junit.jupiter.api.TestReporter)]").drawn());
  }

  @Test
  void everyPlaceOfAnAnnotatedClassIsSeeded() {
    Map<String, List<String>> first = Run.of(OnClass.class).seed(1).run().drawn();
    assertEquals(7, first.size(), first::toString);
    assertEquals(first, Run.of(OnClass.class).seed(1).run().drawn());
    List<String> all = first.values().stream().flatMap(List::stream).toList();
    assertEquals(all.size(), all.stream().distinct().count());
    assertNotEquals(first, Run.of(OnClass.class).seed(2).run().drawn());
  }

  @Test
  @SuppressWarnings("try") // The scope is there to be closed.
  void isPutBackAsItWas() {
    try (var scope = np.random.scoped()) {
      np.random.seed(7);
      np.random.standardNormal();
      String before = np.random.getState().toString();
      for (Class<?> type : List.of(OnClass.class, Fails.class, ChangesEngine.class)) {
        Run.of(type).seed(1).run();
        assertEquals(before, np.random.getState().toString(), type.getName());
      }
    }
  }

  @Test
  @SuppressWarnings("try") // The scope is there to be closed.
  void isPutBackToAnotherEngineToo() {
    Map<String, List<String>> overMt19937 = Run.of(OnClass.class).seed(1).run().drawn();
    try (var scope = np.random.scoped()) {
      np.random.setBitGenerator(BitGenerators.create("Philox", 3));
      Run run = Run.of(OnClass.class).seed(1).run();
      assertEquals("Philox", np.random.getBitGenerator().properties().name());
      assertEquals(
          new RandomState(BitGenerators.create("Philox", 3)).getState().toString(),
          np.random.getState().toString());
      assertEquals(overMt19937, run.drawn());
    }
  }

  /** Without the lock, hardly one of the arrays would be as it is alone. */
  @Test
  void testsInParallelDoNotMix() {
    Map<String, List<String>> oneByOne = Run.of(Many.class, ManyMore.class).seed(1).run().drawn();
    assertEquals(40, oneByOne.size());
    Run parallel =
        Run.of(Many.class, ManyMore.class)
            .seed(1)
            .parameter("junit.jupiter.execution.parallel.enabled", "true")
            .parameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .parameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .parameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
            .run();
    assertEquals(oneByOne, parallel.drawn());
  }

  static class Fails {
    @SeededNumPy
    @Test
    void test(TestReporter reporter) {
      EverythingCases.draw(reporter, np.random);
      throw new AssertionError();
    }
  }

  static class FixedSeed {
    @SeededNumPy
    @Seed(101)
    @Test
    void test(TestReporter reporter) {
      EverythingCases.draw(reporter, np.random);
    }
  }

  static class ChangesEngine {
    @SeededNumPy
    @Test
    void test() {
      np.random.setBitGenerator(BitGenerators.create("SFC64", 1));
      np.random.scoped().close();
      np.random.standardNormal(5);
    }
  }

  @SeededNumPy
  static class OnClass {
    @BeforeAll
    static void beforeAll(TestReporter reporter) {
      EverythingCases.draw(reporter, np.random);
    }

    @BeforeEach
    void beforeEach(TestReporter reporter) {
      EverythingCases.draw(reporter, np.random);
    }

    @Test
    void first(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, np.random, rng);
    }

    @RepeatedTest(2)
    void repeated(TestReporter reporter) {
      EverythingCases.draw(reporter, np.random);
    }

    static Stream<String> factory() {
      return Stream.of(Draws.from(np.random));
    }

    @ParameterizedTest
    @MethodSource("factory")
    void ofFactory(String value, TestReporter reporter) {
      reporter.publishEntry("drawn", value);
    }

    @Nested
    class Inner {
      @BeforeAll
      static void beforeAll(TestReporter reporter) {
        EverythingCases.draw(reporter, np.random);
      }

      @Test
      void nested(TestReporter reporter) {
        EverythingCases.draw(reporter, np.random);
      }
    }
  }

  private static void drawMany(TestReporter reporter) {
    double sum = 0;
    for (int i = 0; i < 2000; i++) {
      sum += np.random.standardNormal();
    }
    reporter.publishEntry("drawn", Double.toHexString(sum));
  }

  static class Many {
    @SeededNumPy
    @RepeatedTest(20)
    void test(TestReporter reporter) {
      drawMany(reporter);
    }
  }

  @SeededNumPy
  static class ManyMore {
    @RepeatedTest(20)
    void test(TestReporter reporter) {
      drawMany(reporter);
    }
  }
}
