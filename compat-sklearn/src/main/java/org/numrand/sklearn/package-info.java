/**
 * scikit-learn's splits and resampling and pandas' {@code sample}: from the same {@code
 * random_state} the same row numbers, in the same order.
 *
 * <pre>{@code
 * Split split = new TrainTestSplit().testSize(0.2).randomState(42).split(x.length);
 * double[][] xTrain = split.train(x);
 * double[][] xTest = split.test(x);
 * String[] yTrain = split.train(y);
 * String[] yTest = split.test(y);
 *
 * for (Split fold : new StratifiedKFold(5).shuffle(true).randomState(0).split(y)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Names, parameters, defaults and errors are scikit-learn's. What it draws comes from a {@link
 * org.numrand.numpy.RandomState}: a new one if {@code random_state} is an integer, yours if it is
 * one, NumPy's global one if it is not given. Bad parameters are refused before anything is drawn.
 *
 * <p>The reference is scikit-learn 1.9 and pandas 3.0; {@link
 * org.numrand.sklearn.ScikitLearnVersion} and {@link org.numrand.sklearn.PandasVersion} switch to
 * older ones where they differ. {@code docs/scikit-learn.md} has each Python line beside its Java
 * line.
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/scikit-learn.md">docs/scikit-learn.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.sklearn;

import org.jspecify.annotations.NullMarked;
