package org.numrand.core.internal;

/** Values from outside as they stand in messages: one line, and short. */
public final class Text {
  private static final int MAX_LENGTH = 80;
  private static final int MAX_LINE_LENGTH = 200;

  private Text() {}

  /** A value as text; its beginning and its length if it is long. */
  public static String shortened(Object value) {
    return shortened(value, MAX_LENGTH);
  }

  /** An error as text, likewise. */
  public static String oneLine(Object error) {
    return shortened(error, MAX_LINE_LENGTH);
  }

  private static String shortened(Object value, int max) {
    String text = String.valueOf(value);
    String start = text.length() <= max ? text : text.substring(0, max);
    String line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return text.length() <= max ? line : line + "... (" + text.length() + " characters)";
  }
}
