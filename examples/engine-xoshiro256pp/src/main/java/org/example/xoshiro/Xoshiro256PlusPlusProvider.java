package org.example.xoshiro;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link Xoshiro256PlusPlus}. */
public final class Xoshiro256PlusPlusProvider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return Xoshiro256PlusPlus.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new Xoshiro256PlusPlus(seed);
  }
}
