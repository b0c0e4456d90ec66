package org.numrand.core;

import java.math.BigInteger;

/**
 * An engine whose words are a function of a key and a counter, both of which can be chosen: for
 * NumPy's {@code Philox(key=..., counter=...)}. {@link BitGenerators#createKeyed} and {@link
 * BitGenerators#createAtCounter} make such engines by name.
 */
public interface CounterBased {
  /** The key's width. */
  int keyBits();

  /** The counter's width. */
  int counterBits();

  /**
   * Takes on a key, which selects the stream, and forgets the {@link BitGenerator#seedSequence()
   * seed sequence}. The counter stays.
   *
   * @param key from 0 to 2<sup>{@link #keyBits}</sup>-1
   * @throws IllegalArgumentException if the key is out of range; the engine is as it was
   */
  void setKey(BigInteger key);

  /**
   * Moves to a place in the stream and forgets what was buffered.
   *
   * @param counter from 0 to 2<sup>{@link #counterBits}</sup>-1
   * @throws IllegalArgumentException if the counter is out of range; the engine is as it was
   */
  void setCounter(BigInteger counter);
}
