package org.numrand.engine.sfc64;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link Sfc64}. */
public final class Sfc64Provider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return Sfc64.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new Sfc64(seed);
  }
}
