package org.numrand.distributions.integer;

import java.math.BigInteger;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.IntegerType;

/** NumPy's checks of the bounds of {@code integers} and {@code randint}. */
public final class IntegerBounds {
  private static final BigInteger GREATEST_UINT64 =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  private IntegerBounds() {}

  /**
   * How many integers [low, high) has, or [low, high] with the endpoint; minus 1, unsigned.
   *
   * @throws IllegalArgumentException if there are none, or the dtype does not hold them
   */
  public static long max(IntegerType type, long low, long high, boolean endpoint) {
    int order = type.compare(low, high);
    long highest = endpoint ? high : high - 1;
    if (!type.holds(low) || order > 0 || (order == 0 && !endpoint) || !type.holds(highest)) {
      throw refusal(type, low, high, endpoint);
    }
    return highest - low;
  }

  /** What {@link #max} checks of bounds of which one array or both are empty, as NumPy does. */
  static void checkApart(IntegerType type, long[] low, long[] high, boolean endpoint) {
    for (long value : low) {
      if (type.compare(value, type.least()) < 0) {
        throw Parameters.refusal(
            "low", ">= " + type.format(type.least()) + " for " + type, type.format(value));
      }
    }
    for (long value : high) {
      boolean isFirst = endpoint || value == Long.MIN_VALUE;
      if (type.compare(isFirst ? value : value - 1, type.greatest()) > 0) {
        String more = endpoint ? "" : " + 1";
        throw Parameters.refusal(
            "high",
            "<= " + type.format(type.greatest()) + more + " for " + type,
            type.format(value));
      }
    }
  }

  private static IllegalArgumentException refusal(
      IntegerType type, long low, long high, boolean endpoint) {
    String least = type.format(type.least());
    String greatest = type.format(type.greatest());
    if (!type.holds(low)) {
      return Parameters.refusal(
          "low", ">= " + least + " and <= " + greatest + " for " + type, type.format(low));
    }
    int order = type.compare(low, high);
    if (order > 0 || (order == 0 && !endpoint)) {
      return refusedOrder(type.format(low), type.format(high), endpoint);
    }
    // No dtype of 64 bits comes here: it holds every long.
    return Parameters.refusal(
        "high",
        "<= " + (endpoint ? type.greatest() : type.greatest() + 1) + " for " + type,
        type.format(high));
  }

  private static IllegalArgumentException refusedOrder(Object low, Object high, boolean endpoint) {
    return Parameters.refusal("high", (endpoint ? ">=" : ">") + " low = " + low, high);
  }

  /**
   * The same for {@code uint64}.
   *
   * @param low at least 0
   * @param high at most 2<sup>64</sup>, or 2<sup>64</sup> - 1 with the endpoint
   */
  public static long max(BigInteger low, BigInteger high, boolean endpoint) {
    if (!isUint64(low)) {
      throw Parameters.refusal("low", ">= 0 and <= " + GREATEST_UINT64 + " for uint64", low);
    }
    BigInteger highest = endpoint ? high : high.subtract(BigInteger.ONE);
    if (low.compareTo(highest) > 0) {
      throw refusedOrder(low, high, endpoint);
    }
    if (!isUint64(highest)) {
      BigInteger most = endpoint ? GREATEST_UINT64 : GREATEST_UINT64.add(BigInteger.ONE);
      throw Parameters.refusal("high", "<= " + most + " for uint64", high);
    }
    return highest.longValue() - low.longValue();
  }

  private static boolean isUint64(BigInteger x) {
    return x.signum() >= 0 && x.bitLength() <= Long.SIZE;
  }
}
