/**
 * What an author of a distribution writes against: the two interfaces, the source that draws, and
 * NumPy's integer dtypes.
 *
 * <p>NumPy has two worlds of distributions: {@code Generator} and the legacy {@code RandomState}.
 * Each distribution of this module names its legacy class:
 *
 * <ul>
 *   <li><b>A</b>: both worlds share the code and what it draws.
 *   <li><b>B</b>: both worlds share the formula, over another {@link
 *       org.numrand.distributions.spi.VariateSource}.
 *   <li><b>C</b>: NumPy forked the code. The {@code Legacy*} files of compat-numpy have the fork.
 * </ul>
 */
@NullMarked
package org.numrand.distributions.spi;

import org.jspecify.annotations.NullMarked;
