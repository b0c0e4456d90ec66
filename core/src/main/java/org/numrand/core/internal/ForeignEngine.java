package org.numrand.core.internal;

import java.util.function.LongSupplier;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/**
 * Another library's generator as a 64-bit engine, without a state of its own. It draws one word at
 * a time, so that nothing is drawn ahead from a generator that others may use.
 */
public final class ForeignEngine extends BitGenerator {
  private static final int UNKNOWN_SIZE = 64;
  private static final int BLOCK_LENGTH = 1;

  private final LongSupplier words;

  /**
   * An engine over another library's words.
   *
   * @param name what the engine is called in messages
   */
  public ForeignEngine(String name, LongSupplier words) {
    super(
        new BitGeneratorProperties(name, 64, UNKNOWN_SIZE, "unknown", false, false),
        BLOCK_LENGTH,
        null);
    this.words = words;
  }

  @Override
  protected void refill(long[] block) {
    for (int i = 0; i < block.length; i++) {
      block[i] = words.getAsLong();
    }
  }

  /** Takes it that a generator that threw has made no word. */
  @Override
  protected boolean undoRefill() {
    return true;
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    throw noState();
  }

  @Override
  protected void readState(BitGeneratorState in) {
    throw noState();
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    throw noState();
  }

  private UnsupportedOperationException noState() {
    return new UnsupportedOperationException(
        this
            + " has no state that could be read, set or copied: the generator behind it keeps it to"
            + " itself");
  }
}
