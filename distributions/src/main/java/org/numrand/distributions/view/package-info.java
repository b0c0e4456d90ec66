/**
 * What {@code size} and {@code into} of {@link org.numrand.distributions.Generator} give: its
 * methods once more, for results of a shape, or into an array. A view can be kept and used again.
 *
 * <pre>{@code
 * Generator rng = Generator.withSeed(101);
 * double[][] m = rng.size(3, 2).normal(10, 2);                // rng.normal(10, 2, size=(3, 2))
 * double[] x = new double[1000];
 * rng.into(x).standardNormal();                               // rng.standard_normal(out=x)
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/coming-from-numpy.md">docs/coming-from-numpy.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.distributions.view;

import org.jspecify.annotations.NullMarked;
