/** NumPy's legacy surface: {@code RandomState} and {@code np.random}. */
@NullMarked
package org.numrand.numpy;

import org.jspecify.annotations.NullMarked;
