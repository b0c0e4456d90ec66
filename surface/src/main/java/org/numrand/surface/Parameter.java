package org.numrand.surface;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method.
 *
 * @param name NumPy's name
 * @param kind what it is
 * @param words what it means, as {@code the mean}
 * @param defaultText NumPy's default as Python writes it; null if there is none
 * @param range what it may be, if it is a number
 * @param notBelow the parameter that it must not be below; null if there is none
 * @param triedFrom the least that random tests try
 * @param triedTo the greatest that random tests try
 */
public record Parameter(
    String name,
    Kind kind,
    String words,
    @Nullable String defaultText,
    Range range,
    @Nullable String notBelow,
    double triedFrom,
    double triedTo) {

  /** Only in full. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(range, "range");
  }

  /** A real number of any size. */
  static Parameter real(String name, String words) {
    return plain(name, Kind.REAL, words).tried(-1e3, 1e3);
  }

  /** A count of any size. */
  static Parameter count(String name, String words) {
    return plain(name, Kind.COUNT, words).tried(0, 1e3);
  }

  /** Any parameter that has no range. */
  static Parameter plain(String name, Kind kind, String words) {
    return new Parameter(name, kind, words, null, Range.ALL, null, 0, 0);
  }

  private Parameter range(Range range) {
    return new Parameter(name, kind, words, defaultText, range, notBelow, triedFrom, triedTo);
  }

  /** With a lower end that it may be. */
  Parameter atLeast(double least) {
    return range(new Range(least, true, range.greatest(), range.withGreatest()));
  }

  /** With a lower end that it must exceed. */
  Parameter above(double least) {
    return range(new Range(least, false, range.greatest(), range.withGreatest()));
  }

  /** With an upper end that it may be. */
  Parameter atMost(double greatest) {
    return range(new Range(range.least(), range.withLeast(), greatest, true));
  }

  /** With an upper end that it must not reach. */
  Parameter below(double greatest) {
    return range(new Range(range.least(), range.withLeast(), greatest, false));
  }

  /** With another parameter that it must not be below. */
  Parameter notBelow(String other) {
    return new Parameter(name, kind, words, defaultText, range, other, triedFrom, triedTo);
  }

  /** With a default, as Python writes it. */
  Parameter orElse(String text) {
    return new Parameter(name, kind, words, text, range, notBelow, triedFrom, triedTo);
  }

  /** With what random tests try; evenly on a logarithmic scale if the ends are positive. */
  Parameter tried(double from, double to) {
    return new Parameter(name, kind, words, defaultText, range, notBelow, from, to);
  }

  /** Whether NumPy has a default for it. */
  public boolean hasDefault() {
    return defaultText != null;
  }

  /** The name in Java. */
  public String javaName() {
    return Method.camelCase(name);
  }

  /** What it means and what it may be, as {@code the scale, at least 0}. */
  public String description() {
    StringBuilder text = new StringBuilder(words);
    if (!range.words().isEmpty()) {
      text.append(", ").append(range.words());
    }
    if (notBelow != null) {
      text.append(", at least {@code ").append(Method.camelCase(notBelow)).append('}');
    }
    return text.toString();
  }
}
