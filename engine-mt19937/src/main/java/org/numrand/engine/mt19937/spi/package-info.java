/** The inner loop of the Mersenne Twister, for modules that run it faster. */
@NullMarked
package org.numrand.engine.mt19937.spi;

import org.jspecify.annotations.NullMarked;
