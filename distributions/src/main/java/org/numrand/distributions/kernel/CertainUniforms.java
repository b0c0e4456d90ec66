package org.numrand.distributions.kernel;

import org.numrand.core.BitGenerator;

/**
 * Uniforms for many tries of a rejection: drawn by the array, but only those that are certain to be
 * used, so that at the end the engine is where single draws would have left it.
 */
final class CertainUniforms {
  private static final int CHUNK = 256;

  private final BitGenerator bits;
  private final double[] buffer;
  private int position;
  private int end;

  /** How many more than there are in the buffer will be used at least. */
  private long expected;

  CertainUniforms(BitGenerator bits, long expected) {
    this.bits = bits;
    this.buffer = new double[(int) Math.min(CHUNK, expected)];
    this.expected = expected;
  }

  /** Says that more will be used: those of a try that has been refused have to be drawn again. */
  void expect(int more) {
    expected += more;
  }

  double next() {
    if (position == end) {
      refill();
    }
    return buffer[position++];
  }

  private void refill() {
    end = (int) Math.min(buffer.length, expected);
    expected -= end;
    bits.nextDoubles(buffer, 0, end);
    position = 0;
  }
}
