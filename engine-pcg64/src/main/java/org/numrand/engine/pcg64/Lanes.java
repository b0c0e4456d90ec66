package org.numrand.engine.pcg64;

import java.math.BigInteger;

/**
 * As many consecutive states of the congruential sequence as a block has words, all moved on
 * together. The short loops over plain arrays are what the compiler turns into vector code: the 64
 * by 64 bit product in 32-bit limbs, one store a loop. One loop that does it all, or a handful of
 * interleaved states in locals, takes about 1.5 times as long.
 */
final class Lanes {
  private static final long LOW_HALF = 0xffff_ffffL;

  private final long[] high;
  private final long[] low;
  private final long[] middle;
  private final long[] product;
  private final Lcg128 stride;

  /** The lanes {@code first, step(first), ...}. */
  Lanes(int count, Lcg128 step, Uint128 first) {
    high = new long[count];
    low = new long[count];
    middle = new long[count];
    product = new long[count];
    stride = step.times(BigInteger.valueOf(count));
    Uint128 state = first;
    for (int i = 0; i < count; i++) {
      high[i] = state.high();
      low[i] = state.low();
      state = step.step(state);
    }
  }

  long[] high() {
    return high;
  }

  long[] low() {
    return low;
  }

  Uint128 get(int lane) {
    return new Uint128(high[lane], low[lane]);
  }

  /** Moves each lane on by as many steps as there are lanes. */
  void advance() {
    long multiplierLow = stride.multiplier().low();
    long multiplierHigh = stride.multiplier().high();
    multiplyLow(low, multiplierLow & LOW_HALF, middle);
    multiplyHigh(low, middle, multiplierLow >>> 32, product);
    addCrossProducts(product, high, low, multiplierLow, multiplierHigh, high);
    multiply(low, multiplierLow);
    addLow(low, stride.increment().low(), middle);
    addHigh(high, stride.increment().high(), middle);
  }

  /** The part of {@code low * factorLow} above 32 bits: the first step of the long product. */
  private static void multiplyLow(long[] low, long factorLow, long[] out) {
    for (int i = 0; i < out.length; i++) {
      long x = low[i];
      out[i] = (x >>> 32) * factorLow + (((x & LOW_HALF) * factorLow) >>> 32);
    }
  }

  /** The upper 64 bits of {@code low * factor}. */
  private static void multiplyHigh(long[] low, long[] middle, long factorHigh, long[] out) {
    for (int i = 0; i < out.length; i++) {
      long x = low[i];
      long m = middle[i];
      out[i] =
          (x >>> 32) * factorHigh
              + (m >>> 32)
              + (((m & LOW_HALF) + (x & LOW_HALF) * factorHigh) >>> 32);
    }
  }

  private static void addCrossProducts(
      long[] product, long[] high, long[] low, long factorLow, long factorHigh, long[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = product[i] + high[i] * factorLow + low[i] * factorHigh;
    }
  }

  private static void multiply(long[] words, long factor) {
    for (int i = 0; i < words.length; i++) {
      words[i] *= factor;
    }
  }

  /** Adds to the lower words; {@code carries} gets what is to be carried. */
  private static void addLow(long[] low, long term, long[] carries) {
    for (int i = 0; i < carries.length; i++) {
      long x = low[i];
      carries[i] = ((x & term) | ((x | term) & ~(x + term))) >>> 63;
    }
    for (int i = 0; i < low.length; i++) {
      low[i] += term;
    }
  }

  private static void addHigh(long[] high, long term, long[] carries) {
    for (int i = 0; i < high.length; i++) {
      high[i] += term + carries[i];
    }
  }
}
