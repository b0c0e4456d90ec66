package org.numrand.numpy;

import org.numrand.core.BitGenerators;

/** What {@code np.random} is in Python: one {@link RandomState} that everybody shares. */
public final class GlobalRandomState extends RandomState {
  GlobalRandomState() {
    super(BitGenerators.create(DEFAULT_ENGINE));
  }
}
