package org.numrand.engine.pcg64;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;

/**
 * PCG CM DXSM 128/64: a 64-bit multiplier, and a word made by "double xorshift multiply" of the
 * state before the step.
 */
final class Pcg64Dxsm extends PcgBitGenerator {
  static final BitGeneratorProperties PROPERTIES = properties("PCG64DXSM");

  private static final long CHEAP_MULTIPLIER = 0xda942042e4dd58b5L;

  Pcg64Dxsm(SeedSequence seed) {
    super(PROPERTIES, new Uint128(0, CHEAP_MULTIPLIER), seed);
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Pcg64Dxsm(seed);
  }

  @Override
  boolean outputsAfterStep() {
    return false;
  }

  @Override
  void output(long[] high, long[] low, long[] block) {
    for (int i = 0; i < block.length; i++) {
      long h = high[i];
      h ^= h >>> 32;
      h *= CHEAP_MULTIPLIER;
      h ^= h >>> 48;
      block[i] = h * (low[i] | 1);
    }
  }
}
