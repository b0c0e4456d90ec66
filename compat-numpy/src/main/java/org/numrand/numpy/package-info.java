/**
 * NumPy's legacy surface: {@code RandomState} and {@code np.random}. The {@code Legacy*} classes
 * are the distributions that NumPy forked; the others are those of {@link
 * org.numrand.distributions}, over the legacy source. {@link org.numrand.distributions.spi} defines
 * the legacy classes A, B and C.
 */
@NullMarked
package org.numrand.numpy;

import org.jspecify.annotations.NullMarked;
