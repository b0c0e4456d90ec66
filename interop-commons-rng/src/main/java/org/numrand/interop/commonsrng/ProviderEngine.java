package org.numrand.interop.commonsrng;

import org.apache.commons.rng.UniformRandomProvider;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/** A provider as an engine, without a state of its own. */
final class ProviderEngine extends BitGenerator {
  private static final int UNKNOWN_SIZE = 64;

  /** One word at a time, so that nothing is drawn ahead from a provider that others may use. */
  private static final int BLOCK_LENGTH = 1;

  private final UniformRandomProvider provider;

  ProviderEngine(UniformRandomProvider provider) {
    super(
        new BitGeneratorProperties(
            "CommonsRng(" + provider + ")", 64, UNKNOWN_SIZE, "unknown", false, false),
        BLOCK_LENGTH,
        null);
    this.provider = provider;
  }

  @Override
  protected void refill(long[] block) {
    for (int i = 0; i < block.length; i++) {
      block[i] = provider.nextLong();
    }
  }

  /** What the provider threw, it threw instead of a word, as far as one can know. */
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
        this + " has no state that could be read, set or copied: the provider keeps it to itself");
  }
}
