package org.numrand.junit;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How to make a failed test fail again. {@link NumrandExtension} adds it to what the test threw, as
 * a {@linkplain Throwable#getSuppressed() suppressed} exception, so that everything that shows a
 * stack trace shows it:
 *
 * <pre>
 * Suppressed: org.numrand.junit.Replay: numrand.seed=4213
 *   Maven   mvn test -Dtest=org.example.DiceTest#isFair -Dnumrand.seed=4213
 *   Gradle  NUMRAND_SEED=4213 ./gradlew test --tests org.example.DiceTest.isFair
 *   parameter rng of isFair
 *     Java    Generator.withSeed(new SeedSequence(4213L).child(1071L).child(2029L))
 *     Python  np.random.default_rng(np.random.SeedSequence(4213, spawn_key=(1071, 2029)))
 * </pre>
 */
public final class Replay extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Stack traces indent the first line of a suppressed exception by a tab. */
  private static final String INDENT = "\n\t  ";

  private static final CharMatcher PLAIN_IN_SHELLS =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("._-#/=:@%+,"));

  private final @Nullable BigInteger seed;
  private final String maven;
  private final String gradle;
  private final ImmutableList<Value> values;

  private Replay(
      @Nullable BigInteger seed, String maven, String gradle, ImmutableList<Value> values) {
    super(message(seed, maven, gradle, values), null, false, false);
    this.seed = seed;
    this.maven = maven;
    this.gradle = gradle;
    this.values = values;
  }

  /**
   * A value given to the test.
   *
   * @param name which it was, such as {@code "parameter rng of isFair"}
   * @param java the Java expression that makes it again
   * @param python the Python expression that does
   */
  public record Value(String name, String java, String python) implements java.io.Serializable {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param values all that the test was given; not empty
   */
  static Replay of(ExtensionContext context, Optional<BigInteger> seed, List<Value> values) {
    var settings = new LinkedHashMap<String, String>();
    seed.ifPresent(root -> settings.put(Settings.SEED, root.toString()));
    String invocations = TestPath.invocations(context);
    if (!invocations.isEmpty()) {
      settings.put(Settings.ONLY, invocations);
    }
    return new Replay(
        seed.orElse(null),
        maven(context, settings),
        gradle(context, settings),
        ImmutableList.copyOf(values));
  }

  private static String maven(ExtensionContext context, Map<String, String> settings) {
    return "mvn test "
        + quoted(
            "-Dtest="
                + TestPath.testClass(context).getName()
                + TestPath.methodName(context).map(name -> "#" + mavenPattern(name)).orElse(""))
        + settings.entrySet().stream()
            .map(setting -> " -D" + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining());
  }

  /**
   * A method's name as Surefire looks for it. Kotlin's may hold commas, exclamation marks and more
   * that have a meaning there, and a question mark stands for any character.
   */
  static String mavenPattern(String method) {
    return method
        .codePoints()
        .map(c -> Character.isJavaIdentifierPart(c) || c == ' ' ? c : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Gradle hands no property of its command line on to tests, but the environment. */
  private static String gradle(ExtensionContext context, Map<String, String> settings) {
    return settings.entrySet().stream()
            .map(
                setting ->
                    Settings.environmentVariable(setting.getKey()) + "=" + setting.getValue() + " ")
            .collect(Collectors.joining())
        + "./gradlew test --tests "
        + quoted(
            TestPath.testClass(context).getName()
                + TestPath.methodName(context).map(name -> "." + name).orElse(""));
  }

  /** A word as shells take it: in single quotes if a shell would read something into it. */
  private static String quoted(String word) {
    return PLAIN_IN_SHELLS.matchesAllOf(word) ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static String message(
      @Nullable BigInteger seed, String maven, String gradle, List<Value> values) {
    var text = new StringBuilder();
    text.append(seed != null ? Settings.SEED + "=" + seed : "the seeds are fixed by @Seed");
    text.append(INDENT + "Maven   ").append(maven);
    text.append(INDENT + "Gradle  ").append(gradle);
    for (Value value : values) {
      text.append(INDENT).append(value.name());
      text.append(INDENT + "  Java    ").append(value.java());
      text.append(INDENT + "  Python  ").append(value.python());
    }
    return text.toString();
  }

  /** The seed of the run; empty if the test fixes all of its seeds. */
  public Optional<BigInteger> seed() {
    return Optional.ofNullable(seed);
  }

  /** The command that replays this test alone with Maven, for a POSIX shell. */
  public String maven() {
    return maven;
  }

  /** The command that replays this test alone with Gradle, for a POSIX shell. */
  public String gradle() {
    return gradle;
  }

  /** What the test was given, the class's values after its own. */
  public List<Value> values() {
    return values;
  }

  /** The same as a report entry of JUnit's: {@code numrand.seed}, {@code numrand.maven}, ... */
  Map<String, String> reportEntry() {
    var entry = new LinkedHashMap<String, String>();
    seed().ifPresent(root -> entry.put(Settings.SEED, root.toString()));
    entry.put("numrand.maven", maven);
    entry.put("numrand.gradle", gradle);
    for (Value value : values) {
      String key = "numrand." + value.name().replace(' ', '.').toLowerCase(Locale.ROOT);
      entry.put(key + ".java", value.java());
      entry.put(key + ".python", value.python());
    }
    return entry;
  }
}
