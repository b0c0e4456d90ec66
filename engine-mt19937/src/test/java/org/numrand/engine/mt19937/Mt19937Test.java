package org.numrand.engine.mt19937;

import org.numrand.testkit.BitGeneratorContract;

class Mt19937Test extends BitGeneratorContract {
  Mt19937Test() {
    super("MT19937");
  }

  /** {@code numpy.random.MT19937(101).random_raw(5)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {0xb36237a9L, 0x21957e30L, 0x165c11c2L, 0xc0a9dc8eL, 0x80d23e02L};
  }
}
