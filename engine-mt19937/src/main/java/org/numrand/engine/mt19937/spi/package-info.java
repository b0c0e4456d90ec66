/**
 * The inner loop of the Mersenne Twister, for modules that run it faster.
 *
 * <pre>{@code
 * provides TwisterLoops with VectorTwisterLoops;               // in a module-info.java
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/engines.md">docs/engines.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.engine.mt19937.spi;

import org.jspecify.annotations.NullMarked;
