/** The samplers behind the named distributions, and their parts. */
@NullMarked
package org.numrand.distributions.kernel;

import org.jspecify.annotations.NullMarked;
