package org.example.chacha;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link ChaCha20}. */
public final class ChaCha20Provider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return ChaCha20.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new ChaCha20(seed);
  }
}
