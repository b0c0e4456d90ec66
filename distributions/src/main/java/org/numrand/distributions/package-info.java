/** NumPy's {@code Generator} and its distributions. */
@NullMarked
package org.numrand.distributions;

import org.jspecify.annotations.NullMarked;
