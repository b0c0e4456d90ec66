package org.numrand.interop.commonsrng;

import static java.util.Objects.requireNonNull;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.numrand.core.BitGenerator;
import org.numrand.core.internal.ForeignEngine;

/**
 * Goes between engines and Apache Commons RNG's {@link UniformRandomProvider}, which its samplers
 * and much of Commons Math and Commons Statistics take. Both sides draw from the one stream.
 *
 * <pre>{@code
 * UniformRandomProvider rng = CommonsRng.fromEngine(BitGenerators.create("PCG64", 101));
 * BitGenerator bits = CommonsRng.toEngine(RandomSource.XO_SHI_RO_256_PP.create(7L));
 * }</pre>
 */
public final class CommonsRng {
  private CommonsRng() {}

  /**
   * An engine as a provider, the state of which can be saved and restored. The plain draws are the
   * engine's; bounded ones follow Commons RNG's algorithms, not NumPy's.
   *
   * @param bits the engine
   */
  public static RestorableUniformRandomProvider fromEngine(BitGenerator bits) {
    return new EngineProvider(requireNonNull(bits, "bits"));
  }

  /**
   * A provider as a 64-bit engine, whose words are its {@code nextLong}s. The provider keeps its
   * state to itself, so this engine has none that could be read, set or copied, and it cannot
   * spawn, jump or advance: those throw {@link UnsupportedOperationException} or {@link
   * IllegalStateException}.
   *
   * @param provider drawn from one word at a time, none ahead
   */
  public static BitGenerator toEngine(UniformRandomProvider provider) {
    requireNonNull(provider, "provider");
    return new ForeignEngine("CommonsRng(" + provider + ")", provider::nextLong);
  }
}
