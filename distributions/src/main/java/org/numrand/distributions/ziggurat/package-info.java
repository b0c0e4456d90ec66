/** The modern source of normal and exponential variates: ziggurats in double precision. */
@NullMarked
package org.numrand.distributions.ziggurat;

import org.jspecify.annotations.NullMarked;
