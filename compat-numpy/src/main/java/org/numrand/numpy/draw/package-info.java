/** What makes the distributions that {@code RandomState} draws. */
@NullMarked
package org.numrand.numpy.draw;

import org.jspecify.annotations.NullMarked;
