/** The engines PCG64 and PCG64DXSM. */
@NullMarked
package org.numrand.engine.pcg64;

import org.jspecify.annotations.NullMarked;
