package org.numrand.distributions.integer;

import java.math.BigInteger;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.IntegerType;

/** NumPy's checks of the bounds of {@code integers} and {@code randint}. */
public final class IntegerBounds {
  private IntegerBounds() {}

  /**
   * How many integers [low, high) has, or [low, high] with the endpoint; minus 1, unsigned.
   *
   * @throws IllegalArgumentException if there are none, or the dtype does not hold them
   */
  public static long max(IntegerType type, long low, long high, boolean endpoint) {
    long highest = endpoint ? high : high - 1;
    if (low > high || (low == high && !endpoint) || !holds(type, low) || !holds(type, highest)) {
      throw refusal(type, BigInteger.valueOf(low), BigInteger.valueOf(high), endpoint);
    }
    return highest - low;
  }

  /** Whether a dtype holds a number, which a negative one of uint64 would not be. */
  private static boolean holds(IntegerType type, long x) {
    return type == IntegerType.UINT64 ? x >= 0 : type.holds(x);
  }

  /** The same for bounds of any size, as the ends of the 64-bit dtypes are. */
  public static long max(IntegerType type, BigInteger low, BigInteger high, boolean endpoint) {
    BigInteger highest = endpoint ? high : high.subtract(BigInteger.ONE);
    if (low.compareTo(highest) > 0
        || low.compareTo(least(type)) < 0
        || highest.compareTo(greatest(type)) > 0) {
      throw refusal(type, low, high, endpoint);
    }
    return highest.longValue() - low.longValue();
  }

  /** What {@link #max} checks of bounds of which one array or both are empty, as NumPy does. */
  static void checkApart(IntegerType type, BigInteger[] low, BigInteger[] high, boolean endpoint) {
    // What narrower dtypes do not hold passes on the wrong side.
    boolean isOf64 = type.width() == Long.SIZE;
    for (BigInteger value : low) {
      if (value.compareTo(least(type)) < 0) {
        throw Parameters.refusal("low", ">= " + least(type) + " for " + type, value);
      }
      if (isOf64 && value.compareTo(greatest(type)) > 0) {
        throw Parameters.refusal("low", "<= " + greatest(type) + " for " + type, value);
      }
    }
    BigInteger leastHigh = type == IntegerType.UINT64 && !endpoint ? BigInteger.ONE : least(type);
    for (BigInteger value : high) {
      BigInteger most = most(type, endpoint);
      if (value.compareTo(most) > 0) {
        throw Parameters.refusal("high", "<= " + most + " for " + type, value);
      }
      if (isOf64 && value.compareTo(leastHigh) < 0) {
        throw Parameters.refusal("high", ">= " + leastHigh + " for " + type, value);
      }
    }
  }

  private static IllegalArgumentException refusal(
      IntegerType type, BigInteger low, BigInteger high, boolean endpoint) {
    BigInteger least = least(type);
    BigInteger greatest = greatest(type);
    if (low.compareTo(least) < 0 || low.compareTo(greatest) > 0) {
      return Parameters.refusal("low", ">= " + least + " and <= " + greatest + " for " + type, low);
    }
    int order = low.compareTo(high);
    if (order > 0 || (order == 0 && !endpoint)) {
      return Parameters.refusal("high", (endpoint ? ">=" : ">") + " low = " + low, high);
    }
    return Parameters.refusal("high", "<= " + most(type, endpoint) + " for " + type, high);
  }

  private static BigInteger least(IntegerType type) {
    return BigInteger.valueOf(type.least());
  }

  private static BigInteger greatest(IntegerType type) {
    return new BigInteger(type.format(type.greatest()));
  }

  /** The greatest high. */
  private static BigInteger most(IntegerType type, boolean endpoint) {
    return endpoint ? greatest(type) : greatest(type).add(BigInteger.ONE);
  }
}
