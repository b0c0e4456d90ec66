/** Variates in single precision. */
@NullMarked
package org.numrand.distributions.float32;

import org.jspecify.annotations.NullMarked;
