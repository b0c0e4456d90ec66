package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;
import org.numrand.junit.Run.Outcome;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;

/** Bad input: the test fails at once, with the reason and the place. */
class BadInputTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "-1", "1.5", "0x10", "+5", " 5", "1_000", "٣", "${numrand.seed}"})
  void seedsThatAreNoIntegers(String seed) {
    assertRefused(
        "numrand.seed must be an integer >= 0, but is \"" + seed + "\" (system property)",
        Run.of(OneParameter.class).property(Settings.SEED, seed).run());
  }

  @Test
  void whereTheSeedWasSaid() {
    assertRefused(
        "numrand.seed must be an integer >= 0, but is \"abc\" (configuration parameter)",
        Run.of(OneParameter.class).parameter(Settings.SEED, "abc").run());
  }

  @Test
  void seedsOfFields() {
    assertRefused(
        "numrand.seed must be an integer >= 0, but is \"abc\" (configuration parameter)",
        Run.of(OneField.class).parameter(Settings.SEED, "abc").run());
  }

  @Test
  void seedsOfNumPy() {
    assertRefused(
        "numrand.seed must be an integer >= 0, but is \"abc\" (configuration parameter)",
        Run.of(NumPy.class).parameter(Settings.SEED, "abc").run());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "x", "#3", "2/", "/2", "1,2", "99999999999"})
  void invocationsThatAreNoNumbers(String only) {
    Run run = Run.of(Repeated.class).property(Settings.ONLY, only).run();
    String message = run.outcomes().get(run.ids("FAILED").get(0)).message();
    assertTrue(
        message.endsWith(
            "numrand.only must be the number of an invocation, such as 3, or a path of them, 2/3,"
                + " but is \""
                + only
                + "\" (system property)"),
        message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Fail", "deny"})
  void unknownChoicesForFixedSeeds(String choice) {
    assertRefused(
        "numrand.seed.fixed must be allow, warn or fail, but is \""
            + choice
            + "\" (system property)",
        Run.of(FixedSeed.class).property(Settings.FIXED, choice).run());
  }

  @Test
  void unknownEngines() {
    assertRefused(
        "parameter rng of test: @Engine(\"MT\"): there is no engine named \"MT\"; there are "
            + BitGenerators.names(),
        Run.of(UnknownEngine.class).run());
  }

  @ParameterizedTest
  @CsvSource({
    "Unseeded, 'this Unseeded was not seeded by a SeedSequence, so it cannot spawn'",
    "Childless, there is but one Childless"
  })
  void enginesThatCannotSpawn(String engine, String why) {
    Run run = Run.of(CannotSpawn.class).run();
    String message =
        run.outcome(
                "[method:"
                    + engine.toLowerCase(java.util.Locale.ROOT)
                    + "("
                    + Generator.class.getName()
                    + ")]")
            .message();
    String reason =
        "parameter rng of "
            + engine.toLowerCase(java.util.Locale.ROOT)
            + ": @Engine(\""
            + engine
            + "\") cannot spawn, so numrand.seed cannot seed it: "
            + why;
    assertTrue(message.endsWith(reason), message);
  }

  @Test
  void versionsThatAreNone() {
    Run run = Run.of(UnknownVersion.class).run();
    String message = run.outcomes().get(run.ids("FAILED").get(0)).message();
    assertTrue(message.contains("parameter rng of test: @AsOf(\"3.11\"): "), message);
  }

  @Test
  void versionsForValuesThatHaveNone() {
    assertRefused(
        "parameter random of test: org.numrand.python.Random does not depend on NumPy's version, so"
            + " no @AsOf",
        Run.of(VersionOfPython.class).run());
  }

  static class UnknownVersion {
    @Test
    void test(@AsOf("3.11") Generator rng) {}
  }

  static class VersionOfPython {
    @Test
    void test(@AsOf("1.26") Random random) {}
  }

  @Test
  void enginesForValuesThatHaveOne() {
    assertRefused(
        "parameter random of test: no engine can be chosen for org.numrand.python.Random",
        Run.of(EngineOfPython.class).run());
    assertRefused(
        "field sequence: no engine can be chosen for org.numrand.core.SeedSequence",
        Run.of(EngineOfSequence.class).run());
  }

  @Test
  void fixedSeedsOutOfRange() {
    assertRefused(
        "parameter rng of test: the seed of @Seed must be >= 0, but is -1",
        Run.of(NegativeSeed.class).run());
    assertRefused(
        "parameter state of test: seed must be between 0 and 2**32 - 1, but is 4294967296",
        Run.of(LegacySeed.class).run());
    assertRefused(
        "np.random: seed must be between 0 and 2**32 - 1, but is 4294967296",
        Run.of(NumPySeed.class).run());
  }

  @Test
  void typesThatAreNotMade() {
    assertRefused(
        "parameter value of test: the type must be one of"
            + " org.numrand.distributions.Generator, org.numrand.numpy.RandomState,"
            + " org.numrand.core.BitGenerator, java.util.Random, java.util.random.RandomGenerator,"
            + " org.numrand.python.Random, org.numrand.core.SeedSequence, but is int",
        Run.of(WrongParameter.class).run());
    assertRefused(
        "field text: the type must be one of org.numrand.distributions.Generator",
        Run.of(WrongField.class).run());
  }

  @Test
  void fieldsThatAreFinal() {
    assertRefused(
        "field rng: must not be final, since it is set before each test",
        Run.of(FinalField.class).run());
  }

  @Test
  void sourcesWithoutInvocations() {
    Run run = Run.of(NoInvocations.class).run();
    Outcome failed = run.outcomes().get(run.ids("FAILED").get(0));
    assertTrue(
        failed.message().contains("@RandomSource: count must be >= 1, but is 0")
            || String.valueOf(failed.failure().orElseThrow().getCause())
                .contains("@RandomSource: count must be >= 1, but is 0"),
        failed::message);
  }

  private static void assertRefused(String reason, Run run) {
    assertEquals(1, run.ids("FAILED").size(), run.outcomes()::toString);
    String message = run.outcomes().get(run.ids("FAILED").get(0)).message();
    assertTrue(message.contains(reason), message);
    assertEquals(0, run.drawn().size());
  }

  @Seeded
  static class OneParameter {
    @Test
    void test(Generator rng) {}
  }

  static class OneField {
    @Seeded Generator rng;

    @Test
    void test() {}
  }

  @SeededNumPy
  static class NumPy {
    @Test
    void test() {}
  }

  @Seeded
  static class Repeated {
    @org.junit.jupiter.api.RepeatedTest(2)
    void test(Generator rng) {}
  }

  static class FixedSeed {
    @Test
    void test(@Seed(101) Generator rng) {}
  }

  static class UnknownEngine {
    @Test
    void test(@Engine("MT") Generator rng) {}
  }

  static class CannotSpawn {
    @Test
    void unseeded(@Engine("Unseeded") Generator rng) {}

    @Test
    void childless(@Engine("Childless") Generator rng) {}
  }

  static class EngineOfPython {
    @Test
    void test(@Engine("Philox") Random random) {}
  }

  static class EngineOfSequence {
    @Engine("Philox")
    SeedSequence sequence;

    @Test
    void test() {}
  }

  static class NegativeSeed {
    @Test
    void test(@Seed(-1) Generator rng) {}
  }

  static class LegacySeed {
    @Test
    void test(@Seed(1L << 32) RandomState state) {}
  }

  static class NumPySeed {
    @SeededNumPy
    @Seed(1L << 32)
    @Test
    void test() {}
  }

  static class WrongParameter {
    @Test
    void test(@Seeded int value) {}
  }

  static class WrongField {
    @Seeded String text;

    @Test
    void test() {}
  }

  static class FinalField {
    @Seeded final Generator rng = Generator.withSeed(1);

    @Test
    void test() {}
  }

  static class NoInvocations {
    @ParameterizedTest
    @RandomSource(count = 0)
    void test(Generator rng) {}
  }
}
