/**
 * LAPACK's factorizations for the multivariate normal distribution. The parts that decide the signs
 * of vectors follow LAPACK 3.10 and later, as NumPy's do.
 */
@NullMarked
package org.numrand.distributions.linalg;

import org.jspecify.annotations.NullMarked;
