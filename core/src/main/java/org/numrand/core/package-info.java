/** Engines' common ground: bit generators, seed sequences, states, and the look-up by name. */
@NullMarked
package org.numrand.core;

import org.jspecify.annotations.NullMarked;
