package org.numrand.engine.pcg64.spi;

import org.numrand.core.spi.FastLoops;

/** The loops over 128-bit states, whose halves stand in two arrays. */
public interface LaneLoops extends FastLoops {
  /**
   * Multiplies each state and adds to it, modulo 2<sup>128</sup>.
   *
   * @param high the upper halves
   * @param low the lower halves
   * @param multiplierHigh the multiplier's upper half
   * @param multiplierLow the multiplier's lower half
   * @param incrementHigh the increment's upper half
   * @param incrementLow the increment's lower half
   * @param scratch an array as long as these, to be used at will
   */
  void step(
      long[] high,
      long[] low,
      long multiplierHigh,
      long multiplierLow,
      long incrementHigh,
      long incrementLow,
      long[] scratch);

  /**
   * The output XSL RR: the halves combined, and rotated right by the state's top six bits.
   *
   * @param high the upper halves of the states
   * @param low the lower halves of the states
   * @param out the words
   */
  void xslRr(long[] high, long[] low, long[] out);
}
