package org.numrand.testkit;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/**
 * An engine from which nothing may be drawn: drawing fails the test. For calls that must not touch
 * the engine, such as those with bad parameters.
 */
public final class ForbiddenBitGenerator extends BitGenerator {
  private static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("Forbidden", 64, 1, "0", false, false);

  /** A 64-bit engine without a single word. */
  public ForbiddenBitGenerator() {
    super(PROPERTIES, 1, null);
  }

  @Override
  protected void refill(long[] block) {
    throw new AssertionError("something was drawn, but nothing may be drawn here");
  }

  @Override
  protected boolean undoRefill() {
    return true;
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    // Nothing is drawn, so nothing changes but the buffered half, which is not this class's.
  }

  @Override
  protected void readState(BitGeneratorState in) {
    dropBlock();
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new ForbiddenBitGenerator();
  }
}
