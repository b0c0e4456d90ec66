package org.numrand.interop.hipparchus;

import org.hipparchus.random.RandomGenerator;
import org.numrand.core.BitGenerator;
import org.numrand.core.internal.EngineRandom;

/** An engine as a generator. */
final class EngineGenerator extends EngineRandom implements RandomGenerator {
  EngineGenerator(BitGenerator bits) {
    super("Hipparchus", bits);
  }
}
