/** The inner loops of the PCG engines, for modules that run them faster. */
@NullMarked
package org.numrand.engine.pcg64.spi;

import org.jspecify.annotations.NullMarked;
