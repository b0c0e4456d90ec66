package org.numrand.junit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.numrand.distributions.Generator;

/** What test classes inherit. */
abstract class EverythingBase {
  @Seeded protected Generator inherited;

  @BeforeEach
  void beforeEachOfBase(TestReporter reporter, Generator rng) {
    EverythingCases.draw(reporter, rng);
  }

  @Test
  void inherited(TestReporter reporter, Generator rng) {
    EverythingCases.draw(reporter, rng);
  }
}
