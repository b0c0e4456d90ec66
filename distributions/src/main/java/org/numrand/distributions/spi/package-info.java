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
 *
 * <pre>{@code
 * Normal normal = new Normal(0, 1);
 * var folded = ContinuousDistribution.of(source -> Math.abs(normal.sample(source)));
 * double[] x = Generator.withSeed(101).sample(folded, 1000);
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/writing-a-distribution.md">docs/writing-a-distribution.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.distributions.spi;

import org.jspecify.annotations.NullMarked;
