/**
 * One dependency for all of numrand: {@link org.numrand.distributions.Generator}, {@link
 * org.numrand.numpy.NumPy np.random}, {@link org.numrand.python.Random Python's random}, {@link
 * org.numrand.sklearn.TrainTestSplit scikit-learn's splits}, and all engines.
 *
 * <pre>{@code
 * Generator rng = Generator.withSeed(101);
 * double[] x = rng.normal(0, 1, 1000);
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/using.md">docs/using.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand;

import org.jspecify.annotations.NullMarked;
