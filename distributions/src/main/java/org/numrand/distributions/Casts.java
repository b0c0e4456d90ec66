package org.numrand.distributions;

/** C's casts where Java's differ. */
final class Casts {
  private Casts() {}

  /** A double as x86-64 converts it to int64: what does not fit becomes the least value. */
  static long toInt64(double x) {
    long integer = (long) x;
    return integer == Long.MAX_VALUE ? Long.MIN_VALUE : integer;
  }
}
