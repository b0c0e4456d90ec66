/** The engines' inner loops over the JDK's Vector API. */
@NullMarked
package org.numrand.vector;

import org.jspecify.annotations.NullMarked;
