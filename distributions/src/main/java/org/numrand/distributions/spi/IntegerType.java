package org.numrand.distributions.spi;

/**
 * NumPy's integer dtypes. Unsigned integers keep their bits in Java's signed types: 255 of {@code
 * uint8} is -1 of {@code byte}.
 */
public enum IntegerType {
  /** {@code np.bool}, in {@code boolean}: false is 0, true is 1. */
  BOOL("bool", 1, 0, 1),
  /** {@code np.int8}, in {@code byte}. */
  INT8("int8", 8, Byte.MIN_VALUE, Byte.MAX_VALUE),
  /** {@code np.int16}, in {@code short}. */
  INT16("int16", 16, Short.MIN_VALUE, Short.MAX_VALUE),
  /** {@code np.int32}, in {@code int}. */
  INT32("int32", 32, Integer.MIN_VALUE, Integer.MAX_VALUE),
  /** {@code np.int64}, in {@code long}. */
  INT64("int64", 64, Long.MIN_VALUE, Long.MAX_VALUE),
  /** {@code np.uint8}, in {@code byte}. */
  UINT8("uint8", 8, 0, 0xff),
  /** {@code np.uint16}, in {@code short}. */
  UINT16("uint16", 16, 0, 0xffff),
  /** {@code np.uint32}, in {@code int}. */
  UINT32("uint32", 32, 0, 0xffff_ffffL),
  /** {@code np.uint64}, in {@code long}. */
  UINT64("uint64", 64, 0, -1);

  private final String numPyName;
  private final int width;
  private final long least;
  private final long greatest;

  IntegerType(String numPyName, int width, long least, long greatest) {
    this.numPyName = numPyName;
    this.width = width;
    this.least = least;
    this.greatest = greatest;
  }

  /** How many bits an integer has: 1, 8, 16, 32 or 64. */
  public int width() {
    return width;
  }

  /** The least integer. */
  public long least() {
    return least;
  }

  /** The greatest integer; that of {@link #UINT64} has the bits of -1. */
  public long greatest() {
    return greatest;
  }

  /**
   * Compares two integers of this dtype: those of {@link #UINT64} are unsigned.
   *
   * @param x one
   * @param y another
   */
  public int compare(long x, long y) {
    return this == UINT64 ? Long.compareUnsigned(x, y) : Long.compare(x, y);
  }

  /**
   * Whether this dtype holds an integer.
   *
   * @param x the integer
   */
  public boolean holds(long x) {
    return compare(x, least) >= 0 && compare(x, greatest) <= 0;
  }

  /**
   * An integer of this dtype in decimal.
   *
   * @param x the integer
   */
  public String format(long x) {
    return this == UINT64 ? Long.toUnsignedString(x) : Long.toString(x);
  }

  /** NumPy's name: {@code uint8}. */
  @Override
  public String toString() {
    return numPyName;
  }
}
