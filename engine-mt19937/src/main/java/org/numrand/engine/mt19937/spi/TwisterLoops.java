package org.numrand.engine.mt19937.spi;

import org.numrand.core.spi.FastLoops;

/**
 * The Mersenne Twister's recurrence over its 624 words, in 312 pairs, the first of each in the
 * upper half.
 */
public interface TwisterLoops extends FastLoops {
  /** How many arrays of 312 longs {@link #next} needs as scratch. */
  int scratchArrays();

  /**
   * Replaces the key by the next 624 words.
   *
   * @param key the 624 words of the key
   * @param scratch room for steps in between
   */
  void next(long[] key, long[][] scratch);

  /**
   * Tempers the words of the key.
   *
   * @param key the 624 words of the key
   * @param out the tempered words
   */
  void temper(long[] key, long[] out);
}
