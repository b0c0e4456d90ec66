package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --numpy}, and the system property that stands in for it. */
class NumPyOptionTest {
  private static final String PROPERTY = "numrand.numpy";
  private static final String WALD = " --seed 1 wald 3 2 --size 5 --format hex";

  @AfterEach
  void clear() {
    System.clearProperty(PROPERTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"generator", "randomstate"})
  void thePropertyStandsInForTheOption(String surface) {
    String multinomial = surface + " --seed 0 multinomial 10 [0,0.5,0.5] --size 9";
    String newest = Run.of(multinomial).out();
    String older = Run.of(multinomial + " --numpy 2.4").out();
    System.setProperty(PROPERTY, "2.4");
    assertEquals(older, Run.of(multinomial).out());
    assertEquals(newest, Run.of(multinomial + " --numpy 2.5.2").out());
  }

  @Test
  void olderVersionsHaveOtherNumbers() {
    String newest = Run.of("generator" + WALD).out();
    assertNotEquals(newest, Run.of("generator --numpy 1.26" + WALD).out());
    assertEquals(newest, Run.of("generator --numpy 2.3.4" + WALD).out());
  }

  @Test
  void whatIsNoVersionIsRefused() {
    String range = "version must be a NumPy version from 1.17.0 to 2.5.2, but is ";
    assertRefused("generator --numpy 3.11 random", range + "3.11; the closest is 2.5.2");
    assertRefused("generator --numpy x random", range + "x");
    System.setProperty(PROPERTY, "x");
    assertRefused("generator random", "system property numrand.numpy: " + range + "x");
    assertEquals(0, Run.of("generator --numpy 2.4 random").exit());
  }

  @Test
  void pythonsOwnHasNoVersionOfNumPy() {
    assertRefused("python --numpy 2.4 random", "--numpy cannot be chosen: this is Python's own");
    System.setProperty(PROPERTY, "2.4");
    assertEquals(0, Run.of("python random").exit());
  }

  private static void assertRefused(String line, String message) {
    Run run = Run.of(line);
    assertEquals("numrand: " + message + "\n", run.err());
    assertEquals(2, run.exit());
  }
}
