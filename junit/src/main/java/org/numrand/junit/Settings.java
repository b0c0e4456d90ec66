package org.numrand.junit;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The settings of a run. Each is looked for as a system property, then as an environment variable
 * ({@code NUMRAND_SEED} for {@code numrand.seed}), which reaches JVMs that a build tool starts, and
 * then as JUnit's configuration parameter: what is said for one run goes before what a file says
 * for all.
 */
final class Settings {
  static final String SEED = "numrand.seed";
  static final String ONLY = "numrand.only";
  static final String FIXED = "numrand.seed.fixed";

  /** Fits a Java long, so that a fresh seed can be pasted everywhere. */
  private static final int FRESH_BITS = 63;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern NUMBERS = Pattern.compile("[1-9][0-9]{0,8}(/[1-9][0-9]{0,8})*");

  private Settings() {}

  /** What {@code numrand.seed.fixed} says of {@link Seed}. */
  enum FixedSeeds {
    ALLOW,
    WARN,
    FAIL
  }

  /** The seed of the run: {@code numrand.seed}, or else one that was made afresh for this run. */
  static BigInteger seed(ExtensionContext context) {
    Optional<Setting> given = find(SEED, context);
    if (given.isEmpty()) {
      return Stores.ofRun(context)
          .getOrComputeIfAbsent(
              SEED, key -> new BigInteger(FRESH_BITS, new SecureRandom()), BigInteger.class);
    }
    Setting setting = given.get();
    if (!DIGITS.matcher(setting.value()).matches()) {
      throw setting.refused("an integer >= 0");
    }
    return new BigInteger(setting.value());
  }

  /** The numbers of {@code numrand.only}, such as 3 or 2/3; empty if all tests are to run. */
  static Optional<String> only(ExtensionContext context) {
    Optional<Setting> given = find(ONLY, context);
    given.ifPresent(
        setting -> {
          if (!NUMBERS.matcher(setting.value()).matches()) {
            throw setting.refused("the number of an invocation, such as 3, or a path of them, 2/3");
          }
        });
    return given.map(Setting::value);
  }

  static FixedSeeds fixedSeeds(ExtensionContext context) {
    Optional<Setting> given = find(FIXED, context);
    if (given.isEmpty()) {
      return FixedSeeds.ALLOW;
    }
    for (FixedSeeds choice : FixedSeeds.values()) {
      if (given.get().value().equals(choice.name().toLowerCase(Locale.ROOT))) {
        return choice;
      }
    }
    throw given.get().refused("allow, warn or fail");
  }

  static String environmentVariable(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private static Optional<Setting> find(String name, ExtensionContext context) {
    String property = System.getProperty(name);
    if (property != null) {
      return Optional.of(new Setting(name, property, "system property"));
    }
    String variable = environmentVariable(name);
    String inEnvironment = System.getenv(variable);
    if (inEnvironment != null && !inEnvironment.isEmpty()) {
      return Optional.of(new Setting(name, inEnvironment, "environment variable " + variable));
    }
    return context
        .getConfigurationParameter(name)
        .map(value -> new Setting(name, value, "configuration parameter"));
  }

  private record Setting(String name, String value, String place) {
    ExtensionConfigurationException refused(String allowed) {
      return new ExtensionConfigurationException(
          name + " must be " + allowed + ", but is \"" + value + "\" (" + place + ")");
    }
  }
}
