package org.numrand.engine.pcg64;

import java.math.BigInteger;
import org.numrand.core.spi.DoubleLoops;

/**
 * PCG64's words, from two states in turn that take two steps at once: each has the time of two
 * words for its step. Four such states are slower.
 */
final class Pcg64Chain extends Chain {
  private final Lcg128 step;

  /** The lower half of the multiplier of two steps, taken as signed. */
  private final long factor;

  /** The upper half, plus one if the lower one is negative. */
  private final long factorHigh;

  private final long incrementLow;

  /** The upper half of the increment, plus one if the lower one is negative. */
  private final long term;

  Pcg64Chain(Lcg128 step) {
    this.step = step;
    Lcg128 two = step.times(BigInteger.TWO);
    factor = two.multiplier().low();
    factorHigh = biased(two.multiplier());
    incrementLow = two.increment().low();
    term = biased(two.increment());
  }

  @Override
  Uint128 words(Uint128 state, long[] out, int from, int to) {
    long[] states = firstTwo(state);
    out[from] = word(states[0], states[1]);
    out[from + 1] = word(states[2], states[3]);
    if (incrementLow >= 0) {
      words(states, out, from, to);
    } else {
      wordsOfNegative(states, out, from, to);
    }
    return state(states[2], states[3]);
  }

  @Override
  Uint128 doubles(Uint128 state, double[] out, int from, int to) {
    long[] states = firstTwo(state);
    out[from] = toDouble(word(states[0], states[1]));
    out[from + 1] = toDouble(word(states[2], states[3]));
    if (incrementLow >= 0) {
      doubles(states, out, from, to);
    } else {
      doublesOfNegative(states, out, from, to);
    }
    return state(states[2], states[3]);
  }

  /** The two states that the first two words are made of. */
  private long[] firstTwo(Uint128 state) {
    Uint128 first = step.step(state);
    Uint128 second = step.step(first);
    return new long[] {biased(first), first.low(), biased(second), second.low()};
  }

  private void words(long[] states, long[] out, int from, int to) {
    long factor = this.factor;
    long factorHigh = this.factorHigh;
    long incrementLow = this.incrementLow;
    long term = this.term;
    long h0 = states[0];
    long l0 = states[1];
    long h1 = states[2];
    long l1 = states[3];
    for (int i = from + 2; i < to - 1; i += 2) {
      long p0 = l0 * factor;
      long q0 = Math.multiplyHigh(l0, factor) + l0 * factorHigh + term;
      l0 = p0 + incrementLow;
      h0 = h0 * factor + (q0 + ((p0 | l0) >>> 63));
      out[i] = word(h0, l0);
      long p1 = l1 * factor;
      long q1 = Math.multiplyHigh(l1, factor) + l1 * factorHigh + term;
      l1 = p1 + incrementLow;
      h1 = h1 * factor + (q1 + ((p1 | l1) >>> 63));
      out[i + 1] = word(h1, l1);
    }
    states[2] = h1;
    states[3] = l1;
  }

  private void wordsOfNegative(long[] states, long[] out, int from, int to) {
    long factor = this.factor;
    long factorHigh = this.factorHigh;
    long incrementLow = this.incrementLow;
    long term = this.term;
    long h0 = states[0];
    long l0 = states[1];
    long h1 = states[2];
    long l1 = states[3];
    for (int i = from + 2; i < to - 1; i += 2) {
      long p0 = l0 * factor;
      long q0 = Math.multiplyHigh(l0, factor) + l0 * factorHigh + term;
      l0 = p0 + incrementLow;
      h0 = h0 * factor + (q0 + ((p0 & l0) >>> 63));
      out[i] = word(h0, l0);
      long p1 = l1 * factor;
      long q1 = Math.multiplyHigh(l1, factor) + l1 * factorHigh + term;
      l1 = p1 + incrementLow;
      h1 = h1 * factor + (q1 + ((p1 & l1) >>> 63));
      out[i + 1] = word(h1, l1);
    }
    states[2] = h1;
    states[3] = l1;
  }

  private void doubles(long[] states, double[] out, int from, int to) {
    long factor = this.factor;
    long factorHigh = this.factorHigh;
    long incrementLow = this.incrementLow;
    long term = this.term;
    long h0 = states[0];
    long l0 = states[1];
    long h1 = states[2];
    long l1 = states[3];
    for (int i = from + 2; i < to - 1; i += 2) {
      long p0 = l0 * factor;
      long q0 = Math.multiplyHigh(l0, factor) + l0 * factorHigh + term;
      l0 = p0 + incrementLow;
      h0 = h0 * factor + (q0 + ((p0 | l0) >>> 63));
      out[i] = toDouble(word(h0, l0));
      long p1 = l1 * factor;
      long q1 = Math.multiplyHigh(l1, factor) + l1 * factorHigh + term;
      l1 = p1 + incrementLow;
      h1 = h1 * factor + (q1 + ((p1 | l1) >>> 63));
      out[i + 1] = toDouble(word(h1, l1));
    }
    states[2] = h1;
    states[3] = l1;
  }

  private void doublesOfNegative(long[] states, double[] out, int from, int to) {
    long factor = this.factor;
    long factorHigh = this.factorHigh;
    long incrementLow = this.incrementLow;
    long term = this.term;
    long h0 = states[0];
    long l0 = states[1];
    long h1 = states[2];
    long l1 = states[3];
    for (int i = from + 2; i < to - 1; i += 2) {
      long p0 = l0 * factor;
      long q0 = Math.multiplyHigh(l0, factor) + l0 * factorHigh + term;
      l0 = p0 + incrementLow;
      h0 = h0 * factor + (q0 + ((p0 & l0) >>> 63));
      out[i] = toDouble(word(h0, l0));
      long p1 = l1 * factor;
      long q1 = Math.multiplyHigh(l1, factor) + l1 * factorHigh + term;
      l1 = p1 + incrementLow;
      h1 = h1 * factor + (q1 + ((p1 & l1) >>> 63));
      out[i + 1] = toDouble(word(h1, l1));
    }
    states[2] = h1;
    states[3] = l1;
  }

  private static long word(long biasedHigh, long low) {
    long high = unbiased(biasedHigh, low);
    return Long.rotateRight(high ^ low, (int) (high >>> 58));
  }

  private static double toDouble(long word) {
    return (word >>> 11) * DoubleLoops.UNIT;
  }
}
