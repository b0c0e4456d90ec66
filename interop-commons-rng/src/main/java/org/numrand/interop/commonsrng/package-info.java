/**
 * Engines as Apache Commons RNG's providers, and the other way round.
 *
 * <pre>{@code
 * UniformRandomProvider rng = CommonsRng.fromEngine(BitGenerators.create("PCG64", 101));
 * int die = rng.nextInt(1, 7);                                // NumPy's bits, Commons RNG's integers
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/interop.md">docs/interop.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.interop.commonsrng;

import org.jspecify.annotations.NullMarked;
