/** Shuffles, permutations and choices. */
@NullMarked
package org.numrand.distributions.sequence;

import org.jspecify.annotations.NullMarked;
