package org.numrand.distributions.spi;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A distribution over real numbers with its parameters: immutable, so it can be shared, and drawn
 * from any source.
 *
 * <p>A class makes its checks and computes what depends on the parameters only when it is
 * constructed, once for any number of draws.
 */
public interface ContinuousDistribution {
  /** The next variate. */
  double sample(VariateSource source);

  /**
   * Fills {@code out[from..to)} with the same variates as {@link #sample} one after the other,
   * faster where that is possible.
   */
  void fill(VariateSource source, double[] out, int from, int to);

  /** A new array of variates. */
  default double[] sample(VariateSource source, int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    double[] out = new double[size];
    fill(source, out, 0, size);
    return out;
  }
}
