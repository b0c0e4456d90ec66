/** The {@code numrand} command: NumPy's random numbers at the shell, printed as NumPy prints. */
@NullMarked
package org.numrand.cli;

import org.jspecify.annotations.NullMarked;
