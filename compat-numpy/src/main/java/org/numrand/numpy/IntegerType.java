package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;

/** NumPy's integer types of at most 64 bits, and what they can hold. */
enum IntegerType {
  BOOL("bool", false, 1),
  INT8("int8", true, 8),
  UINT8("uint8", false, 8),
  INT16("int16", true, 16),
  UINT16("uint16", false, 16),
  INT32("int32", true, 32),
  UINT32("uint32", false, 32),
  INT64("int64", true, 64),
  UINT64("uint64", false, 64);

  private final String numPyName;
  private final BigInteger min;
  private final BigInteger max;

  /** As far as a {@code long} reaches. */
  private final long minLong;

  private final long maxLong;

  IntegerType(String numPyName, boolean signed, int bits) {
    this.numPyName = numPyName;
    BigInteger span = BigInteger.ONE.shiftLeft(bits);
    this.min = signed ? span.shiftRight(1).negate() : BigInteger.ZERO;
    this.max = min.add(span).subtract(BigInteger.ONE);
    this.minLong = min.longValue();
    this.maxLong = max.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
  }

  /**
   * The largest offset from {@code low} in [low, high), unsigned.
   *
   * @throws IllegalArgumentException if the type cannot hold the integers between, or there are
   *     none
   */
  long highestOffset(BigInteger low, BigInteger high) {
    checkArgument(
        low.compareTo(min) >= 0, "low must be >= %s for %s, but is %s", min, numPyName, low);
    BigInteger last = high.subtract(BigInteger.ONE);
    checkArgument(
        last.compareTo(max) <= 0,
        "high must be <= %s for %s, but is %s",
        max.add(BigInteger.ONE),
        numPyName,
        high);
    checkArgument(
        low.compareTo(last) <= 0, "high must be > low, but low is %s and high is %s", low, high);
    return last.subtract(low).longValue();
  }

  /** The same as {@link #highestOffset(BigInteger, BigInteger)}. */
  long highestOffset(long low, long high) {
    if (low >= minLong && low < high && high - 1 <= maxLong) {
      return high - 1 - low;
    }
    return highestOffset(BigInteger.valueOf(low), BigInteger.valueOf(high));
  }
}
