/** What a distribution is written against: the interfaces and the source of variates. */
@NullMarked
package org.numrand.distributions.spi;

import org.jspecify.annotations.NullMarked;
