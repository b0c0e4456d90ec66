/**
 * Engines as Commons Math 3's generators, and the other way round.
 *
 * <pre>{@code
 * RandomGenerator random = CommonsMath3.fromEngine(BitGenerators.create("PCG64", 101));
 * double z = new NormalDistribution(random, 0, 1).sample();   // NumPy's bits, Commons Math's normals
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/interop.md">docs/interop.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.interop.commonsmath3;

import org.jspecify.annotations.NullMarked;
