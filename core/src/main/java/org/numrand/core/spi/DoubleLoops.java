package org.numrand.core.spi;

/** The loops that turn 64 random bits each into doubles in [0, 1). */
public interface DoubleLoops extends FastLoops {
  /** What a 53-bit integer is multiplied by. */
  double UNIT = 0x1p-53;

  /**
   * Takes the upper 53 bits of each word: a 64-bit engine's doubles.
   *
   * @param words the words
   * @param position where the first word is
   * @param count how many numbers
   * @param out the numbers
   * @param next where the first number goes
   */
  void ofWords(long[] words, int position, int count, double[] out, int next);

  /**
   * Takes the upper 27 bits of the upper half and the upper 26 of the lower: a 32-bit engine's
   * doubles.
   *
   * @param words the words
   * @param position where the first word is
   * @param count how many numbers
   * @param out the numbers
   * @param next where the first number goes
   */
  void ofPairs(long[] words, int position, int count, double[] out, int next);
}
