package org.numrand.engine.pcg64;

/**
 * The words one after the other, from a state in locals: the loop for machines whose vectors gain
 * nothing.
 *
 * <p>A state's halves stand in two longs, the upper one {@linkplain #biased more by the lower one's
 * top bit}. So a step needs no correction for {@link Math#multiplyHigh} taking its factors as
 * signed, and the carry is one bit of two words. What it is depends on the sign of the increment's
 * lower half, hence two loops; with one for both all take 5 to 20 % longer. Only a multiplication
 * and an addition are on the way from one upper half to the next.
 */
abstract class Chain {
  /** Fills {@code out[from..to)} with the next words; returns the state after the last. */
  abstract Uint128 words(Uint128 state, long[] out, int from, int to);

  /** The same with the next doubles. */
  abstract Uint128 doubles(Uint128 state, double[] out, int from, int to);

  static long biased(Uint128 state) {
    return state.high() + (state.low() >>> 63);
  }

  /** The upper half itself. */
  static long unbiased(long high, long low) {
    return high + (low >> 63);
  }

  static Uint128 state(long high, long low) {
    return new Uint128(unbiased(high, low), low);
  }
}
