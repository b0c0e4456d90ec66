package org.numrand.engine.pcg64.spi;

import org.numrand.core.spi.FastLoops;

/** The loops over 128-bit states, whose halves stand in two arrays. */
public interface LaneLoops extends FastLoops {
  /**
   * Multiplies each state and adds to it, modulo 2<sup>128</sup>.
   *
   * @param high the upper halves
   * @param low the lower halves
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

  /** The output XSL RR: the halves combined, and rotated right by the state's top six bits. */
  void xslRr(long[] high, long[] low, long[] out);
}
