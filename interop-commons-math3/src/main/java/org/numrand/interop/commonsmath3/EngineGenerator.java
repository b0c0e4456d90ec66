package org.numrand.interop.commonsmath3;

import org.apache.commons.math3.random.RandomGenerator;
import org.numrand.core.BitGenerator;
import org.numrand.core.internal.EngineRandom;

/** An engine as a generator. */
final class EngineGenerator extends EngineRandom implements RandomGenerator {
  EngineGenerator(BitGenerator bits) {
    super("CommonsMath3", bits);
  }
}
