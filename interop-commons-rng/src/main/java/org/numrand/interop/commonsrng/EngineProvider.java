package org.numrand.interop.commonsrng;

import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;

/** An engine as a provider. */
record EngineProvider(BitGenerator bits) implements RestorableUniformRandomProvider {
  private record State(BitGeneratorState state) implements RandomProviderState {}

  @Override
  public long nextLong() {
    return bits.nextLong();
  }

  @Override
  public int nextInt() {
    return bits.nextInt();
  }

  @Override
  public double nextDouble() {
    return bits.nextDouble();
  }

  @Override
  public float nextFloat() {
    return bits.nextFloat();
  }

  @Override
  public RandomProviderState saveState() {
    return new State(bits.state());
  }

  @Override
  public void restoreState(RandomProviderState state) {
    if (!(state instanceof State saved)) {
      throw new IllegalArgumentException("state must be one that an engine's provider saved");
    }
    bits.setState(saved.state());
  }
}
