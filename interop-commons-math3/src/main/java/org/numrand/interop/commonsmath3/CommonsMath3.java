package org.numrand.interop.commonsmath3;

import static java.util.Objects.requireNonNull;

import org.apache.commons.math3.random.RandomGenerator;
import org.numrand.core.BitGenerator;
import org.numrand.core.internal.ForeignEngine;

/**
 * Goes between engines and Commons Math 3's {@link RandomGenerator}, which its distributions take,
 * and Breeze's through them. Both sides draw from the one stream: the bits are NumPy's, but the
 * algorithms are Commons Math 3's, so the normals and gammas are not NumPy's.
 *
 * <pre>{@code
 * RandomGenerator random = CommonsMath3.fromEngine(BitGenerators.create("PCG64", 101));
 * BitGenerator bits = CommonsMath3.toEngine(new Well19937c(7));
 * }</pre>
 */
public final class CommonsMath3 {
  private CommonsMath3() {}

  /**
   * An engine as a generator. Integers, longs, floats and doubles are the engine's; what is made of
   * them (bounded draws, bytes, Gaussians) follows {@link java.util.random.RandomGenerator}.
   *
   * <p>{@code setSeed} seeds the engine as NumPy would with that seed; a negative seed is refused
   * with an {@link IllegalArgumentException}, and so is any where no engine can be had by this
   * one's name.
   *
   * @param bits drawn from, not copied
   */
  public static RandomGenerator fromEngine(BitGenerator bits) {
    return new EngineGenerator(requireNonNull(bits, "bits"));
  }

  /**
   * A generator as a 64-bit engine, whose words are its {@code nextLong}s. The generator keeps its
   * state to itself, so this engine has none that could be read, set or copied, and it cannot
   * spawn, jump or advance: those throw {@link UnsupportedOperationException} or {@link
   * IllegalStateException}.
   *
   * @param generator drawn from one word at a time, none ahead
   */
  public static BitGenerator toEngine(RandomGenerator generator) {
    requireNonNull(generator, "generator");
    return new ForeignEngine(
        "CommonsMath3(" + generator.getClass().getSimpleName() + ")", generator::nextLong);
  }
}
