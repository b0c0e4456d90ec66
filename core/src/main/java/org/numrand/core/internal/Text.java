package org.numrand.core.internal;

/** Values from outside as they stand in messages: on one line, and short. */
public final class Text {
  private static final int MAX_VALUE = 60;
  private static final int MAX_LINE = 200;

  private record Shortened(Object value, int max) {
    @Override
    public String toString() {
      String text = value.toString();
      boolean fits = text.length() <= max;
      String start = fits ? text : text.substring(0, max);
      String line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
      return fits ? line : line + "... (" + text.length() + " characters)";
    }
  }

  private Text() {}

  /**
   * A value in a message: its beginning, and its length, if it is long. Costs nothing until the
   * message is written.
   */
  public static Object shortened(Object value) {
    return new Shortened(value, MAX_VALUE);
  }

  /** An error in a message, likewise. */
  public static String oneLine(Object error) {
    return new Shortened(error, MAX_LINE).toString();
  }
}
