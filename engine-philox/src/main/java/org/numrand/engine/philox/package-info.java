/** The engine Philox. */
@NullMarked
package org.numrand.engine.philox;

import org.jspecify.annotations.NullMarked;
