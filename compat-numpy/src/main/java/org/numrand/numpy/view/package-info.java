/**
 * What {@code size} and {@code into} of {@link org.numrand.numpy.RandomState} give: its methods
 * once more, for results of a shape, or into an array. A view can be kept and used again.
 *
 * <pre>{@code
 * RandomState rs = new RandomState(101);
 * double[][] m = rs.size(3, 2).normal(10, 2);                 // rs.normal(10, 2, size=(3, 2))
 * double[] x = new double[1000];
 * rs.into(x).standardNormal();                                // x[:] = rs.standard_normal(1000)
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/coming-from-numpy.md">docs/coming-from-numpy.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.numpy.view;

import org.jspecify.annotations.NullMarked;
