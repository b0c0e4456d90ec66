/**
 * NumPy's legacy surface: {@code RandomState} and {@code np.random}. The {@code Legacy*} classes
 * are the distributions that NumPy forked; the others are those of {@link
 * org.numrand.distributions}, over the legacy source. {@link org.numrand.distributions.spi} defines
 * the legacy classes A, B and C.
 *
 * <pre>{@code
 * np.random.seed(101);                                        // np is NumPy.np, imported statically
 * long[] thrown = np.random.randint(1, 7, 10);                // np.random.randint(1, 7, 10)
 * RandomState rs = new RandomState(101);                      // np.random.RandomState(101)
 * double[] x = rs.normal(10, 2, 1000);                        // rs.normal(10, 2, 1000)
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/coming-from-numpy.md">docs/coming-from-numpy.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.numpy;

import org.jspecify.annotations.NullMarked;
