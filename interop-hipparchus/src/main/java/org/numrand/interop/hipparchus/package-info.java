/** Engines as Hipparchus's generators, and the other way round. */
@NullMarked
package org.numrand.interop.hipparchus;

import org.jspecify.annotations.NullMarked;
