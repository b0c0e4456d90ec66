/** Engines as Apache Commons RNG's providers, and the other way round. */
@NullMarked
package org.numrand.interop.commonsrng;

import org.jspecify.annotations.NullMarked;
