/** The engine MT19937. */
@NullMarked
package org.numrand.engine.mt19937;

import org.jspecify.annotations.NullMarked;
