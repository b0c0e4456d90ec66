/** What the author of an engine implements. */
@NullMarked
package org.numrand.core.spi;

import org.jspecify.annotations.NullMarked;
