package org.numrand.distributions.kernel;

/**
 * Finds in an array of uniform doubles where their products fall to a bound, value after value,
 * without a branch on them: the number of factors is as random as the value.
 *
 * <p>With P(i) for the product of the first i uniforms, a value that begins at i ends with the
 * first factor j for which P(j) &lt;= bound P(i). What is compared are the bits, which are in the
 * order of the numbers. NumPy multiplies each value's factors from the left, which rounds
 * otherwise; so what is close to the bound is not decided here.
 */
final class ProductsAhead {
  /** How many uniforms there may be. */
  static final int MOST = 512;

  /** How many products are looked at without a branch; twice as many if values need them. */
  private static final int GROUP = 8;

  /** With a bound below this, about lam = 3.3, values need the second group. */
  private static final double TWO_GROUPS_BELOW = 0.037;

  /** Where bound P(i) begins, after P(i) and what stands in for products that are missing. */
  private static final int BOUNDS = MOST + 1 + 2 * GROUP;

  /** How long the array of products has to be. */
  static final int SIZE = BOUNDS + MOST + 1;

  /** Above all positions; see {@link #find}. */
  private static final int POSITIONS = 2 * MOST - 1;

  /** In units in the last place: far above the rounding errors of twice {@link #MOST} products. */
  private static final long CLOSE = 1 << 16;

  /** Products above this times any bound are far from the subnormal numbers. */
  private static final double LEAST = 1e-280;

  private static final long MISSING = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

  private ProductsAhead() {}

  /**
   * Makes the products.
   *
   * @return whether they can be used: not if they are too small
   */
  static boolean multiply(double[] uniforms, int count, double bound, long[] products) {
    put(products, 0, 1, bound);
    double all = 1;
    int i = 0;
    // By fours, so that only one product in four waits for the one before.
    for (; i < count - 3; i += 4) {
      double second = uniforms[i] * uniforms[i + 1];
      double fourth = second * (uniforms[i + 2] * uniforms[i + 3]);
      put(products, i + 1, all * uniforms[i], bound);
      put(products, i + 2, all * second, bound);
      put(products, i + 3, all * (second * uniforms[i + 2]), bound);
      all *= fourth;
      put(products, i + 4, all, bound);
    }
    for (; i < count; i++) {
      all *= uniforms[i];
      put(products, i + 1, all, bound);
    }
    for (int j = 1; j <= 2 * GROUP; j++) {
      products[count + j] = MISSING;
    }
    return all > LEAST;
  }

  private static void put(long[] products, int i, double product, double bound) {
    products[i] = Double.doubleToRawLongBits(product);
    products[BOUNDS + i] = Double.doubleToRawLongBits(product * bound);
  }

  /**
   * Writes where values end, from {@code out[at]} on: the index after the last factor. Stops before
   * a value that is too long, goes on after the uniforms, or is close to the bound.
   *
   * @param from where the first value begins, before {@code count}
   * @return after the last value; there the array may be written, too
   */
  static int find(long[] products, double bound, int from, int count, long[] out, int at) {
    boolean two = bound < TWO_GROUPS_BELOW;
    int i = from;
    int next = at;
    do {
      long limit = products[BOUNDS + i];
      long above = above(products, i + 1, limit) + above(products, i + 5, limit);
      if (two) {
        above += above(products, i + 9, limit) + above(products, i + 13, limit);
      }
      // The mask, which changes nothing, keeps C2 from adding everything twice, as int and as long.
      i = (int) ((i + above) & POSITIONS) + 1;
      out[next] = i;
      if (((limit - products[i] - CLOSE) | (products[i - 1] - limit - CLOSE)) < 0) {
        return next;
      }
      next++;
    } while (i < count);
    return next;
  }

  /** How many of four products are above the limit. */
  private static long above(long[] products, int i, long limit) {
    return (isAbove(products[i], limit) + isAbove(products[i + 1], limit))
        + (isAbove(products[i + 2], limit) + isAbove(products[i + 3], limit));
  }

  private static long isAbove(long product, long limit) {
    return (limit - product) >>> 63;
  }

  /**
   * Makes Poisson variates, a value's factors but the last, of the ends of values.
   *
   * @param from where the first value began
   * @return where the last value ended
   */
  static int toCounts(long[] out, int at, int end, int from) {
    if (at == end) {
      return from;
    }
    int last = (int) out[end - 1];
    for (int i = end - 1; i > at; i--) {
      out[i] -= out[i - 1] + 1;
    }
    out[at] -= from + 1;
    return last;
  }
}
