/**
 * NumPy's {@code Generator} and its distributions: a class each, which {@link
 * org.numrand.distributions.Generator} and any program may draw. {@link
 * org.numrand.distributions.spi} has what they are written against.
 */
@NullMarked
package org.numrand.distributions;

import org.jspecify.annotations.NullMarked;
