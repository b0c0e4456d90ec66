package org.numrand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NumrandTest {
  @Test
  void theVersionIsThatOfTheBuild() {
    String version = Numrand.version();
    assertTrue(version.matches("[0-9]+[.][0-9]+[.][0-9]+(-SNAPSHOT)?"), version);
  }
}
