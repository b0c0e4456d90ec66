/**
 * {@code numrand check}: the numbers of this library beside those of the Python on the user's
 * machine.
 */
@NullMarked
package org.numrand.cli.check;

import org.jspecify.annotations.NullMarked;
