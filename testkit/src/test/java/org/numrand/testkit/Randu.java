package org.numrand.testkit;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;
import org.numrand.core.spi.BitGeneratorProvider;

/** RANDU, a famously bad engine: tests that look for faults must find its. */
final class Randu extends WordBitGenerator {
  private static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("RANDU", 32, 31, "2^29", false, false);
  private static final long MODULUS_MASK = 0x7fff_ffffL;

  private long state;

  Randu(SeedSequence seed) {
    super(PROPERTIES, 1, seed);
    state = (seed.generateState(1)[0] & MODULUS_MASK) | 1;
  }

  @Override
  protected long nextWord() {
    state = (65539 * state) & MODULUS_MASK;
    return state << 1;
  }

  @Override
  protected void saveWords(long[] to) {
    to[0] = state;
  }

  @Override
  protected void loadWords(long[] from) {
    state = from[0];
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Randu(seed);
  }

  /** Makes it by name. */
  public static final class Provider implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return PROPERTIES;
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new Randu(seed);
    }
  }
}
