package org.numrand.engine.mt19937;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link Mt19937}. */
public final class Mt19937Provider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return Mt19937.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new Mt19937(seed);
  }
}
