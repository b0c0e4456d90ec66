/**
 * NumPy's {@code Generator} and its distributions: a class each, which {@link
 * org.numrand.distributions.Generator} and any program may draw. {@link
 * org.numrand.distributions.spi} has what they are written against.
 *
 * <pre>{@code
 * Generator rng = Generator.withSeed(101);                    // np.random.default_rng(101)
 * double[] x = rng.gamma(2.5, 1, 1000);                       // rng.gamma(2.5, 1, 1000)
 * double[] same = Generator.withSeed(101).sample(new Gamma(2.5, 1), 1000);
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/coming-from-numpy.md">docs/coming-from-numpy.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.distributions;

import org.jspecify.annotations.NullMarked;
