package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;
import org.numrand.testkit.ForbiddenBitGenerator;

/** Checks that a call is refused, with a message, before anything is drawn. */
final class Rejections {
  private Rejections() {}

  static void check(Consumer<Generator> call, String message) {
    Generator rng = new Generator(new ForbiddenBitGenerator());
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> call.accept(rng)).getMessage());
  }
}
