/** Distributions in single precision, and the source that draws them. */
@NullMarked
package org.numrand.distributions.float32;

import org.jspecify.annotations.NullMarked;
