/** Writes the façades from the table. Runs in the build; nothing of it is shipped. */
@NullMarked
package org.numrand.surface.generator;

import org.jspecify.annotations.NullMarked;
