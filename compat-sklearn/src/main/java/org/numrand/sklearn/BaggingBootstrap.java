package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * The rows and features that scikit-learn's {@code BaggingClassifier} and {@code BaggingRegressor}
 * train each estimator with. Immutable: a method that sets a parameter gives a new one.
 *
 * <pre>{@code
 * // BaggingClassifier(n_estimators=10, max_samples=.5, random_state=0).fit(x, y)
 * for (BaggingBootstrap.Bag bag :
 *     Resampling.baggingBootstrap().maxSamples(.5).randomState(0).bags(x.length, x[0].length)) {
 *   double[][] xOfBag = Rows.take(x, bag.rows());
 * }
 * }</pre>
 *
 * <p>Draws one integer an estimator, its seed; its features and then its rows come from a {@code
 * RandomState} of that seed. Source: scikit-learn's {@code ensemble/_bagging.py}.
 */
public final class BaggingBootstrap {
  static final BaggingBootstrap DEFAULT =
      new BaggingBootstrap(
          new Parameters(10, null, null, true, false),
          null,
          RandomSource.NONE,
          ScikitLearnVersion.LATEST);

  private record Parameters(
      int nEstimators,
      @Nullable Size maxSamples,
      @Nullable Size maxFeatures,
      boolean bootstrap,
      boolean bootstrapFeatures) {}

  private final Parameters parameters;
  private final double @Nullable [] sampleWeight;
  private final RandomSource randomState;
  private final ScikitLearnVersion version;

  private BaggingBootstrap(
      Parameters parameters,
      double @Nullable [] sampleWeight,
      RandomSource randomState,
      ScikitLearnVersion version) {
    this.parameters = parameters;
    this.sampleWeight = sampleWeight;
    this.randomState = randomState;
    this.version = version;
  }

  private BaggingBootstrap with(
      int nEstimators,
      @Nullable Size maxSamples,
      @Nullable Size maxFeatures,
      boolean bootstrap,
      boolean bootstrapFeatures) {
    return new BaggingBootstrap(
        new Parameters(nEstimators, maxSamples, maxFeatures, bootstrap, bootstrapFeatures),
        sampleWeight,
        randomState,
        version);
  }

  /**
   * With this {@code n_estimators}.
   *
   * @param nEstimators how many estimators there are, at least 1; 10 if not given
   * @return a new one
   */
  public BaggingBootstrap nEstimators(int nEstimators) {
    checkArgument(nEstimators >= 1, "n_estimators must be >= 1, but is %s", nEstimators);
    Parameters p = parameters;
    return with(nEstimators, p.maxSamples, p.maxFeatures, p.bootstrap, p.bootstrapFeatures);
  }

  /**
   * With this {@code max_samples}.
   *
   * @param maxSamples how many rows an estimator is trained with, at least 1; as many as there are
   *     if not given
   * @return a new one
   */
  public BaggingBootstrap maxSamples(int maxSamples) {
    return withMaxSamples(Size.count(maxSamples));
  }

  /**
   * With this {@code max_samples}.
   *
   * @param maxSamples the share of the rows, or of the sum of the weights, that an estimator is
   *     trained with, above 0; rounded down
   * @return a new one
   */
  public BaggingBootstrap maxSamples(double maxSamples) {
    return withMaxSamples(Size.share(maxSamples));
  }

  private BaggingBootstrap withMaxSamples(Size newSize) {
    Parameters p = parameters;
    return with(
        p.nEstimators,
        positive("max_samples", newSize),
        p.maxFeatures,
        p.bootstrap,
        p.bootstrapFeatures);
  }

  /**
   * With this {@code max_features}.
   *
   * @param maxFeatures how many features an estimator is trained with, at least 1; all if not given
   * @return a new one
   */
  public BaggingBootstrap maxFeatures(int maxFeatures) {
    return withMaxFeatures(Size.count(maxFeatures));
  }

  /**
   * With this {@code max_features}.
   *
   * @param maxFeatures the share of the features that an estimator is trained with, above 0, at
   *     most 1; rounded down, but not to 0
   * @return a new one
   */
  public BaggingBootstrap maxFeatures(double maxFeatures) {
    return withMaxFeatures(Size.share(maxFeatures));
  }

  private BaggingBootstrap withMaxFeatures(Size newSize) {
    Parameters p = parameters;
    return with(
        p.nEstimators,
        p.maxSamples,
        positive("max_features", newSize),
        p.bootstrap,
        p.bootstrapFeatures);
  }

  private static Size positive(String name, Size size) {
    checkArgument(
        size.value() > 0 && size.value() < Double.POSITIVE_INFINITY,
        "%s must be > 0 and finite, but is %s",
        name,
        size);
    return size;
  }

  /**
   * With this {@code bootstrap}.
   *
   * @param bootstrap whether an estimator can have a row again, as it can if not given
   * @return a new one
   */
  public BaggingBootstrap bootstrap(boolean bootstrap) {
    Parameters p = parameters;
    return with(p.nEstimators, p.maxSamples, p.maxFeatures, bootstrap, p.bootstrapFeatures);
  }

  /**
   * With this {@code bootstrap_features}.
   *
   * @param bootstrapFeatures whether an estimator can have a feature again; it cannot if not given
   * @return a new one
   */
  public BaggingBootstrap bootstrapFeatures(boolean bootstrapFeatures) {
    Parameters p = parameters;
    return with(p.nEstimators, p.maxSamples, p.maxFeatures, p.bootstrap, bootstrapFeatures);
  }

  /**
   * With weights.
   *
   * @param sampleWeight a weight for each row, finite, at least 0, not all 0
   * @return a new one
   */
  public BaggingBootstrap sampleWeight(double[] sampleWeight) {
    return new BaggingBootstrap(parameters, sampleWeight.clone(), randomState, version);
  }

  /**
   * With an integer as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new one
   */
  public BaggingBootstrap randomState(long randomState) {
    return new BaggingBootstrap(parameters, sampleWeight, RandomSource.of(randomState), version);
  }

  /**
   * With a {@code random_state} that goes on: each call draws from it. If none is given, NumPy's
   * global one is.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public BaggingBootstrap randomState(RandomState randomState) {
    return new BaggingBootstrap(parameters, sampleWeight, RandomSource.of(randomState), version);
  }

  /**
   * Follows a version of scikit-learn. Before 1.8, weights do not change which rows are drawn; a
   * share is of the rows; and there are at most as many rows as there are.
   *
   * @param version the version to follow
   * @return a new one
   */
  public BaggingBootstrap asOf(ScikitLearnVersion version) {
    return new BaggingBootstrap(parameters, sampleWeight, randomState, version);
  }

  /**
   * As {@link #asOf(ScikitLearnVersion)}.
   *
   * @param version the version to follow, such as {@code "1.2.1"}
   * @return a new one
   */
  public BaggingBootstrap asOf(String version) {
    return asOf(ScikitLearnVersion.of(version));
  }

  /**
   * Seeds the estimators.
   *
   * @param nSamples how many rows there are, at least 1
   * @param nFeatures how many features there are, at least 1
   * @return the estimators, each of which draws its features and rows when it is asked for them
   * @throws IllegalArgumentException if scikit-learn cannot draw them so
   */
  public List<Bag> bags(int nSamples, int nFeatures) {
    checkArgument(nSamples >= 1, "n_samples must be >= 1, but is %s", nSamples);
    checkArgument(nFeatures >= 1, "n_features must be >= 1, but is %s", nFeatures);
    Draws.checkLength(sampleWeight, nSamples);
    double[] p =
        sampleWeight == null || version.isBefore(1, 8)
            ? null
            : Draws.probabilities(sampleWeight, nSamples);
    var kind =
        new Kind(
            nSamples,
            nFeatures,
            drawnRows(nSamples),
            drawnFeatures(nFeatures),
            parameters.bootstrap,
            parameters.bootstrapFeatures);
    long[] seeds = randomState.open().randint(0, Draws.MAX_SEED, parameters.nEstimators);
    return LongStream.of(seeds).mapToObj(seed -> new Bag(seed, kind, p)).toList();
  }

  private int drawnRows(int nSamples) {
    Size size = parameters.maxSamples;
    if (version.isBefore(1, 8)) {
      double drawn =
          size == null ? nSamples : size.isShare() ? size.value() * nSamples : size.value();
      checkArgument((int) drawn <= nSamples, "max_samples must be <= n_samples");
      return (int) drawn;
    }
    int drawn = nSamples;
    if (size != null && size.isShare()) {
      double total = sampleWeight == null ? nSamples : PairwiseSum.of(sampleWeight);
      drawn = Math.max((int) (size.value() * total), 1);
    } else if (size != null) {
      drawn = (int) size.value();
    }
    checkArgument(
        parameters.bootstrap || drawn <= nSamples,
        "Effective max_samples=%s must be <= n_samples=%s to be able to sample without"
            + " replacement.",
        drawn,
        nSamples);
    return drawn;
  }

  private int drawnFeatures(int nFeatures) {
    Size size = parameters.maxFeatures;
    double drawn =
        size == null ? nFeatures : size.isShare() ? size.value() * nFeatures : size.value();
    checkArgument((int) drawn <= nFeatures, "max_features must be <= n_features");
    return Math.max(1, (int) drawn);
  }

  /** As in Python, such as {@code BaggingBootstrap(n_estimators=10, max_samples=None, ...)}. */
  @Override
  public String toString() {
    return "BaggingBootstrap(n_estimators=%d, max_samples=%s, max_features=%s, random_state=%s)"
        .formatted(
            parameters.nEstimators,
            Sizes.show(parameters.maxSamples),
            Sizes.show(parameters.maxFeatures),
            randomState);
  }

  private record Kind(
      int nSamples,
      int nFeatures,
      int drawnRows,
      int drawnFeatures,
      boolean bootstrap,
      boolean bootstrapFeatures) {

    int[] features(RandomState random) {
      return draw(random, bootstrapFeatures, nFeatures, drawnFeatures);
    }

    int[] rows(RandomState random, double @Nullable [] p) {
      return p == null
          ? draw(random, bootstrap, nSamples, drawnRows)
          : Draws.choice(random, nSamples, drawnRows, bootstrap, p);
    }

    private static int[] draw(RandomState random, boolean again, int n, int drawn) {
      return again
          ? Draws.integers(random, n, drawn)
          : SampleWithoutReplacement.DEFAULT.randomState(random).rows(n, drawn);
    }
  }

  /** The rows and features of one estimator. */
  public static final class Bag {
    private final long seed;
    private final Kind kind;
    private final double @Nullable [] p;

    private Bag(long seed, Kind kind, double @Nullable [] p) {
      this.seed = seed;
      this.kind = kind;
      this.p = p;
    }

    /**
     * The seed from which the features and the rows are drawn.
     *
     * @return from 0 to 2<sup>31</sup>-2
     */
    public long randomState() {
      return seed;
    }

    /**
     * The features, drawn anew at each call but always the same.
     *
     * @return their numbers, in the order in which they are drawn
     */
    public int[] features() {
      return kind.features(new RandomState(seed));
    }

    /**
     * The rows, drawn anew at each call but always the same.
     *
     * @return their numbers, in the order in which they are drawn
     */
    public int[] rows() {
      var random = new RandomState(seed);
      kind.features(random);
      return kind.rows(random, p);
    }

    @Override
    public String toString() {
      return "Bag(random_state=" + seed + ")";
    }
  }
}
