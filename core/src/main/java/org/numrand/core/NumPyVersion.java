package org.numrand.core;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of NumPy, which says what a seed gives: NumPy's streams have changed many times since
 * 1.17. The constants are the first versions of each stream; a version between two of them has the
 * stream of the one before.
 *
 * <pre>{@code
 * NumPyVersion.of("1.26.4");   // any numpy.__version__ from 1.17.0 on
 * NumPyVersion.of("2.3");      // the last patch: 2.3.5
 * }</pre>
 */
public final class NumPyVersion implements Comparable<NumPyVersion> {
  /** The first version with {@code Generator}. */
  public static final NumPyVersion V1_17_0 = new NumPyVersion(1, 17, 0);

  /** Ranges of 2<sup>32</sup> integers; {@code RandomState.binomial} with n = 0 or p = 0. */
  public static final NumPyVersion V1_17_3 = new NumPyVersion(1, 17, 3);

  /** Integers of 8 and 16 bits. */
  public static final NumPyVersion V1_17_4 = new NumPyVersion(1, 17, 4);

  /** Exponentials in single precision by inversion. */
  public static final NumPyVersion V1_18_0 = new NumPyVersion(1, 18, 0);

  /** {@code multivariate_normal}. */
  public static final NumPyVersion V1_18_3 = new NumPyVersion(1, 18, 3);

  /** Ranges of 2<sup>32</sup> integers. */
  public static final NumPyVersion V1_18_4 = new NumPyVersion(1, 18, 4);

  /** {@code dirichlet} of small parameters; {@code MT19937.jumped}, children of seed sequences. */
  public static final NumPyVersion V1_19_0 = new NumPyVersion(1, 19, 0);

  /** The logarithm of gamma: {@code poisson}. */
  public static final NumPyVersion V1_20_0 = new NumPyVersion(1, 20, 0);

  /** {@code rayleigh}, {@code geometric}, {@code vonmises}, the tails of the ziggurats. */
  public static final NumPyVersion V1_21_0 = new NumPyVersion(1, 21, 0);

  /** Uniforms in single precision, {@code pareto}, {@code power}. */
  public static final NumPyVersion V1_22_0 = new NumPyVersion(1, 22, 0);

  /** {@code geometric} beyond 64 bits. */
  public static final NumPyVersion V1_25_0 = new NumPyVersion(1, 25, 0);

  /** {@code beta} and {@code dirichlet} of tiny parameters. */
  public static final NumPyVersion V1_26_0 = new NumPyVersion(1, 26, 0);

  /** {@code beta} of tiny parameters, {@code zipf} near 1. */
  public static final NumPyVersion V2_1_0 = new NumPyVersion(2, 1, 0);

  /** {@code wald}. */
  public static final NumPyVersion V2_3_4 = new NumPyVersion(2, 3, 4);

  /** {@code binomial} of tiny p, {@code RandomState.multinomial}. */
  public static final NumPyVersion V2_4_0 = new NumPyVersion(2, 4, 0);

  /** {@code binomial}, {@code RandomState.multinomial}. */
  public static final NumPyVersion V2_5_0 = new NumPyVersion(2, 5, 0);

  /** {@code np.random.seed} over another engine. The default. */
  public static final NumPyVersion V2_5_2 = new NumPyVersion(2, 5, 2);

  /** The version followed where none is asked for. */
  public static final NumPyVersion DEFAULT = V2_5_2;

  private static final List<NumPyVersion> STREAMS =
      List.of(
          V1_17_0, V1_17_3, V1_17_4, V1_18_0, V1_18_3, V1_18_4, V1_19_0, V1_20_0, V1_21_0, V1_22_0,
          V1_25_0, V1_26_0, V2_1_0, V2_3_4, V2_4_0, V2_5_0, V2_5_2);

  /** The last patch of each minor. */
  private static final List<NumPyVersion> LAST_PATCHES =
      List.of(
          new NumPyVersion(1, 17, 5),
          new NumPyVersion(1, 18, 5),
          new NumPyVersion(1, 19, 5),
          new NumPyVersion(1, 20, 3),
          new NumPyVersion(1, 21, 6),
          new NumPyVersion(1, 22, 4),
          new NumPyVersion(1, 23, 5),
          new NumPyVersion(1, 24, 4),
          new NumPyVersion(1, 25, 2),
          new NumPyVersion(1, 26, 4),
          new NumPyVersion(2, 0, 2),
          new NumPyVersion(2, 1, 3),
          new NumPyVersion(2, 2, 6),
          new NumPyVersion(2, 3, 5),
          new NumPyVersion(2, 4, 6),
          V2_5_2);

  /** From this on, minors may get more patches than those known here. */
  private static final NumPyVersion MAINTAINED_FROM = V2_4_0;

  private static final Pattern SYNTAX =
      Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?(|[.+a-z].*)");

  /** What distributors add to a release. */
  private static final Pattern REPACKAGED = Pattern.compile("(\\.?post\\d+)?(\\+.*)?");

  private static final int RADIX = 10_000;

  /** The digits are major, minor and patch; comparisons are quick. */
  private final long number;

  private NumPyVersion(int major, int minor, int patch) {
    this.number = ((long) major * RADIX + minor) * RADIX + patch;
  }

  /** The number without the patch. */
  private long minor() {
    return number / RADIX;
  }

  /**
   * A version.
   *
   * @param version as {@code numpy.__version__} has it, from 1.17.0 on; without a third number that
   *     minor's last patch. A patch of 2.4 or 2.5 newer than this library is taken for the newest
   *     one known.
   * @throws IllegalArgumentException if it is not one, is older, or is a newer minor or a
   *     pre-release; the message names the {@linkplain #closest closest} one
   */
  public static NumPyVersion of(String version) {
    Matcher parts = parse(version);
    NumPyVersion given = numbers(parts);
    if (given.compareTo(V1_17_0) < 0) {
      throw refusal(version, "; older ones have no Generator");
    }
    NumPyVersion last = lastPatch(given);
    if (last == null) {
      throw refusal(version, closestIs(given));
    }
    if (!REPACKAGED.matcher(parts.group(4)).matches()) {
      throw refusal(version, ", which is no release" + closestIs(given));
    }
    if (parts.group(3) == null) {
      return last;
    }
    if (given.compareTo(last) > 0 && given.compareTo(MAINTAINED_FROM) < 0) {
      throw refusal(version, closestIs(given));
    }
    return given;
  }

  /**
   * The version among those that {@link #of} takes whose streams a version most likely has: the
   * newest one that is not newer; of those before 1.17.0, that.
   *
   * @param version as {@code numpy.__version__} has it
   * @throws IllegalArgumentException if it is not a version
   */
  public static NumPyVersion closest(String version) {
    Matcher parts = parse(version);
    NumPyVersion given = numbers(parts);
    NumPyVersion last = lastPatch(given);
    return last != null && parts.group(3) == null ? last : closest(given);
  }

  private static NumPyVersion closest(NumPyVersion given) {
    NumPyVersion closest = V1_17_0;
    for (NumPyVersion last : LAST_PATCHES) {
      if (last.minor() == given.minor()) {
        return given.compareTo(last) < 0 ? given : last;
      }
      closest = last.compareTo(given) < 0 ? last : closest;
    }
    return closest;
  }

  private static String closestIs(NumPyVersion given) {
    return "; the closest is " + closest(given);
  }

  private static Matcher parse(String version) {
    Matcher parts = SYNTAX.matcher(requireNonNull(version, "version"));
    if (!parts.matches()) {
      throw refusal(version.isEmpty() ? "empty" : version, "");
    }
    return parts;
  }

  private static NumPyVersion numbers(Matcher parts) {
    return new NumPyVersion(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The last patch of a version's minor; null if the minor is not known. */
  private static @Nullable NumPyVersion lastPatch(NumPyVersion given) {
    return LAST_PATCHES.stream()
        .filter(last -> last.minor() == given.minor())
        .findFirst()
        .orElse(null);
  }

  private static IllegalArgumentException refusal(String version, String more) {
    return new IllegalArgumentException(
        "version must be a NumPy version from "
            + V1_17_0
            + " to "
            + DEFAULT
            + ", but is "
            + version
            + more);
  }

  /**
   * The first version that has all streams of this one.
   *
   * @return one of the constants
   */
  public NumPyVersion stream() {
    NumPyVersion first = V1_17_0;
    for (NumPyVersion stream : STREAMS) {
      first = stream.compareTo(this) <= 0 ? stream : first;
    }
    return first;
  }

  /**
   * Whether this version came out before another.
   *
   * @param other the other one
   */
  public boolean isBefore(NumPyVersion other) {
    return number < other.number;
  }

  @Override
  public int compareTo(NumPyVersion other) {
    return Long.compare(number, other.number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumPyVersion version && number == version.number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  /** As {@code numpy.__version__}: {@code 1.26.4}. */
  @Override
  public String toString() {
    return minor() / RADIX + "." + minor() % RADIX + "." + number % RADIX;
  }
}
