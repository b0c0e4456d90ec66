/**
 * What older versions of NumPy drew in other ways, named by the version from which on they did. The
 * table's history says which class belongs to which versions; {@code RandomState} still draws in
 * some of these ways.
 */
@NullMarked
package org.numrand.distributions.history;

import org.jspecify.annotations.NullMarked;
