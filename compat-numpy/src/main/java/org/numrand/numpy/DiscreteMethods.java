package org.numrand.numpy;

import org.numrand.core.BitGenerator;

/** The part of {@link RandomState} that gives integers of the discrete distributions. */
abstract class DiscreteMethods extends RandintMethods {
  DiscreteMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }
}
