package org.numrand.core;

import org.numrand.core.spi.DoubleLoops;

/** The loops as any JVM runs them. */
final class PlainDoubleLoops implements DoubleLoops {
  @Override
  public boolean isFast() {
    return true;
  }

  @Override
  public void ofWords(long[] words, int position, int count, double[] out, int next) {
    for (int i = 0; i < count; i++) {
      out[next + i] = ofWord(words[position + i]);
    }
  }

  @Override
  public void ofPairs(long[] words, int position, int count, double[] out, int next) {
    for (int i = 0; i < count; i++) {
      out[next + i] = ofPair(words[position + i]);
    }
  }

  static double ofWord(long word) {
    return (word >>> 11) * UNIT;
  }

  /**
   * The upper 27 bits of the first 32-bit word and the upper 26 of the second, as the Mersenne
   * Twister's authors have it.
   */
  static double ofPair(long word) {
    return (((word >>> 37) << 26) | ((word & 0xffff_ffffL) >>> 6)) * UNIT;
  }
}
