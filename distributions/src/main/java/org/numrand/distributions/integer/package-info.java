/**
 * Uniform integers and bytes: checked bounds, single draws and fills, by Lemire's multiplication
 * and by masked rejection.
 */
@NullMarked
package org.numrand.distributions.integer;

import org.jspecify.annotations.NullMarked;
