/** The engine SFC64. */
@NullMarked
package org.numrand.engine.sfc64;

import org.jspecify.annotations.NullMarked;
