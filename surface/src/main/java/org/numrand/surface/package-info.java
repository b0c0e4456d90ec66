/**
 * The table: {@link org.numrand.surface.Methods} has one row a method of NumPy's {@code Generator}
 * and {@code RandomState}. The façades are generated from it; the command line, the benchmarks, the
 * tests and the documents read it.
 */
@NullMarked
package org.numrand.surface;

import org.jspecify.annotations.NullMarked;
