package org.numrand.sklearn;

/**
 * scikit-learn's {@code RepeatedStratifiedKFold}: {@link StratifiedKFold}, shuffled anew several
 * times.
 *
 * <pre>{@code
 * // for train, test in RepeatedStratifiedKFold(n_splits=5, n_repeats=3, random_state=0).split(x, y):
 * for (Split fold : new RepeatedStratifiedKFold(5, 3).randomState(0).split(y)) {
 *   ...
 * }
 * }</pre>
 *
 * <p>One stream of random numbers runs through all repeats of a pass. Source: {@code
 * _RepeatedSplits} in scikit-learn's {@code model_selection/_split.py}.
 */
public final class RepeatedStratifiedKFold extends RepeatedSplitter<RepeatedStratifiedKFold>
    implements LabelSplitter {
  /** With five folds, ten times. */
  public RepeatedStratifiedKFold() {
    this(new StratifiedKFold(), DEFAULTS);
  }

  /**
   * From the global random state.
   *
   * @param nSplits the number of folds, at least 2
   * @param nRepeats how often the rows are split into folds, at least 1
   */
  public RepeatedStratifiedKFold(int nSplits, int nRepeats) {
    this(new StratifiedKFold(nSplits), new Parameters(nRepeats, RandomSource.NONE));
  }

  private RepeatedStratifiedKFold(StratifiedKFold folds, Parameters parameters) {
    super(folds, parameters);
  }

  @Override
  RepeatedStratifiedKFold with(int nSplits, Parameters newParameters) {
    return new RepeatedStratifiedKFold(new StratifiedKFold(nSplits), newParameters);
  }

  /**
   * Splits rows by their classes.
   *
   * @param y the class of each row
   * @return the splits
   */
  @Override
  public Splits split(Labels y) {
    return split(y.size(), y, null);
  }
}
