/** Splits of many rows beside scikit-learn's. */
@NullMarked
package org.numrand.bench.splits;

import org.jspecify.annotations.NullMarked;
