/** What the modules of numrand share and nobody else sees. */
@NullMarked
package org.numrand.core.internal;

import org.jspecify.annotations.NullMarked;
