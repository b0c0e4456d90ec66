package org.numrand.engine.sfc64;

import org.numrand.testkit.BitGeneratorContract;

class Sfc64Test extends BitGeneratorContract {
  Sfc64Test() {
    super("SFC64");
  }

  /** {@code numpy.random.SFC64(101).random_raw(4)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0xaf2a13fca6419735L, 0xd9bab8837a3a8c5aL, 0xb12d8d0ab3750f9fL, 0x28edb62a7dc6d410L
    };
  }
}
