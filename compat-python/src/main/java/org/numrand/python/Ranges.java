package org.numrand.python;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import org.numrand.core.internal.Text;

/** A member of Python's {@code range(start, stop, step)}, after {@code Random.randrange}. */
final class Ranges {
  /** Between minus and plus this, the sums below stay within a long. */
  private static final long SAFE = 1L << 61;

  private Ranges() {}

  static long pick(Draws draws, long start, long stop, long step) {
    if (!isSafe(start) || !isSafe(stop) || !isSafe(step)) {
      return pick(
              draws, BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step))
          .longValueExact();
    }
    long width = stop - start;
    if (Long.signum(width) * Long.signum(step) <= 0) {
      throw empty(start, stop, step);
    }
    return start + step * draws.below((width + step - Long.signum(step)) / step);
  }

  private static boolean isSafe(long x) {
    return -SAFE < x && x < SAFE;
  }

  static BigInteger pick(Draws draws, BigInteger start, BigInteger stop, BigInteger step) {
    BigInteger length = length(start, stop, step);
    if (length.signum() == 0) {
      throw empty(start, stop, step);
    }
    return start.add(step.multiply(draws.below(length)));
  }

  /** How many members the range has, less than 2^63 of them. */
  static long length(long start, long stop, long step) {
    BigInteger length =
        length(BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
    checkArgument(
        length.bitLength() < 64, "the range must have less than 2^63 members, but has %s", length);
    return length.longValue();
  }

  private static BigInteger length(BigInteger start, BigInteger stop, BigInteger step) {
    BigInteger width = stop.subtract(start);
    if (width.signum() * step.signum() <= 0) {
      return BigInteger.ZERO;
    }
    return width.add(step).subtract(BigInteger.valueOf(step.signum())).divide(step);
  }

  private static IllegalArgumentException empty(Object start, Object stop, Object step) {
    return new IllegalArgumentException(
        "the range must not be empty, and step not be 0, but start is %s, stop is %s, step is %s"
            .formatted(Text.shortened(start), Text.shortened(stop), Text.shortened(step)));
  }
}
