package org.numrand.distributions.spi;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A distribution over integers with its parameters: immutable, so it can be shared, and drawn from
 * any source.
 *
 * <p>A class makes its checks and computes what depends on the parameters only when it is
 * constructed, once for any number of draws.
 */
public interface DiscreteDistribution {
  /** The next variate. */
  public long sample(VariateSource source);

  /**
   * Fills {@code out[from..to)} with the same variates as {@link #sample} one after the other,
   * faster where that is possible.
   */
  void fill(VariateSource source, long[] out, int from, int to);

  /** A new array of variates. */
  public default long[] sample(VariateSource source, int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    long[] out = new long[size];
    fill(source, out, 0, size);
    return out;
  }
}
