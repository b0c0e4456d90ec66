/** The modern source of normal and exponential variates. */
@NullMarked
package org.numrand.distributions.ziggurat;

import org.jspecify.annotations.NullMarked;
