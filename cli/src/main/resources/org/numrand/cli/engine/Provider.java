package @package@;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** Makes {@link @name@}. */
public final class @name@Provider implements BitGeneratorProvider {
  @Override
  public BitGeneratorProperties properties() {
    return @name@.PROPERTIES;
  }

  @Override
  public BitGenerator create(SeedSequence seed) {
    return new @name@(seed);
  }
}
