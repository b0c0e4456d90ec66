package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;

/** Where the extension is found, and what it gives to whom. */
class ExtensionTest {
  private static final String AUTODETECTION = "junit.jupiter.extensions.autodetection.enabled";

  @Test
  void servesEveryPlaceAndType() {
    Run run = Run.of(EverythingCases.class).seed(4213).run();
    assertEquals(2, run.ids("FAILED").size(), run.ids("FAILED")::toString);
    assertEquals("as it should", run.outcome("[method:fails(" + reporterAndRng()).message());
    assertEquals("the second", run.outcome("[dynamic-test:#2]").message());
    assertEquals(List.of(), run.ids("SKIPPED"));
    assertEquals(25, run.drawn().size(), run.drawn()::toString);
  }

  private static String reporterAndRng() {
    return TestReporter.class.getName() + ", " + Generator.class.getName() + ")]";
  }

  @Test
  void everyParameterAndFieldHasAStreamOfItsOwn() {
    Run run = Run.of(StreamCases.class).seed(4213).run();
    List<String> all = run.drawn().values().stream().flatMap(List::stream).toList();
    // One of the class, and in each of two tests a field, a parameter before it and two of its own.
    assertEquals(9, all.size());
    assertEquals(Set.copyOf(all).size(), all.size());
  }

  @Test
  void fixedSeedsMeanWhatTheyMeanInPython() {
    Run run = Run.of(SeedCases.class).run();
    assertEquals(
        List.of(
            Draws.from(Generator.withSeed(101)),
            Draws.from(new RandomState(5)),
            Draws.from(new Random(101)),
            Draws.from(new SeedSequence(101)),
            Draws.from(Generator.withSeed(7))),
        run.outcome("[method:seeds(" + SeedCases.TYPES + ")]").drawn());
  }

  @Test
  void aFreshSeedIsTakenForEachRun() {
    assertNotEquals(
        Run.of(StreamCases.class).run().drawn(), Run.of(StreamCases.class).run().drawn());
  }

  @Test
  void allTestsOfARunShareItsFreshSeed() {
    Run run = Run.of(FailingTwice.class).run();
    var seeds = new HashSet<String>();
    run.outcomes()
        .values()
        .forEach(outcome -> outcome.replay().ifPresent(r -> seeds.add(r.seed().toString())));
    assertEquals(2, run.ids("FAILED").size());
    assertEquals(1, seeds.size());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ByExtendWith.class,
        BySeeded.class,
        ByMethod.class,
        ByParameter.class,
        ByField.class,
        ByEngine.class,
        BySeed.class,
        ByStaticField.class,
        ByInstanceField.class
      })
  void isFoundByAnnotationAndRegistration(Class<?> found) {
    assertAllPass(Run.of(found).run());
  }

  @ParameterizedTest
  @ValueSource(classes = {ByNothing.class, ByExtendWith.class, ByStaticField.class, ByField.class})
  void isFoundAutomatically(Class<?> found) {
    assertAllPass(Run.of(found).parameter(AUTODETECTION, "true").run());
  }

  @Test
  void isNotFoundWhereNothingSaysSo() {
    Run run = Run.of(ByNothing.class).run();
    assertEquals(1, run.ids("FAILED").size());
  }

  @Test
  void registeredTwiceItGivesTheSame() {
    assertEquals(
        Run.of(ByInstanceField.class).seed(1).run().drawn(),
        Run.of(ByInstanceField.class).seed(1).parameter(AUTODETECTION, "true").run().drawn());
  }

  @Test
  void constructorsAreServed() {
    Run run = Run.of(ByConstructor.class).seed(1).run();
    assertAllPass(run);
    assertEquals(1, Set.copyOf(run.drawn().values()).size());
  }

  @Test
  void constructorsThatKnowTheirTestGetItsStream() {
    Run run =
        Run.of(ByConstructor.class)
            .seed(1)
            .parameter(
                "junit.jupiter.extensions.testinstantiation.extensioncontextscope.default",
                "test_method")
            .run();
    assertAllPass(run);
    assertEquals(2, Set.copyOf(run.drawn().values()).size());
  }

  private static void assertAllPass(Run run) {
    assertEquals(List.of(), run.ids("FAILED"));
    assertTrue(!run.drawn().isEmpty());
  }

  static class StreamCases {
    @Seeded Generator field;

    @org.junit.jupiter.api.BeforeAll
    static void beforeAll(TestReporter reporter, @Seeded Generator rng) {
      EverythingCases.draw(reporter, rng);
    }

    @org.junit.jupiter.api.BeforeEach
    void beforeEach(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, field, rng);
    }

    @Test
    void first(TestReporter reporter, Generator rng, Generator other) {
      EverythingCases.draw(reporter, rng, other);
    }

    @Test
    void second(TestReporter reporter, Generator rng, Generator other) {
      EverythingCases.draw(reporter, rng, other);
    }
  }

  @Seed(101)
  static class SeedCases {
    static final String TYPES =
        "org.junit.jupiter.api.TestReporter, org.numrand.distributions.Generator,"
            + " org.numrand.numpy.RandomState, org.numrand.python.Random,"
            + " org.numrand.core.SeedSequence";

    @Seed(7)
    Generator seven;

    @Test
    void seeds(
        TestReporter reporter,
        Generator generator,
        @Seed(5) RandomState state,
        Random python,
        SeedSequence seed) {
      EverythingCases.draw(reporter, generator, state, python, seed, seven);
    }
  }

  @Seeded
  static class FailingTwice {
    @Test
    void first(Generator rng) {
      throw new AssertionError(rng.toString());
    }

    @Test
    void second(Generator rng) {
      throw new AssertionError(rng.toString());
    }
  }

  @ExtendWith(NumrandExtension.class)
  static class ByExtendWith {
    @Test
    void test(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  @Seeded
  static class BySeeded {
    @Test
    void test(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static class ByMethod {
    @Seeded
    @Test
    void test(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static class ByParameter {
    @Test
    void test(TestReporter reporter, @Seeded Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static class ByField {
    @Seeded Generator rng;

    @Test
    void test(TestReporter reporter) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static class ByEngine {
    @Test
    void test(TestReporter reporter, @Engine("Philox") Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static class BySeed {
    @Test
    void test(TestReporter reporter, @Seed(101) Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static class ByStaticField {
    @RegisterExtension static final NumrandExtension NUMRAND = new NumrandExtension();

    @Test
    void test(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  static class ByInstanceField {
    @RegisterExtension final NumrandExtension numrand = new NumrandExtension();

    @SeededNumPy
    @Test
    void test(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, rng, org.numrand.numpy.NumPy.np.random);
    }
  }

  static class ByNothing {
    @Test
    void test(TestReporter reporter, Generator rng) {
      EverythingCases.draw(reporter, rng);
    }
  }

  @Seeded
  static class ByConstructor {
    private final Generator rng;

    ByConstructor(Generator rng) {
      this.rng = rng;
    }

    @Test
    void first(TestReporter reporter) {
      EverythingCases.draw(reporter, rng);
    }

    @Test
    void second(TestReporter reporter) {
      EverythingCases.draw(reporter, rng);
    }
  }
}
