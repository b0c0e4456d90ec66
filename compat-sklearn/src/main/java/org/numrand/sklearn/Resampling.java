package org.numrand.sklearn;

/**
 * scikit-learn's functions that draw rows: each method starts a call, to which the parameters are
 * then added by their names.
 *
 * <pre>{@code
 * int[] order = Resampling.shuffle().randomState(0).rows(x.length);
 * int[] bootstrap = Resampling.resample().randomState(0).rows(x.length);
 * int[] some = Resampling.sampleWithoutReplacement().randomState(0).rows(1000, 10);
 * }</pre>
 */
public final class Resampling {
  private Resampling() {}

  /**
   * {@code sklearn.utils.resample}: rows with replacement.
   *
   * @return with the default parameters
   */
  public static Resample resample() {
    return Resample.DEFAULT;
  }

  /**
   * {@code sklearn.utils.shuffle}: all rows in random order.
   *
   * @return {@link #resample} without replacement
   */
  public static Resample shuffle() {
    return Resample.DEFAULT.replace(false);
  }

  /**
   * {@code sklearn.utils.random.sample_without_replacement}.
   *
   * @return with the default parameters
   */
  public static SampleWithoutReplacement sampleWithoutReplacement() {
    return SampleWithoutReplacement.DEFAULT;
  }

  /**
   * The rows of the trees of {@code sklearn.ensemble.RandomForestClassifier} and its kin.
   *
   * @return with the default parameters
   */
  public static ForestBootstrap forestBootstrap() {
    return ForestBootstrap.DEFAULT;
  }

  /**
   * The rows and features of the estimators of {@code sklearn.ensemble.BaggingClassifier} and its
   * kin.
   *
   * @return with the default parameters
   */
  public static BaggingBootstrap baggingBootstrap() {
    return BaggingBootstrap.DEFAULT;
  }

  /**
   * {@code sklearn.datasets.make_blobs}: points around centers.
   *
   * @return with the default parameters
   */
  public static MakeBlobs makeBlobs() {
    return MakeBlobs.DEFAULT;
  }
}
