/**
 * The factorizations behind the multivariate normal distribution: LAPACK's, the parts that decide
 * the signs of vectors as LAPACK has had them since 3.10, which is NumPy's.
 */
@NullMarked
package org.numrand.distributions.linalg;

import org.jspecify.annotations.NullMarked;
