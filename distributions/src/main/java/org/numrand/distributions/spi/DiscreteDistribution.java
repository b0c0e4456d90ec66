package org.numrand.distributions.spi;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.ToLongFunction;

/**
 * A distribution over integers, with its parameters. It is immutable: threads may share it, and any
 * source draws it.
 *
 * <p>The constructor checks the parameters and computes what depends on them alone, once for any
 * number of draws.
 */
public interface DiscreteDistribution {
  /**
   * A distribution of one's own, by a function that draws one variate. It must draw from the source
   * alone, and must not change what it holds.
   *
   * <pre>{@code
   * var home = new Poisson(1.4);
   * var away = new Poisson(1.1);
   * var goals = DiscreteDistribution.of(source -> home.sample(source) - away.sample(source));
   * long[] differences = rng.sample(goals, 38);
   * }</pre>
   *
   * <p>Serializable if the function is: cast a lambda to {@code ToLongFunction<VariateSource> &
   * Serializable}.
   *
   * @param sampler the next variate
   */
  static DiscreteDistribution of(ToLongFunction<VariateSource> sampler) {
    return new Own.OfLongs(sampler);
  }

  /**
   * The next variate.
   *
   * @param source what draws
   */
  long sample(VariateSource source);

  /**
   * Fills {@code out[from..to)} with the variates that {@link #sample(VariateSource)} gives one by
   * one, faster where that is possible.
   *
   * @param source what draws
   * @param out the array
   * @param from the first index
   * @param to one more than the last index
   */
  void fill(VariateSource source, long[] out, int from, int to);

  /**
   * A new array of variates.
   *
   * @param source what draws
   * @param size how many, at least 0
   */
  default long[] sample(VariateSource source, int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    long[] out = new long[size];
    fill(source, out, 0, size);
    return out;
  }
}
