package org.numrand.engine.pcg64;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link Pcg64}. */
public final class Pcg64Provider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return Pcg64.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new Pcg64(seed);
  }
}
