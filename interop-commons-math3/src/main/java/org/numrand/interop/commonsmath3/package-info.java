/** Engines as Commons Math 3's generators, and the other way round. */
@NullMarked
package org.numrand.interop.commonsmath3;

import org.jspecify.annotations.NullMarked;
