package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.numrand.distributions.Generator;
import org.numrand.numpy.NumPy;

/** {@code numrand.seed.fixed} finds the seeds that tests fix. */
class FixedSeedsTest {
  @Test
  void areAllowedUnlessSomebodySaysOtherwise() {
    for (String choice : List.of("", "allow")) {
      try (var log = new Log()) {
        var plan = Run.of(Fixed.class);
        Run run = (choice.isEmpty() ? plan : plan.parameter(Settings.FIXED, choice)).run();
        assertEquals(List.of(), run.ids("FAILED"));
        assertEquals(List.of(), log.messages());
      }
    }
  }

  @Test
  void areLoggedOnceEach() {
    try (var log = new Log()) {
      Run run = Run.of(Fixed.class).parameter(Settings.FIXED, "warn").run();
      assertEquals(List.of(), run.ids("FAILED"));
      assertEquals(
          List.of(
              "@Seed(101) fixes field rng in " + Fixed.class.getName() + said("warn"),
              "@Seed(5) fixes np.random in " + Fixed.class.getName() + said("warn"),
              "@Seed(7) fixes parameter rng of repeated in "
                  + Fixed.class.getName()
                  + said("warn")),
          log.messages().stream().sorted().toList());
    }
  }

  private static String said(String choice) {
    return ", and numrand.seed.fixed is " + choice;
  }

  @Test
  void failTheirTests() {
    String before = NumPy.np.random.getState().toString();
    Run run = Run.of(Fixed.class).property(Settings.FIXED, "fail").run();
    assertEquals(3, run.ids("FAILED").size(), run.ids("FAILED")::toString);
    for (String id : run.ids("FAILED")) {
      String message = run.outcomes().get(id).message();
      assertTrue(message.endsWith(said("fail")), message);
    }
    assertEquals(before, NumPy.np.random.getState().toString());
  }

  @Test
  void seedsOfTheRunAreNotMeant() {
    Run run = Run.of(NotFixed.class).seed(1).property(Settings.FIXED, "fail").run();
    assertEquals(List.of(), run.ids("FAILED"));
  }

  static class Fixed {
    @Seed(101)
    Generator rng;

    @SeededNumPy
    @Seed(5)
    @Test
    void numpy() {}

    @RepeatedTest(2)
    void repeated(@Seed(7) Generator rng) {}
  }

  @Seeded
  static class NotFixed {
    @Test
    void test(Generator rng) {}
  }
}
