package org.numrand.sklearn;

/**
 * scikit-learn's {@code RepeatedKFold}: {@link KFold}, shuffled anew several times.
 *
 * <pre>{@code
 * // for train, test in RepeatedKFold(n_splits=5, n_repeats=3, random_state=0).split(x):
 * for (Split fold : new RepeatedKFold(5, 3).randomState(0).split(x)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>One stream of random numbers runs through all repeats of a pass. Source: {@code
 * _RepeatedSplits} in scikit-learn's {@code model_selection/_split.py}.
 */
public final class RepeatedKFold extends RepeatedSplitter<RepeatedKFold> implements RowSplitter {
  /** With five folds, ten times. */
  public RepeatedKFold() {
    this(new KFold(), DEFAULTS);
  }

  /**
   * From the global random state.
   *
   * @param nSplits the number of folds, at least 2
   * @param nRepeats how often the rows are split into folds, at least 1
   */
  public RepeatedKFold(int nSplits, int nRepeats) {
    this(new KFold(nSplits), new Parameters(nRepeats, RandomSource.NONE));
  }

  private RepeatedKFold(KFold folds, Parameters parameters) {
    super(folds, parameters);
  }

  @Override
  RepeatedKFold with(int nSplits, Parameters newParameters) {
    return new RepeatedKFold(new KFold(nSplits), newParameters);
  }
}
