package org.numrand.distributions.call;

/** C's casts where Java's differ. */
public final class Casts {
  private Casts() {}

  /** A double as x86-64 converts it to int64: NaN and what does not fit become the least value. */
  public static long toInt64(double x) {
    long integer = (long) x;
    return integer == Long.MAX_VALUE || Double.isNaN(x) ? Long.MIN_VALUE : integer;
  }
}
