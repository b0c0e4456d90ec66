/**
 * Engines as Hipparchus's generators, and the other way round.
 *
 * <pre>{@code
 * RandomGenerator random = Hipparchus.fromEngine(BitGenerators.create("PCG64", 101));
 * double z = random.nextGaussian();                           // NumPy's bits, Hipparchus's normals
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/interop.md">docs/interop.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.interop.hipparchus;

import org.jspecify.annotations.NullMarked;
