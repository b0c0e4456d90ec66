package org.numrand.distributions.spi;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.ToDoubleFunction;

/**
 * A distribution over real numbers, with its parameters. It is immutable: threads may share it, and
 * any source draws it.
 *
 * <p>The constructor checks the parameters and computes what depends on them alone, once for any
 * number of draws.
 */
public interface ContinuousDistribution {
  /**
   * A distribution of one's own, by a function that draws one variate. It must draw from the source
   * alone, and must not change what it holds.
   *
   * <pre>{@code
   * var normal = new Normal(0, 1);
   * var folded = ContinuousDistribution.of(source -> Math.abs(normal.sample(source)));
   * double[] x = rng.sample(folded, 1000);
   * }</pre>
   *
   * <p>Serializable if the function is: cast a lambda to {@code ToDoubleFunction<VariateSource> &
   * Serializable}.
   *
   * @param sampler the next variate
   */
  static ContinuousDistribution of(ToDoubleFunction<VariateSource> sampler) {
    return new Own.OfDoubles(sampler);
  }

  /**
   * The next variate.
   *
   * @param source what draws
   */
  double sample(VariateSource source);

  /**
   * Fills {@code out[from..to)} with the variates that {@link #sample(VariateSource)} gives one by
   * one, faster where that is possible.
   *
   * @param source what draws
   * @param out the array
   * @param from the first index
   * @param to one more than the last index
   */
  void fill(VariateSource source, double[] out, int from, int to);

  /**
   * A new array of variates.
   *
   * @param source what draws
   * @param size how many, at least 0
   */
  default double[] sample(VariateSource source, int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    double[] out = new double[size];
    fill(source, out, 0, size);
    return out;
  }
}
