/** Shuffles, permutations and choices of arrays, lists and matrices. */
@NullMarked
package org.numrand.distributions.sequence;

import org.jspecify.annotations.NullMarked;
