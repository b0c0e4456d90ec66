package org.numrand.engine.pcg64;

import org.numrand.core.spi.DoubleLoops;

/**
 * PCG64DXSM's words: its step is short enough for one state, since the multiplier is one word. That
 * is negative when taken as signed, so its upper half counts as one.
 */
final class Pcg64DxsmChain extends Chain {
  private static final long FACTOR = Pcg64Dxsm.CHEAP_MULTIPLIER;

  private final long incrementLow;

  /** The upper half of the increment, plus one if the lower one is negative. */
  private final long term;

  Pcg64DxsmChain(Uint128 increment) {
    incrementLow = increment.low();
    term = biased(increment);
  }

  @Override
  Uint128 words(Uint128 state, long[] out, int from, int to) {
    return incrementLow >= 0
        ? words(biased(state), state.low(), term, incrementLow, out, from, to)
        : wordsOfNegative(biased(state), state.low(), term, incrementLow, out, from, to);
  }

  @Override
  Uint128 doubles(Uint128 state, double[] out, int from, int to) {
    return incrementLow >= 0
        ? doubles(biased(state), state.low(), term, incrementLow, out, from, to)
        : doublesOfNegative(biased(state), state.low(), term, incrementLow, out, from, to);
  }

  private static Uint128 words(
      long h, long l, long term, long incrementLow, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = word(h, l);
      long p = l * FACTOR;
      long q = Math.multiplyHigh(l, FACTOR) + l + term;
      l = p + incrementLow;
      h = h * FACTOR + (q + ((p | l) >>> 63));
    }
    return state(h, l);
  }

  private static Uint128 wordsOfNegative(
      long h, long l, long term, long incrementLow, long[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = word(h, l);
      long p = l * FACTOR;
      long q = Math.multiplyHigh(l, FACTOR) + l + term;
      l = p + incrementLow;
      h = h * FACTOR + (q + ((p & l) >>> 63));
    }
    return state(h, l);
  }

  private static Uint128 doubles(
      long h, long l, long term, long incrementLow, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = (word(h, l) >>> 11) * DoubleLoops.UNIT;
      long p = l * FACTOR;
      long q = Math.multiplyHigh(l, FACTOR) + l + term;
      l = p + incrementLow;
      h = h * FACTOR + (q + ((p | l) >>> 63));
    }
    return state(h, l);
  }

  private static Uint128 doublesOfNegative(
      long h, long l, long term, long incrementLow, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = (word(h, l) >>> 11) * DoubleLoops.UNIT;
      long p = l * FACTOR;
      long q = Math.multiplyHigh(l, FACTOR) + l + term;
      l = p + incrementLow;
      h = h * FACTOR + (q + ((p & l) >>> 63));
    }
    return state(h, l);
  }

  private static long word(long biasedHigh, long low) {
    return Pcg64Dxsm.word(unbiased(biasedHigh, low), low);
  }
}
