package org.numrand.core;

/**
 * An engine that can also be seeded as NumPy's {@code np.random.seed} did before there were seed
 * sequences. Such seeding forgets the engine's {@link BitGenerator#seedSequence() seed sequence}.
 */
public interface LegacySeeding {
  /**
   * Seeds with one integer.
   *
   * @param seed from 0 to 2<sup>32</sup>-1
   * @throws IllegalArgumentException if the seed is out of range; the engine is as it was
   */
  void legacySeed(long seed);

  /**
   * Seeds with a key of at least one integer.
   *
   * @param key each from 0 to 2<sup>32</sup>-1
   * @throws IllegalArgumentException if the key is empty or one of its integers out of range; the
   *     engine is as it was
   */
  void legacySeed(long[] key);

  /** Seeds with fresh entropy of the operating system. */
  void legacySeed();
}
