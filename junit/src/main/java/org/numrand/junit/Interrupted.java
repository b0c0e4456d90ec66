package org.numrand.junit;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/** Another engine's words, before each of which something else happens, as if by another thread. */
final class Interrupted extends BitGenerator {
  private final BitGenerator words;
  private final Supplier<?> interruption;

  /** Of a 64-bit engine. */
  Interrupted(BitGenerator words, Supplier<?> interruption) {
    super(properties(words.properties()), 1, null);
    this.words = words;
    this.interruption = interruption;
  }

  private static BitGeneratorProperties properties(BitGeneratorProperties of) {
    return new BitGeneratorProperties(
        of.name(), of.wordBits(), of.stateBits(), of.period(), false, false);
  }

  @Override
  protected void refill(long[] block) {
    requireNonNull(interruption.get());
    words.nextRaws(block);
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    throw new UnsupportedOperationException("what interrupts has no state");
  }

  @Override
  protected void readState(BitGeneratorState in) {
    throw new UnsupportedOperationException("what interrupts has no state");
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    throw new UnsupportedOperationException("what interrupts has no seed");
  }
}
