package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What the legacy seeding takes, and what it says of the rest. */
final class Seeds {
  private static final BigInteger MAX_UINT32 = BigInteger.valueOf(0xffff_ffffL);

  private Seeds() {}

  static void check(long seed) {
    check("seed", BigInteger.valueOf(seed));
  }

  private static long check(String name, BigInteger value) {
    checkArgument(
        value.signum() >= 0 && value.compareTo(MAX_UINT32) <= 0,
        "%s must be between 0 and 2**32 - 1, but is %s%s",
        name,
        value,
        advice(value));
    return value.longValue();
  }

  private static String advice(BigInteger value) {
    if (value.signum() < 0 && value.bitLength() < 32) {
      return "; to use the bits of a negative int, pass Integer.toUnsignedLong(seed)";
    }
    return "; to use all bits of a long, pass"
        + " new long[] {seed & 0xffffffffL, seed >>> 32}, in Python"
        + " [seed & 0xffffffff, seed >> 32 & 0xffffffff]";
  }

  /** The key of MT19937. */
  static long[] key(List<BigInteger> seed) {
    checkArgument(!seed.isEmpty(), "seed must be non-empty; for entropy of the system call seed()");
    long[] key = new long[seed.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = check("seed[" + i + "]", seed.get(i));
    }
    return key;
  }

  /** What a list has, if these are integers. */
  static List<BigInteger> integers(List<? extends Number> seed) {
    List<BigInteger> integers = new ArrayList<>();
    for (Number value : seed) {
      integers.add(integer(integers.size(), value));
    }
    return integers;
  }

  private static BigInteger integer(int index, Number value) {
    checkArgument(
        value instanceof Long
            || value instanceof Integer
            || value instanceof Short
            || value instanceof Byte
            || value instanceof BigInteger,
        "seed[%s] must be an integer, but is %s; NumPy refuses fractions, even .0: round it, and"
            + " say so on both sides",
        index,
        value);
    return value instanceof BigInteger big ? big : BigInteger.valueOf(value.longValue());
  }
}
