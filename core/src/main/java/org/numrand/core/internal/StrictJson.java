package org.numrand.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a state's JSON as the standard has it: no comments, no bare words, nothing after the end.
 */
public final class StrictJson {
  /** A state of 200,000 words of 64 bits fits. */
  private static final int MAX_LENGTH = 1 << 22;

  private static final int MAX_DIGITS = 1000;
  private static final Pattern TOO_MANY_DIGITS = Pattern.compile("[0-9]{" + (MAX_DIGITS + 1) + "}");
  private static final Pattern PLACE = Pattern.compile("line [0-9]+ column [0-9]+");

  /** {@code JsonParser} would make the reader lenient. */
  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private StrictJson() {}

  /**
   * The value that a text describes.
   *
   * @throws IllegalArgumentException if it is no JSON, or longer than any state
   */
  public static JsonElement parse(String text) {
    checkArgument(
        text.length() <= MAX_LENGTH,
        "state must have at most %s characters, but has %s",
        MAX_LENGTH,
        text.length());
    checkArgument(
        !TOO_MANY_DIGITS.matcher(text).find(),
        "state must not have numbers of more than %s digits, but has",
        MAX_DIGITS);
    var reader = new JsonReader(new StringReader(text));
    try {
      JsonElement element = ELEMENTS.read(reader);
      checkArgument(reader.peek() == JsonToken.END_DOCUMENT);
      return element;
    } catch (JsonParseException | IOException | StackOverflowError e) { // old Gsons recurse
      throw new IllegalArgumentException("state must be JSON, but is not" + place(e));
    }
  }

  /** Where the fault is. The rest of Gson's message is about Gson, and may be long. */
  private static String place(Throwable e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find() ? " at " + place.group() : "";
  }

  /**
   * The integer that a value is.
   *
   * @param path what the value is called in the message
   * @throws IllegalArgumentException if it is something else
   */
  public static BigInteger integer(Object path, JsonElement value) {
    try {
      checkArgument(isNumber(value));
      return new BigInteger(value.getAsString());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "state: " + path + " must be an integer, but is " + Text.shortened(value));
    }
  }

  /**
   * The number that a value is.
   *
   * @param path what the value is called in the message
   * @throws IllegalArgumentException if it is something else
   */
  public static double number(Object path, JsonElement value) {
    checkArgument(
        isNumber(value), "state: %s must be a number, but is %s", path, Text.shortened(value));
    return value.getAsDouble();
  }

  private static boolean isNumber(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
  }
}
