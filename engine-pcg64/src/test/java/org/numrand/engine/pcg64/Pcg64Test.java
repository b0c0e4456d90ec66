package org.numrand.engine.pcg64;

import org.numrand.testkit.BitGeneratorContract;

class Pcg64Test extends BitGeneratorContract {
  Pcg64Test() {
    super("PCG64");
  }

  /** {@code numpy.random.PCG64(101).random_raw(4)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0xf18b58a64f6d9772L, 0x5c03044fb2533bdbL, 0xc8e901ea22861aceL, 0x975e01d46607a436L
    };
  }
}
