package org.numrand.engine.pcg64;

import org.numrand.engine.pcg64.spi.LaneLoops;

/**
 * The loops as any JVM runs them: short ones over plain arrays are what the compiler turns into
 * vector code, with the 64 by 64 bit product in 32-bit limbs and one store a loop. One loop that
 * does it all, or a handful of interleaved states in locals, takes about 1.5 times as long.
 */
final class PlainLaneLoops implements LaneLoops {
  private static final long LOW_HALF = 0xffff_ffffL;

  @Override
  public boolean isFast() {
    return true;
  }

  @Override
  public void step(
      long[] high,
      long[] low,
      long multiplierHigh,
      long multiplierLow,
      long incrementHigh,
      long incrementLow,
      long[][] scratch) {
    long[] middle = scratch[0];
    long[] product = scratch[1];
    multiplyLow(low, multiplierLow & LOW_HALF, middle);
    multiplyHigh(low, middle, multiplierLow >>> 32, product);
    addCrossProducts(product, high, low, multiplierLow, multiplierHigh, high);
    multiply(low, multiplierLow);
    addLow(low, incrementLow, middle);
    addHigh(high, incrementHigh, middle);
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

  @Override
  public void xslRr(long[] high, long[] low, long[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = Long.rotateRight(high[i] ^ low[i], (int) (high[i] >>> 58));
    }
  }
}
