/**
 * What {@code size} and {@code into} of {@link org.numrand.numpy.RandomState} give: its methods
 * once more, for results of a shape, or into an array. A view can be kept and used again.
 */
@NullMarked
package org.numrand.numpy.view;

import org.jspecify.annotations.NullMarked;
