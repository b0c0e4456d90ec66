package org.numrand.engine.philox;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link Philox}. */
public final class PhiloxProvider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return Philox.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new Philox(seed);
  }
}
