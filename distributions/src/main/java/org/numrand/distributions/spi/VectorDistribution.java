package org.numrand.distributions.spi;

/**
 * A distribution over vectors with its parameters: immutable, so it can be shared, and drawn from
 * any source.
 *
 * @param <V> the vectors: {@code double[]} or {@code long[]}
 */
public interface VectorDistribution<V> {
  /**
   * How many elements a vector has.
   *
   * @return the length of each
   */
  int length();

  /**
   * The next vector.
   *
   * @param source what to draw from
   * @return a new array
   */
  V sample(VariateSource source);

  /**
   * A new array of vectors, the same as {@link #sample(VariateSource)} gives one after the other.
   *
   * @param source what to draw from
   * @param size how many vectors, at least 0
   * @return one vector a row
   */
  V[] sample(VariateSource source, int size);

  /**
   * Fills rows with vectors, the same as {@link #sample(VariateSource)} gives one after the other.
   *
   * @param source what to draw from
   * @param out rows of {@link #length()} elements
   */
  default void fill(VariateSource source, V[] out) {
    fill(source, out, 0, out.length);
  }

  /**
   * Fills {@code out[from..to)} with vectors, the same as {@link #sample(VariateSource)} gives one
   * after the other.
   *
   * @param source what to draw from
   * @param out rows of {@link #length()} elements
   * @param from the first row
   * @param to one past the last row
   */
  void fill(VariateSource source, V[] out, int from, int to);
}
