/**
 * The inner loops of the PCG engines, for modules that run them faster.
 *
 * <pre>{@code
 * provides LaneLoops with VectorLaneLoops;                     // in a module-info.java
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/engines.md">docs/engines.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.engine.pcg64.spi;

import org.jspecify.annotations.NullMarked;
