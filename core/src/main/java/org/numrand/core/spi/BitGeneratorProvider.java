package org.numrand.core.spi;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;

/**
 * Makes engines of one kind. An engine's jar names its provider both in {@code module-info.java}
 * ({@code provides org.numrand.core.spi.BitGeneratorProvider with ...}) and in {@code
 * META-INF/services/org.numrand.core.spi.BitGeneratorProvider}; it is then found on the module path
 * and on the class path alike.
 */
public interface BitGeneratorProvider {
  /** What the engine is, its name first of all. */
  BitGeneratorProperties properties();

  /**
   * A new engine.
   *
   * @param seed where the engine's first state comes from
   * @return an engine that shares no state with any other
   */
  BitGenerator create(SeedSequence seed);
}
