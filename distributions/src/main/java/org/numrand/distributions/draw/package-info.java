/** How the façades and their views draw: the seam between a call's form and its source. */
@NullMarked
package org.numrand.distributions.draw;

import org.jspecify.annotations.NullMarked;
