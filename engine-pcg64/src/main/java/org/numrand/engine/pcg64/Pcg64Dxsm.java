package org.numrand.engine.pcg64;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.internal.LoopChoice;

/**
 * PCG CM DXSM 128/64: a 64-bit multiplier, and a word made by "double xorshift multiply" of the
 * state before the step.
 */
final class Pcg64Dxsm extends PcgBitGenerator {
  static final BitGeneratorProperties PROPERTIES = properties("PCG64DXSM");

  static final long CHEAP_MULTIPLIER = 0xda942042e4dd58b5L;

  private static final LoopChoice CHOICE =
      new LoopChoice(Lanes.ARE_VECTORS, width -> width >= LoopChoice.WIDE);

  Pcg64Dxsm(SeedSequence seed) {
    super(PROPERTIES, new Uint128(0, CHEAP_MULTIPLIER), seed);
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Pcg64Dxsm(seed);
  }

  @Override
  LoopChoice choice() {
    return CHOICE;
  }

  @Override
  Chain newChain(Lcg128 step) {
    return new Pcg64DxsmChain(step.increment());
  }

  @Override
  boolean outputsAfterStep() {
    return false;
  }

  @Override
  void output(long[] high, long[] low, long[] block) {
    for (int i = 0; i < block.length; i++) {
      block[i] = word(high[i], low[i]);
    }
  }

  static long word(long high, long low) {
    long h = high;
    h ^= h >>> 32;
    h *= CHEAP_MULTIPLIER;
    h ^= h >>> 48;
    return h * (low | 1);
  }
}
