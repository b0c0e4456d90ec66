package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * The rows that scikit-learn's {@code RandomForestClassifier}, {@code RandomForestRegressor} and
 * the extra-trees of both kinds train each tree with. Immutable: a method that sets a parameter
 * gives a new one.
 *
 * <pre>{@code
 * // RandomForestClassifier(n_estimators=10, random_state=0).fit(x, y)
 * for (ForestBootstrap.Tree tree :
 *     Resampling.forestBootstrap().nEstimators(10).randomState(0).trees(x.length)) {
 *   double[][] xOfTree = Rows.take(x, tree.rows());
 *   double[][] outOfBag = Rows.take(x, tree.unsampled());
 * }
 * }</pre>
 *
 * <p>Draws one integer a tree, its seed; the rows of a tree come from a {@code RandomState} of that
 * seed. Source: scikit-learn's {@code ensemble/_forest.py} and {@code ensemble/_bootstrap.py}.
 */
public final class ForestBootstrap {
  static final ForestBootstrap DEFAULT =
      new ForestBootstrap(100, null, null, RandomSource.NONE, ScikitLearnVersion.LATEST);

  private final int nEstimators;
  private final @Nullable Size maxSamples;
  private final double @Nullable [] sampleWeight;
  private final RandomSource randomState;
  private final ScikitLearnVersion version;

  private ForestBootstrap(
      int nEstimators,
      @Nullable Size maxSamples,
      double @Nullable [] sampleWeight,
      RandomSource randomState,
      ScikitLearnVersion version) {
    this.nEstimators = nEstimators;
    this.maxSamples = maxSamples;
    this.sampleWeight = sampleWeight;
    this.randomState = randomState;
    this.version = version;
  }

  /**
   * With this {@code n_estimators}.
   *
   * @param nEstimators how many trees there are, at least 1; 100 if not given
   * @return a new one
   */
  public ForestBootstrap nEstimators(int nEstimators) {
    checkArgument(nEstimators >= 1, "n_estimators must be >= 1, but is %s", nEstimators);
    return new ForestBootstrap(nEstimators, maxSamples, sampleWeight, randomState, version);
  }

  /**
   * With this {@code max_samples}.
   *
   * @param maxSamples how many rows a tree is trained with, at least 1; as many as there are if not
   *     given
   * @return a new one
   */
  public ForestBootstrap maxSamples(int maxSamples) {
    return withMaxSamples(Size.count(maxSamples));
  }

  /**
   * With this {@code max_samples}.
   *
   * @param maxSamples the share of the rows, or of the sum of the weights, that a tree is trained
   *     with, above 0
   * @return a new one
   */
  public ForestBootstrap maxSamples(double maxSamples) {
    return withMaxSamples(Size.share(maxSamples));
  }

  private ForestBootstrap withMaxSamples(Size newSize) {
    checkArgument(
        newSize.value() > 0 && newSize.value() < Double.POSITIVE_INFINITY,
        "max_samples must be > 0 and finite, but is %s",
        newSize);
    return new ForestBootstrap(nEstimators, newSize, sampleWeight, randomState, version);
  }

  /**
   * With weights.
   *
   * @param sampleWeight a weight for each row, finite, at least 0, not all 0
   * @return a new one
   */
  public ForestBootstrap sampleWeight(double[] sampleWeight) {
    return new ForestBootstrap(nEstimators, maxSamples, sampleWeight.clone(), randomState, version);
  }

  /**
   * With an integer as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new one
   */
  public ForestBootstrap randomState(long randomState) {
    return withRandomState(RandomSource.of(randomState));
  }

  /**
   * With a {@code random_state} that goes on: each call draws from it. If none is given, NumPy's
   * global one is.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public ForestBootstrap randomState(RandomState randomState) {
    return withRandomState(RandomSource.of(randomState));
  }

  private ForestBootstrap withRandomState(RandomSource newRandomState) {
    return new ForestBootstrap(nEstimators, maxSamples, sampleWeight, newRandomState, version);
  }

  /**
   * Follows a version of scikit-learn. Before 1.9, weights do not change which rows are drawn; a
   * share is of the rows, at most 1, and rounded to the nearest number, to even in between; and
   * there are at most as many rows as there are. Before 1.3, a share may come to no row at all.
   *
   * @param version the version to follow
   * @return a new one
   */
  public ForestBootstrap asOf(ScikitLearnVersion version) {
    return new ForestBootstrap(nEstimators, maxSamples, sampleWeight, randomState, version);
  }

  /**
   * As {@link #asOf(ScikitLearnVersion)}.
   *
   * @param version the version to follow, such as {@code "1.2.1"}
   * @return a new one
   */
  public ForestBootstrap asOf(String version) {
    return asOf(ScikitLearnVersion.of(version));
  }

  /**
   * Seeds the trees.
   *
   * @param nSamples how many rows there are, at least 1
   * @return the trees, each of which draws its rows when it is asked for them
   * @throws IllegalArgumentException if scikit-learn cannot draw them so
   */
  public List<Tree> trees(int nSamples) {
    checkArgument(nSamples >= 1, "n_samples must be >= 1, but is %s", nSamples);
    Draws.checkLength(sampleWeight, nSamples);
    boolean before19 = version.isBefore(1, 9);
    double[] p =
        sampleWeight == null || before19 ? null : Draws.probabilities(sampleWeight, nSamples);
    int drawn = before19 ? drawnBefore19(nSamples) : drawn(nSamples);
    RandomState random = randomState.open();
    return IntStream.range(0, nEstimators)
        .mapToObj(tree -> new Tree(random.randint(Draws.MAX_SEED), nSamples, drawn, p))
        .toList();
  }

  private int drawn(int nSamples) {
    if (maxSamples == null) {
      return nSamples;
    }
    if (!maxSamples.isShare()) {
      return (int) maxSamples.value();
    }
    double total = sampleWeight == null ? nSamples : PairwiseSum.of(sampleWeight);
    return Math.max((int) (maxSamples.value() * total), 1);
  }

  private int drawnBefore19(int nSamples) {
    if (maxSamples == null) {
      return nSamples;
    }
    if (maxSamples.isShare()) {
      checkArgument(
          maxSamples.value() <= 1, "max_samples must be a share <= 1.0, but is %s", maxSamples);
      return Math.max(
          (int) Math.rint(nSamples * maxSamples.value()), version.isBefore(1, 3) ? 0 : 1);
    }
    checkArgument(
        maxSamples.value() <= nSamples,
        "`max_samples` must be <= n_samples=%s but got value %s",
        nSamples,
        maxSamples);
    return (int) maxSamples.value();
  }

  /** As in Python, such as {@code ForestBootstrap(n_estimators=100, max_samples=None, ...)}. */
  @Override
  public String toString() {
    return "ForestBootstrap(n_estimators=%d, max_samples=%s, random_state=%s)"
        .formatted(nEstimators, Sizes.show(maxSamples), randomState);
  }

  /** One tree of a forest. */
  public static final class Tree {
    private final long seed;
    private final int nSamples;
    private final int drawn;
    private final double @Nullable [] p;

    Tree(long seed, int nSamples, int drawn, double @Nullable [] p) {
      this.seed = seed;
      this.nSamples = nSamples;
      this.drawn = drawn;
      this.p = p;
    }

    /**
     * The tree's own {@code random_state}.
     *
     * @return from 0 to 2<sup>31</sup>-2
     */
    public long randomState() {
      return seed;
    }

    /**
     * The rows that it is trained with, drawn with replacement, anew at each call but always the
     * same.
     *
     * @return their numbers, in the order in which they are drawn
     */
    public int[] rows() {
      var random = new RandomState(seed);
      return p == null
          ? Draws.integers(random, nSamples, drawn)
          : Draws.choice(random, nSamples, drawn, true, p);
    }

    /**
     * The rows that it is not trained with: those that are out of the bag.
     *
     * @return their numbers, ascending
     */
    public int[] unsampled() {
      BitSet sampled = new BitSet(nSamples);
      Arrays.stream(rows()).forEach(sampled::set);
      return IntStream.range(0, nSamples).filter(row -> !sampled.get(row)).toArray();
    }

    @Override
    public String toString() {
      return "Tree(random_state=" + seed + ")";
    }
  }
}
