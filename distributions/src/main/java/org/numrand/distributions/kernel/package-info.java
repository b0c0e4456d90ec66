/** The samplers behind the named distributions, and their parts. Most check no parameters. */
@NullMarked
package org.numrand.distributions.kernel;

import org.jspecify.annotations.NullMarked;
