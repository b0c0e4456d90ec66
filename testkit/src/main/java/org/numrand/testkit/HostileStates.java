package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts that were a state's JSON before somebody damaged them, by accident or to do harm. All
 * readers of states keep one rule: they take a text whole, or refuse it by an {@link
 * IllegalArgumentException} with a short message and change nothing.
 *
 * <pre>{@code
 * HostileStates.check(
 *     bits.state().toJson(),
 *     text -> bits.setState(BitGeneratorState.fromJson(text)),
 *     bits::state);
 * }</pre>
 */
public final class HostileStates {
  private static final int COUNT = 600;
  private static final int COUNT_IF_LONG = 200;
  private static final int LONG = 2000;
  private static final int MAX_MESSAGE = 300;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.eE+-]*");
  private static final Pattern LIST = Pattern.compile("\\[[^\\[\\]]*\\]");
  private static final Pattern NAME = Pattern.compile("\"[^\"]*\"");
  private static final Pattern COMMA_OR_BRACKET = Pattern.compile("[\\[\\]{},:]");

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "1",
          "255",
          "100000",
          "2147483647",
          "2147483648",
          "4294967295",
          "4294967296",
          "9223372036854775807",
          "9223372036854775808",
          "18446744073709551615",
          "18446744073709551616",
          "340282366920938463463374607431768211456",
          "9".repeat(400),
          "9".repeat(5_000),
          "-0",
          "01",
          "1.0",
          "1.5",
          "1e3",
          "1e999",
          "1e-999",
          "1e999999999",
          "NaN",
          "-Infinity",
          "0x10",
          "+1",
          "true",
          "null",
          "\"1\"",
          "\"\"",
          "[]",
          "[1]",
          "{}",
          "{\"a\":1}",
          "",
          "[".repeat(10_000),
          "{\"a\":".repeat(10_000));

  private static final List<String> NAMES =
      List.of(
          "\"\"",
          "\"x\"",
          "\"state\"",
          "\"bit_generator\"",
          "\"state.state\"",
          "\"a.b.c\"",
          "\".\"",
          "\"seed_seq\"",
          "\"\\u0000\\u001b[31m\"",
          "\"" + "long\\n".repeat(2_000) + "\"",
          "\"MT19937\"",
          "\"PCG64\"",
          "7",
          "null",
          "'x'",
          "x",
          "\"x");

  private static final List<String> INSERTS =
      List.of(
          " ",
          ",",
          "\"x\":1,",
          "\"x\":1,\"x.y\":2,",
          "\"state\":5,",
          "\"state\":{},",
          "\"seed_seq\":null,",
          seedSequence("1", "[]", "100000", "0"),
          seedSequence("1", "[]", "2147483647", "0"),
          seedSequence("1", "[]", "1024", "4294967297"),
          seedSequence("-1", "[]", "4", "0"),
          seedSequence("[" + "1,".repeat(20_000) + "1]", "[]", "1024", "0"),
          seedSequence("1", "[" + "1,".repeat(20_000) + "1]", "1024", "0"),
          "/* a comment */",
          "// a comment\n",
          "# a comment\n",
          ";",
          "=",
          "\u0000",
          "\ufeff");

  /** What all words of a list become at once: no state of many engines, or not after a cast. */
  private static final List<String> WORDS =
      List.of(
          "0",
          "1",
          "2147483648",
          "4294967295",
          "4294967296",
          "9223372036854775808",
          "18446744069414584320",
          "18446744073709551615");

  private HostileStates() {}

  private static String seedSequence(String entropy, String key, String pool, String children) {
    return "\"seed_seq\":{\"entropy\":%s,\"spawn_key\":%s,\"pool_size\":%s,\"n_children_spawned\":%s},"
        .formatted(entropy, key, pool, children);
  }

  /**
   * Holds a reader of states to the rule, by some hundred texts, always the same ones.
   *
   * @param good the JSON of a state
   * @param set reads a state and takes it on
   * @param get the state there is, with everything that may change
   */
  public static void check(String good, Consumer<String> set, Supplier<?> get) {
    set.accept(good);
    Object before = get.get();
    for (String text : damaged(good)) {
      try {
        set.accept(text);
        assertNotNull(get.get(), () -> "no state after " + shown(text));
        set.accept(good);
      } catch (IllegalArgumentException e) {
        assertShort(e, text);
      } catch (RuntimeException | Error e) {
        fail("neither taken nor refused: " + shown(text), e);
      }
      assertEquals(before, get.get(), () -> "changed by " + shown(text));
    }
  }

  private static void assertShort(IllegalArgumentException e, String text) {
    String message = e.getMessage();
    assertNotNull(message, () -> "no message for " + shown(text));
    assertTrue(
        message.length() <= MAX_MESSAGE && message.chars().noneMatch(Character::isISOControl),
        () -> "not a short line: " + shown(message) + " for " + shown(text));
  }

  private static String shown(String text) {
    return text.length() < 2000 ? text : text.substring(0, 2000) + "... of " + text.length();
  }

  private static List<String> damaged(String good) {
    Random random = new Random(101);
    List<String> texts = new ArrayList<>();
    for (String word : WORDS) {
      texts.add(LIST.matcher(good).replaceAll(l -> NUMBER.matcher(l.group()).replaceAll(word)));
    }
    int count = good.length() < LONG ? COUNT : COUNT_IF_LONG;
    for (int i = 0; i < count; i++) {
      String text = damagedOnce(good, random);
      while (random.nextInt(4) == 0) {
        text = damagedOnce(text, random);
      }
      texts.add(text);
    }
    return texts;
  }

  private static String damagedOnce(String text, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> replaced(text, NUMBER, NUMBERS, random);
      case 1 -> replaced(text, NAME, NAMES, random);
      case 2 -> inserted(text, random);
      case 3 -> cut(text, random);
      case 4 -> doubled(text, random);
      default -> mistyped(text, random);
    };
  }

  private static String replaced(
      String text, Pattern pattern, List<String> replacements, Random random) {
    List<MatchResult> matches = pattern.matcher(text).results().limit(10_000).toList();
    if (matches.isEmpty()) {
      return text;
    }
    // Most numbers stand in long lists; the more telling ones are often near the end.
    int last = matches.size() - 1;
    MatchResult match =
        matches.get(
            random.nextBoolean()
                ? random.nextInt(last + 1)
                : last - random.nextInt(Math.min(last + 1, 9)));
    return text.substring(0, match.start())
        + pick(replacements, random)
        + text.substring(match.end());
  }

  private static String inserted(String text, Random random) {
    List<MatchResult> places = COMMA_OR_BRACKET.matcher(text).results().limit(10_000).toList();
    int place =
        places.isEmpty()
            ? 0
            : random.nextBoolean() ? places.get(0).end() : pick(places, random).end();
    return text.substring(0, place) + pick(INSERTS, random) + text.substring(place);
  }

  private static String cut(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 3 : 1000));
    return text.substring(0, from) + text.substring(to);
  }

  private static String doubled(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + 1 + random.nextInt(200));
    return text.substring(0, to) + text.substring(from);
  }

  private static String mistyped(String text, Random random) {
    String characters = "{}[],:\"'\\0123456789.-+eE xn\n\u0000é/#";
    int place = random.nextInt(text.length() + 1);
    int after = Math.min(text.length(), place + random.nextInt(2));
    char typed = characters.charAt(random.nextInt(characters.length()));
    return text.substring(0, place) + typed + text.substring(after);
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
