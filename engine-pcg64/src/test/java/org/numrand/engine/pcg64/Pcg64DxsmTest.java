package org.numrand.engine.pcg64;

import org.numrand.testkit.BitGeneratorContract;

class Pcg64DxsmTest extends BitGeneratorContract {
  Pcg64DxsmTest() {
    super("PCG64DXSM");
  }

  /** {@code numpy.random.PCG64DXSM(101).random_raw(4)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0x47406e36bfa37336L, 0x1bb7392c753ced25L, 0x3123bda48ba028f2L, 0xa7e9fe2272d87539L
    };
  }
}
