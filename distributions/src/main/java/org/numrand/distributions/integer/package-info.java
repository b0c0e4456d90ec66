/** Uniform integers and bytes. */
@NullMarked
package org.numrand.distributions.integer;

import org.jspecify.annotations.NullMarked;
