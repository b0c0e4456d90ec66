package org.numrand.core.spi;

/** The loops that turn 64 random bits each into doubles in [0, 1). */
public interface DoubleLoops extends FastLoops {
  /** What a 53-bit integer is multiplied by. */
  double UNIT = 0x1p-53;

  /** Takes the upper 53 bits of each word: a 64-bit engine's doubles. */
  void ofWords(long[] words, int position, int count, double[] out, int next);

  /**
   * Takes the upper 27 bits of the upper half and the upper 26 of the lower: a 32-bit engine's
   * doubles.
   */
  void ofPairs(long[] words, int position, int count, double[] out, int next);
}
