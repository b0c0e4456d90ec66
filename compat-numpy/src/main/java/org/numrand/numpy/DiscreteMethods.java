package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.core.BitGenerator;

/** The part of {@link RandomState} that gives integers. */
abstract class DiscreteMethods extends ContinuousMethods {
  DiscreteMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /**
   * One integer from 0 to {@code high - 1}.
   *
   * @param high above 0
   */
  public final long randint(long high) {
    return randint(0, high);
  }

  /**
   * One integer from {@code low} to {@code high - 1}, by masked rejection: 32 bits a try while
   * {@code high - low} is at most 2<sup>32</sup>, else 64; none if there is but one integer. Legacy
   * class C.
   *
   * @param low below {@code high}
   */
  public final long randint(long low, long high) {
    long max = highest(low, high);
    PolarSource current = source();
    synchronized (current.bits()) {
      return low + MaskedIntegers.next(current.bits(), max);
    }
  }

  /** A new array of {@link #randint(long, long)}. */
  public final long[] randint(long low, long high, int size) {
    return randint(low, high, new long[checkedSize(size)]);
  }

  /** Fills an array with {@link #randint(long, long)}. */
  public final long[] randint(long low, long high, long[] out) {
    if (out.length == 0) {
      return out;
    }
    long max = highest(low, high);
    PolarSource current = source();
    synchronized (current.bits()) {
      MaskedIntegers.fill(current.bits(), low, max, out);
    }
    return out;
  }

  private static long highest(long low, long high) {
    checkArgument(low < high, "high must be > low, but low is %s and high is %s", low, high);
    return high - low - 1;
  }
}
