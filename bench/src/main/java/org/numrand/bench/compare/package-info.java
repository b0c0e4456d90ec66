/** The side-by-side run against NumPy and other libraries. */
@NullMarked
package org.numrand.bench.compare;

import org.jspecify.annotations.NullMarked;
