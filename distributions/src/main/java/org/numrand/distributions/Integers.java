package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The uniform distribution over the 64-bit integers from a lowest to a highest, both included.
 *
 * <p>Draws nothing if there is one integer only, 32 bits a try for up to 2<sup>32</sup> integers,
 * and else 64 bits a try. Legacy class C: {@code RandomState} rejects by mask. Source: {@code
 * random_bounded_uint64_fill} in NumPy's {@code distributions.c}.
 */
public final class Integers implements DiscreteDistribution {
  private final long low;
  private final long max;

  private Integers(long low, long max) {
    this.low = low;
    this.max = max;
  }

  /**
   * The integers of [low, high).
   *
   * @param low the lowest
   * @param high above the highest, greater than {@code low}
   */
  public static Integers halfOpen(long low, long high) {
    checkArgument(low < high, "high must be > low, but low is %s and high is %s", low, high);
    return new Integers(low, high - low - 1);
  }

  /**
   * The integers of [low, high].
   *
   * @param low the lowest
   * @param high the highest, at least {@code low}
   */
  public static Integers closed(long low, long high) {
    checkArgument(low <= high, "high must be >= low, but low is %s and high is %s", low, high);
    return new Integers(low, high - low);
  }

  @Override
  public long sample(VariateSource source) {
    return low + BoundedIntegers.lemire(source.bits(), max);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    BoundedIntegers.fillLemire(source.bits(), low, max, out, from, to);
  }
}
