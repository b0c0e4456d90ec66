package org.numrand.notation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNullElse;

import com.google.common.base.Ascii;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a word of the command line means, as Python would read it: {@code 5}, {@code -1e-3}, {@code
 * inf}, {@code True}, {@code [1, 2]} or {@code 1,2}, {@code [[1, 0], [0, 1]]}, {@code range(10)};
 * anything else, or what stands in quotes, is text.
 */
public final class Literal {
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d[\\d_]*");
  private static final Pattern DECIMAL =
      // Possessive: where it fails, there is nothing to go back for.
      Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)(e[+-]?\\d++)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
  private static final Pattern RANGE =
      Pattern.compile("range\\((-?\\d+)(?:, *(-?\\d+))?(?:, *(-?[1-9]\\d*))?\\)");

  /**
   * The length of the longest word in Linux's shells; the time to read one grows with the square.
   */
  private static final int MAX_DIGITS = 1 << 17;

  private Literal() {}

  /**
   * The value: a {@code Long}, a {@code BigInteger} if a {@code long} cannot hold it, a {@code
   * Double}, a {@code Boolean}, a {@code String} or a {@code List} of such.
   */
  public static Object parse(String word) {
    Matcher quoted = QUOTED.matcher(word);
    if (quoted.matches()) {
      return word.substring(1, word.length() - 1);
    }
    Matcher range = RANGE.matcher(word);
    if (range.matches()) {
      return range(range);
    }
    // A text of these letters, unless quoted, is what nobody means.
    checkArgument(
        !word.startsWith("range("),
        "a range must have one to three integers, of which the last is not 0, but there is %s",
        Ascii.truncate(word, 50, "..."));
    if (word.startsWith("[") || word.startsWith("(") || word.contains(",")) {
      return list(word);
    }
    return scalar(word);
  }

  /** The value of a word that is no list. */
  public static Object scalar(String word) {
    if (INTEGER.matcher(word).matches() && !word.contains("__") && !word.endsWith("_")) {
      return integer(bigInteger(word.replace("_", "")));
    }
    if (DECIMAL.matcher(word).matches()) {
      return Double.valueOf(word);
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      case "nan" -> Double.NaN;
      case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
      case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
      default -> word;
    };
  }

  private static BigInteger bigInteger(String digits) {
    checkArgument(
        digits.length() <= MAX_DIGITS,
        "an integer must have at most %s digits, but one has %s",
        MAX_DIGITS,
        digits.length());
    return new BigInteger(digits);
  }

  /**
   * Whether it is an integer of any size.
   *
   * @param literal what was parsed
   */
  public static boolean isInteger(Object literal) {
    return literal instanceof Long || literal instanceof BigInteger;
  }

  /** The integer as a literal. */
  static Number integer(BigInteger integer) {
    return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
  }

  private static Object list(String word) {
    String json = word.replace('(', '[').replace(')', ']');
    String tuple = json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
    try {
      return value(JsonParser.parseString(json.startsWith("[") ? json : "[" + tuple + "]"));
    } catch (JsonParseException e) {
      return word;
    }
  }

  /** Fails if an element is missing, which JSON's parser takes for null. */
  private static Object value(JsonElement element) {
    if (element instanceof JsonArray array) {
      List<Object> list = new ArrayList<>();
      array.forEach(item -> list.add(value(item)));
      return list;
    }
    if (element.isJsonNull()) {
      throw new JsonParseException("an element is missing");
    }
    return element.isJsonPrimitive() ? scalar(element.getAsString()) : element.toString();
  }

  private static Range range(Matcher range) {
    boolean one = range.group(2) == null;
    BigInteger start = one ? BigInteger.ZERO : bigInteger(range.group(1));
    BigInteger stop = bigInteger(range.group(one ? 1 : 2));
    return Range.of(start, stop, bigInteger(requireNonNullElse(range.group(3), "1")));
  }
}
