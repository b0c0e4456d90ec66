package org.numrand.engine.pcg64;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.internal.LoopChoice;

/**
 * PCG XSL RR 128/64, NumPy's default engine: a word is the state's halves combined, rotated by its
 * top six bits.
 */
final class Pcg64 extends PcgBitGenerator {
  static final BitGeneratorProperties PROPERTIES = properties("PCG64");

  private static final LoopChoice CHOICE =
      new LoopChoice(Lanes.ARE_VECTORS, width -> width >= LoopChoice.WIDE);

  Pcg64(SeedSequence seed) {
    super(PROPERTIES, DEFAULT_MULTIPLIER, seed);
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Pcg64(seed);
  }

  @Override
  LoopChoice choice() {
    return CHOICE;
  }

  @Override
  Chain newChain(Lcg128 step) {
    return new Pcg64Chain(step);
  }

  @Override
  boolean outputsAfterStep() {
    return true;
  }

  @Override
  void output(long[] high, long[] low, long[] block) {
    Lanes.LOOPS.xslRr(high, low, block);
  }
}
