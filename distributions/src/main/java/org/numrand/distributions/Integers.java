package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.base.Strings;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;

/**
 * The uniform distribution over the integers of one of NumPy's dtypes from a lowest to a highest,
 * both included.
 *
 * <p>Draws nothing if there is one integer only. The dtypes of 32 bits and more draw 32 bits a try
 * for up to 2<sup>32</sup> integers, and else 64 bits a try. Those of 1, 8 and 16 bits cut up
 * 32-bit draws; what is left of the last one is dropped at the end of a call. Legacy class C:
 * {@code RandomState} rejects by mask. Sources: {@link BoundedIntegers}, {@link BufferedIntegers}.
 */
public final class Integers implements DiscreteDistribution {
  /** NumPy's dtypes; unsigned ones keep their bits in Java's signed types. */
  public enum Type {
    /** {@code np.bool}, in {@code boolean}: false is 0, true is 1. */
    BOOL(1, 0, 1),
    /** {@code np.int8}, in {@code byte}. */
    INT8(8, Byte.MIN_VALUE, Byte.MAX_VALUE),
    /** {@code np.int16}, in {@code short}. */
    INT16(16, Short.MIN_VALUE, Short.MAX_VALUE),
    /** {@code np.int32}, in {@code int}. */
    INT32(32, Integer.MIN_VALUE, Integer.MAX_VALUE),
    /** {@code np.int64}, in {@code long}. */
    INT64(64, Long.MIN_VALUE, Long.MAX_VALUE),
    /** {@code np.uint8}, in {@code byte}. */
    UINT8(8, 0, 0xff),
    /** {@code np.uint16}, in {@code short}. */
    UINT16(16, 0, 0xffff),
    /** {@code np.uint32}, in {@code int}. */
    UINT32(32, 0, 0xffff_ffffL),
    /** {@code np.uint64}, in {@code long}; its bounds are unsigned too. */
    UINT64(64, 0, -1);

    private final int width;
    private final long least;
    private final long greatest;

    Type(int width, long least, long greatest) {
      this.width = width;
      this.least = least;
      this.greatest = greatest;
    }

    private int compare(long x, long y) {
      return this == UINT64 ? Long.compareUnsigned(x, y) : Long.compare(x, y);
    }

    private String print(long x) {
      return this == UINT64 ? Long.toUnsignedString(x) : Long.toString(x);
    }

    /** The widths that share 32-bit draws have a buffer. */
    @Nullable BufferedIntegers buffer(BitGenerator bits) {
      return width < 32 ? new BufferedIntegers(bits, width) : null;
    }
  }

  private final Type type;
  private final long low;
  private final long max;

  private Integers(Type type, long low, long max) {
    this.type = type;
    this.low = low;
    this.max = max;
  }

  /**
   * The integers of [low, high), or of [low, high] with the endpoint.
   *
   * @param type the dtype, whose range must hold {@code low} and the highest integer
   * @param low the lowest
   * @param high the highest with {@code endpoint}, else one more
   */
  public static Integers of(Type type, long low, long high, boolean endpoint) {
    return new Integers(type, low, highest(type, low, high, endpoint) - low);
  }

  /** What {@link #of} checks; returns the highest integer. */
  private static long highest(Type type, long low, long high, boolean endpoint) {
    // Not checkArgument, whose arguments would be printed for every integer that is drawn.
    if (type.compare(low, type.least) < 0 || type.compare(low, type.greatest) > 0) {
      throw new IllegalArgumentException(
          Strings.lenientFormat(
              "low must be >= %s and <= %s for %s, but is %s",
              type.print(type.least), type.print(type.greatest), type, type.print(low)));
    }
    int order = type.compare(low, high);
    if (order > 0 || (order == 0 && !endpoint)) {
      throw new IllegalArgumentException(
          Strings.lenientFormat(
              "high must be %s low = %s, but is %s",
              endpoint ? ">=" : ">", type.print(low), type.print(high)));
    }
    long highest = endpoint ? high : high - 1;
    if (type.compare(highest, type.greatest) > 0) {
      throw new IllegalArgumentException(
          Strings.lenientFormat(
              "the highest integer must be <= %s for %s, but is %s",
              type.print(type.greatest), type, type.print(highest)));
    }
    return highest;
  }

  /** What {@link #of} checks of bounds of which one array or both are empty, as NumPy does. */
  static void checkApart(Type type, long[] low, long[] high, boolean endpoint) {
    for (long value : low) {
      checkArgument(
          type.compare(value, type.least) >= 0,
          "low must be >= %s for %s, but is %s",
          type.print(type.least),
          type,
          type.print(value));
    }
    for (long value : high) {
      boolean isFirst = endpoint || value == Long.MIN_VALUE;
      checkArgument(
          type.compare(isFirst ? value : value - 1, type.greatest) <= 0,
          "high must be <= %s%s for %s, but is %s",
          type.print(type.greatest),
          endpoint ? "" : " + 1",
          type,
          type.print(value));
    }
  }

  /** One integer of what {@link #of} gives, which is not made for it. */
  static long sample(BitGenerator bits, Type type, long low, long high, boolean endpoint) {
    long max = highest(type, low, high, endpoint) - low;
    return low + sample(bits, max, type.buffer(bits));
  }

  /**
   * {@link #of} for {@link Type#UINT64}.
   *
   * @param high at most 2<sup>64</sup>, or 2<sup>64</sup> - 1 with {@code endpoint}
   */
  static Integers unsigned(BigInteger low, BigInteger high, boolean endpoint) {
    BigInteger highest = endpoint ? high : high.subtract(BigInteger.ONE);
    checkUnsigned("low", low);
    checkArgument(
        low.compareTo(highest) <= 0,
        "high must be %s low = %s, but is %s",
        endpoint ? ">=" : ">",
        low,
        high);
    checkUnsigned("the highest integer", highest);
    return of(Type.UINT64, low.longValue(), highest.longValue(), true);
  }

  private static void checkUnsigned(String name, BigInteger value) {
    checkArgument(
        value.signum() >= 0 && value.bitLength() <= Long.SIZE,
        "%s must be >= 0 and <= %s for UINT64, but is %s",
        name,
        Type.UINT64.print(Type.UINT64.greatest),
        value);
  }

  /** The 64-bit integers of [low, high). */
  public static Integers halfOpen(long low, long high) {
    return of(Type.INT64, low, high, false);
  }

  /** The 64-bit integers of [low, high]. */
  public static Integers closed(long low, long high) {
    return of(Type.INT64, low, high, true);
  }

  @Override
  public long sample(VariateSource source) {
    return sample(source.bits(), type.buffer(source.bits()));
  }

  /** One integer, with the buffer of the whole call. */
  long sample(BitGenerator bits, @Nullable BufferedIntegers buffer) {
    return low + sample(bits, max, buffer);
  }

  private static long sample(BitGenerator bits, long max, @Nullable BufferedIntegers buffer) {
    return buffer == null ? BoundedIntegers.lemire(bits, max) : buffer.lemire((int) max);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    BufferedIntegers buffer = type.buffer(source.bits());
    if (buffer == null) {
      LemireFill.fill(source.bits(), low, max, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sample(source.bits(), buffer);
    }
  }

  long low() {
    return low;
  }

  /** How many integers there are, minus 1. */
  long max() {
    return max;
  }
}
