package org.example.xoshiro128pp;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link Xoshiro128PlusPlus}. */
public final class Xoshiro128PlusPlusProvider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return Xoshiro128PlusPlus.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new Xoshiro128PlusPlus(seed);
  }
}
