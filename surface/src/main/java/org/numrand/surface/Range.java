package org.numrand.surface;

/**
 * The numbers a parameter may be.
 *
 * @param least the lower end
 * @param withLeast whether the lower end belongs to it
 * @param greatest the upper end
 * @param withGreatest whether the upper end belongs to it
 */
public record Range(double least, boolean withLeast, double greatest, boolean withGreatest) {
  /** All numbers. */
  public static final Range ALL =
      new Range(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

  /**
   * Whether a number lies in it.
   *
   * @param x the number
   */
  public boolean contains(double x) {
    return (withLeast ? x >= least : x > least) && (withGreatest ? x <= greatest : x < greatest);
  }

  /** In words, as {@code at least 0}; empty for all numbers. */
  public String words() {
    boolean below = least > Double.NEGATIVE_INFINITY;
    boolean above = greatest < Double.POSITIVE_INFINITY;
    if (below && above && withLeast && withGreatest) {
      return print(least) + " to " + print(greatest);
    }
    String lower = below ? (withLeast ? "at least " : "above ") + print(least) : "";
    String upper = above ? (withGreatest ? "at most " : "below ") + print(greatest) : "";
    return lower + (below && above ? ", " : "") + upper;
  }

  private static String print(double x) {
    return x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Double.toString(x);
  }
}
