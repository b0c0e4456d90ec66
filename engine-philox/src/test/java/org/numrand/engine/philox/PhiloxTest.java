package org.numrand.engine.philox;

import org.numrand.testkit.BitGeneratorContract;

class PhiloxTest extends BitGeneratorContract {
  PhiloxTest() {
    super("Philox");
  }

  /** {@code numpy.random.Philox(101).random_raw(5)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0x161679bd6d5b73a1L,
      0x2549403466daeb29L,
      0x5d04ab1678bd7694L,
      0x2519483d1b0a4528L,
      0x06dafa24721392e1L
    };
  }

  @Override
  protected int wordsAnAdvance() {
    return 4;
  }
}
