package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;
import org.numrand.testkit.ForbiddenBitGenerator;

/** Checks that a call is refused, in the grammar of all refusals. */
final class Rejections {
  /** {@code scale must be >= 0, but is -1.0}. */
  private static final Pattern GRAMMAR =
      Pattern.compile("[^<>=,]+(?: > 0)? must be (?<range>[^,]+), but is .+");

  /** {@code >= 0 and <= ngood + nbad = 2 for something}; or words, without a sign. */
  private static final Pattern RANGE =
      Pattern.compile(
          "[<>]=? \\S[^<>=]*(?: = [^<>=]+)?(?: and [<>]=? \\S[^<>=]*(?: = [^<>=]+)?)?|[^<>]+");

  private Rejections() {}

  /** Before anything is drawn. */
  static void check(Consumer<Generator> call, String message) {
    Generator rng = new Generator(new ForbiddenBitGenerator());
    assertRefused(message, () -> call.accept(rng));
  }

  static void assertRefused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    Matcher refusal = GRAMMAR.matcher(message);
    assertTrue(refusal.matches(), message);
    assertTrue(RANGE.matcher(refusal.group("range")).matches(), message);
  }
}
