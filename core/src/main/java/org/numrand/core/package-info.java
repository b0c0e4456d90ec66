/**
 * Engines' common ground: bit generators, seed sequences, states, and the look-up by name.
 *
 * <pre>{@code
 * BitGenerator bits = BitGenerators.create("PCG64", 101);     // np.random.PCG64(101)
 * long word = bits.nextLong();                                // bits.random_raw()
 * List<BitGenerator> workers = bits.spawn(4);                 // bits.spawn(4)
 * String json = bits.state().toJson();                        // bits.state
 * BitGenerator again = BitGenerators.fromState(BitGeneratorState.fromJson(json));
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/engines.md">docs/engines.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.core;

import org.jspecify.annotations.NullMarked;
