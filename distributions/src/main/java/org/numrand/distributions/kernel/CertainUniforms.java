package org.numrand.distributions.kernel;

import org.numrand.core.BitGenerator;

/**
 * Uniforms for many tries of a rejection. It draws arrays, but only of uniforms that are certain to
 * be used. So the engine ends where single draws leave it.
 */
public final class CertainUniforms {
  private static final int CHUNK = 256;

  private final BitGenerator bits;
  private final double[] buffer;
  private int position;
  private int end;

  /** The least number of uniforms that will be used beyond the buffer. */
  private long expected;

  public CertainUniforms(BitGenerator bits, long expected) {
    this.bits = bits;
    this.buffer = new double[(int) Math.min(CHUNK, expected)];
    this.expected = expected;
  }

  /** More uniforms will be used, because a rejected try is drawn again. */
  public void expect(int more) {
    expected += more;
  }

  public double next() {
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
