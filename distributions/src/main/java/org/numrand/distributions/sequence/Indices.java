package org.numrand.distributions.sequence;

import org.numrand.distributions.spi.VariateSource;

/**
 * Random indices of one call: checked, and to be drawn. Threads may share them. What a draw needs
 * is allocated before the engine moves.
 */
public interface Indices {
  /** How many. */
  int size();

  /** Draws them into {@code out}, the first at {@code from}. */
  void fill(VariateSource source, long[] out, int from);

  /** Draws them into a new array. */
  default long[] draw(VariateSource source) {
    long[] out = new long[size()];
    fill(source, out, 0);
    return out;
  }
}
