package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.distributions.Generator;
import org.numrand.junit.Run.Outcome;

/** Failing tests, and the commands that make them fail again. */
class ReplayTest {
  /** Every failure of these classes, run with a fresh seed, is made again by its own command. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        Plain.class,
        Invocations.class,
        Outer.class,
        Inherits.class,
        Lifecycle.class,
        ClassInvocations.class,
        EverythingCases.class
      })
  void thePrintedMavenCommandReplaysTheTestAlone(Class<?> failing) {
    Run first = Run.of(failing).run();
    assertFalse(first.ids("FAILED").isEmpty());
    for (String id : first.ids("FAILED")) {
      Outcome failed = first.outcomes().get(id);
      Replay replay = failed.replay().orElseThrow(() -> new AssertionError(id));
      Run again = Run.ofMaven(replay.maven()).run();
      assertEquals(List.of(id), again.ids("FAILED"));
      assertEquals(failed.message(), again.outcomes().get(id).message());
      assertEquals(failed.drawn(), again.outcomes().get(id).drawn());
      assertEquals(
          replay.getMessage(), again.outcomes().get(id).replay().orElseThrow().getMessage());
      // No other test has run, nor another invocation.
      assertEquals(
          List.of(),
          again.drawn().keySet().stream()
              .filter(other -> !id.startsWith(other) && !other.startsWith(id))
              .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Invocations.class, Outer.class})
  void thePrintedGradleCommandReplaysTheTestAlone(Class<?> failing, @TempDir Path folder)
      throws Exception {
    Run first = Run.of(failing).run();
    Outcome failed = first.outcomes().get(first.ids("FAILED").get(0));
    Replay replay = failed.replay().orElseThrow();
    String again =
        Jvm.run(
            folder,
            Run.environmentOfGradle(replay.gradle()),
            "--class-path",
            System.getProperty("java.class.path"),
            VersionRun.class.getName(),
            replay.gradle());
    // The other JVM ends with a replay of its own, by the command for Maven.
    assertEquals(2, again.lines().filter(line -> line.endsWith(" FAILED")).count(), again);
    assertTrue(
        again.contains("\nreplayed: " + replay.maven() + "\n"), () -> again + replay.maven());
    for (String drawn : failed.drawn()) {
      assertEquals(2, again.lines().filter(line -> line.equals("  " + drawn)).count(), again);
    }
  }

  @Test
  void whatIsSaidForOneRunGoesBeforeWhatAFileSays() {
    assertEquals(
        Run.of(Plain.class).seed(1).run().drawn(),
        Run.of(Plain.class).seed(2).property(Settings.SEED, "1").run().drawn());
  }

  @Test
  void theReportSaysSeedCommandsAndLines() {
    Run run = Run.of(Plain.class).seed(4213).run();
    Outcome failed = run.outcome("[method:fails(" + reporterAndRng());
    String plain = "org.numrand.junit.ReplayTest$Plain";
    var rng = Origin.Child.of(java.math.BigInteger.valueOf(4213), pathOfRng());
    assertEquals(
        """
        numrand.seed=4213
        \t  Maven   mvn test '-Dtest=%s#fails' -Dnumrand.seed=4213
        \t  Gradle  NUMRAND_SEED=4213 ./gradlew test --tests '%s.fails'
        \t  parameter rng of fails
        \t    Java    Generator.withSeed(new SeedSequence(4213L).child(%dL).child(%dL))
        \t    Python  np.random.default_rng(np.random.SeedSequence(4213, spawn_key=(%d, %d)))"""
            .formatted(plain, plain, rng.first(), rng.second(), rng.first(), rng.second()),
        failed.replay().orElseThrow().getMessage());
    assertEquals(
        List.of(
            Map.of(
                "numrand.seed",
                "4213",
                "numrand.maven",
                "mvn test '-Dtest=" + plain + "#fails' -Dnumrand.seed=4213",
                "numrand.gradle",
                "NUMRAND_SEED=4213 ./gradlew test --tests '" + plain + ".fails'",
                "numrand.parameter.rng.of.fails.java",
                failed.replay().orElseThrow().values().get(0).java(),
                "numrand.parameter.rng.of.fails.python",
                failed.replay().orElseThrow().values().get(0).python())),
        failed.reports());
  }

  private static String reporterAndRng() {
    return "org.junit.jupiter.api.TestReporter, org.numrand.distributions.Generator)]";
  }

  private static String pathOfRng() {
    return "[engine:junit-jupiter]/[class:org.numrand.junit.ReplayTest$Plain]/[method:fails("
        + reporterAndRng()
        + "/[parameter:org.numrand.junit.ReplayTest$Plain.fails("
        + "org.junit.jupiter.api.TestReporter,org.numrand.distributions.Generator)#1]";
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "with spaces, with spaces",
    "'draws, then fails (always)', draws? then fails ?always?",
    "'it''s 5*5!', it?s 5?5?",
    "größer$1, größer$1"
  })
  void namesOfMethodsAreWrittenAsSurefireReadsThem(String method, String pattern) {
    assertEquals(pattern, Replay.mavenPattern(method));
  }

  @Test
  void oneInvocationIsNamedByItsNumber() {
    Run run = Run.of(Invocations.class).seed(4213).run();
    String type = Invocations.class.getName();
    Replay replay =
        run.outcome(
                "[test-template:ofSource(" + rngAndReporter() + "/[test-template-invocation:#3]")
            .replay()
            .orElseThrow();
    assertEquals(
        "mvn test '-Dtest=" + type + "#ofSource' -Dnumrand.seed=4213 -Dnumrand.only=3",
        replay.maven());
    assertEquals(
        "NUMRAND_SEED=4213 NUMRAND_ONLY=3 ./gradlew test --tests '" + type + ".ofSource'",
        replay.gradle());
  }

  private static String rngAndReporter() {
    return "org.numrand.distributions.Generator, org.junit.jupiter.api.TestReporter)]";
  }

  @Test
  void otherInvocationsAreSkippedWithTheReason() {
    Run run = Run.of(Invocations.class).seed(1).property(Settings.ONLY, "2").run();
    assertEquals(
        "numrand.only=2",
        run.outcome(
                "[test-template:ofSource(" + rngAndReporter() + "/[test-template-invocation:#1]")
            .reason());
    assertEquals(2 + 3, run.ids("SKIPPED").size());
  }

  @Test
  void aTestOfClassesThatRunOftenIsNamedByBothNumbers() {
    Run run = Run.of(ClassInvocations.class).seed(4213).run();
    List<String> commands =
        run.ids("FAILED").stream()
            .map(id -> run.outcomes().get(id).replay().orElseThrow().maven())
            .map(command -> command.substring(command.indexOf("-Dnumrand.only")))
            .toList();
    assertEquals(
        List.of("-Dnumrand.only=1/2", "-Dnumrand.only=2/2", "-Dnumrand.only=1", "-Dnumrand.only=2"),
        commands.stream()
            .sorted(java.util.Comparator.comparing(String::length).reversed())
            .toList());
  }

  @Test
  void passingTestsPrintNothing() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var printed = new ByteArrayOutputStream();
    Run run;
    List<String> logged;
    try (var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var log = new Log()) {
      System.setOut(stream);
      System.setErr(stream);
      run = Run.of(Passing.class).run();
      logged = log.messages();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    // A class, a test, a template of two and one of one, which is served by a factory.
    assertEquals(1 + 1 + 3 + 2, run.ids("SUCCESSFUL").size());
    assertEquals(List.of(), logged);
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
    run.outcomes().forEach((id, outcome) -> assertEquals(List.of(), outcome.reports(), id));
  }

  @Test
  void abortedTestsAreNotExplained() {
    Run run = Run.of(Aborts.class).run();
    Outcome aborted = run.outcomes().get(run.ids("ABORTED").get(0));
    assertEquals(0, aborted.failure().orElseThrow().getSuppressed().length);
    assertEquals(List.of(), aborted.reports());
  }

  @Test
  void failuresOfTestsThatWereGivenNothingAreLeftAlone() {
    Run run = Run.of(GivenNothing.class).run();
    Outcome failed = run.outcomes().get(run.ids("FAILED").get(0));
    assertEquals(0, failed.failure().orElseThrow().getSuppressed().length);
    assertEquals(List.of(), failed.reports());
  }

  @Test
  void aFailureThatTakesNoSuppressedExceptionIsReportedAllTheSame() {
    Run run = Run.of(NoSuppression.class).seed(4213).run();
    Outcome failed = run.outcomes().get(run.ids("FAILED").get(0));
    assertEquals("4213", failed.reports().get(0).get("numrand.seed"));
  }

  @Test
  void aFactoryThatThrowsIsReported() {
    Run run;
    List<String> logged;
    try (var log = new Log()) {
      run = Run.of(DeadFactory.class).seed(4213).run();
      logged = log.messages();
    }
    assertEquals(1, logged.size());
    assertTrue(logged.get(0).contains("Replay: numrand.seed=4213"), logged::toString);
    Outcome failed = run.outcome("[test-template:test(org.numrand.distributions.Generator)]");
    assertEquals("FAILED", failed.status());
    assertEquals("4213", failed.reports().get(0).get("numrand.seed"));
  }

  @Test
  void seedsThatAreAllFixedNeedNoSeedOfTheRun() {
    Run run = Run.of(AllFixed.class).run();
    Replay replay = run.outcomes().get(run.ids("FAILED").get(0)).replay().orElseThrow();
    assertTrue(replay.seed().isEmpty());
    assertEquals("mvn test '-Dtest=" + AllFixed.class.getName() + "#test'", replay.maven());
    assertTrue(replay.getMessage().startsWith("the seeds are fixed by @Seed\n"));
  }

  @Test
  void seedsOfAnySizeAreReplayed() {
    String seed = "340282366920938463463374607431768211455";
    Run run = Run.of(Plain.class).parameter(Settings.SEED, seed).run();
    Outcome failed = run.outcomes().get(run.ids("FAILED").get(0));
    Replay replay = failed.replay().orElseThrow();
    assertTrue(
        replay
            .values()
            .get(0)
            .java()
            .contains("new SeedSequence(new BigInteger(\"" + seed + "\"))"));
    Run again = Run.ofMaven(replay.maven()).run();
    assertEquals(failed.drawn(), again.outcomes().get(again.ids("FAILED").get(0)).drawn());
  }

  @Seeded
  static class Plain {
    @Test
    void fails(TestReporter reporter, Generator rng) {
      throw failure(reporter, rng);
    }

    @Test
    void passes(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static AssertionError failure(TestReporter reporter, Generator rng) {
    EverythingCases.draw(reporter, rng);
    return new AssertionError("drawn " + rng.random());
  }

  @Seeded
  static class Invocations {
    @ParameterizedTest
    @RandomSource(count = 3)
    void ofSource(Generator rng, TestReporter reporter) {
      throw failure(reporter, rng);
    }

    @RepeatedTest(4)
    void repeated(Generator rng, TestReporter reporter) {
      if (rng.random() > 2) {
        EverythingCases.draw(reporter, rng);
      } else {
        throw failure(reporter, rng);
      }
    }
  }

  @Seeded
  static class Outer {
    @Seeded Generator outer;

    @Nested
    class Inner {
      @Test
      void fails(TestReporter reporter, Generator rng) {
        EverythingCases.draw(reporter, outer);
        throw failure(reporter, rng);
      }

      @Test
      void passes(TestReporter reporter, Generator rng) {
        EverythingCases.draw(reporter, rng);
      }
    }
  }

  abstract static class Base {
    @Test
    void failsInBase(TestReporter reporter, Generator rng) {
      throw failure(reporter, rng);
    }
  }

  @Seeded
  static class Inherits extends Base {}

  /** Failures outside of test methods. */
  static class Lifecycle {
    @Nested
    @Seeded
    class BeforeEachFails {
      @BeforeEach
      void fail(TestReporter reporter, Generator rng) {
        throw failure(reporter, rng);
      }

      @Test
      void test() {}
    }

    @Nested
    @Seeded
    class AfterEachFails {
      @AfterEach
      void fail(TestReporter reporter, Generator rng) {
        throw failure(reporter, rng);
      }

      @Test
      void test() {}
    }

    @Nested
    @Seeded
    class BeforeAllFails {
      @BeforeAll
      static void fail(TestReporter reporter, Generator rng) {
        throw failure(reporter, rng);
      }

      @Test
      void test() {}
    }

    @Nested
    @Seeded
    class ConstructorFails {
      ConstructorFails(Generator rng) {
        throw new AssertionError("drawn " + rng.random());
      }

      @Test
      void test() {}
    }

    /** The field is the class's, and the test itself is given nothing. */
    @Nested
    class SharedFieldOnly {
      @Seeded static Generator shared;

      @Test
      void test(TestReporter reporter) {
        throw failure(reporter, shared);
      }
    }
  }

  @Seeded
  @ParameterizedClass
  @ValueSource(ints = {10, 20})
  static class ClassInvocations {
    ClassInvocations(int value) {}

    @Test
    void plain(Generator rng, TestReporter reporter) {
      throw failure(reporter, rng);
    }

    @RepeatedTest(2)
    void repeated(Generator rng, TestReporter reporter, org.junit.jupiter.api.RepetitionInfo info) {
      if (info.getCurrentRepetition() == 2) {
        throw failure(reporter, rng);
      }
    }
  }

  @Seeded
  static class Passing {
    @Test
    void test(Generator rng) {
      rng.random();
    }

    @SeededNumPy
    @RepeatedTest(2)
    void repeated(Generator rng) {
      rng.random();
    }

    static Stream<Double> factory(Generator rng) {
      return Stream.of(rng.random());
    }

    @ParameterizedTest
    @MethodSource("factory")
    void ofFactory(double value) {}
  }

  @Seeded
  static class Aborts {
    @Test
    void test(Generator rng) {
      Assumptions.abort(rng.toString());
    }
  }

  @Seeded
  static class GivenNothing {
    @Test
    void test() {
      throw new AssertionError("without numbers");
    }
  }

  static final class Unsuppressing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsuppressing() {
      super("no", null, false, false);
    }
  }

  @Seeded
  static class NoSuppression {
    @Test
    void test(Generator rng) {
      throw new Unsuppressing();
    }
  }

  @Seeded
  static class DeadFactory {
    static Stream<Integer> values(Generator rng) {
      return IntStream.range(0, 3)
          .mapToObj(
              i -> {
                throw new AssertionError("drawn " + rng.random());
              });
    }

    @ParameterizedTest
    @MethodSource("values")
    void test(Generator value) {}
  }

  static class AllFixed {
    @Test
    void test(@Seed(101) Generator rng) {
      throw new AssertionError("drawn " + rng.random());
    }
  }
}
