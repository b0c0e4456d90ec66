package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code utils.resample}, and without replacement {@code utils.shuffle}. Immutable:
 * a method that sets a parameter gives a new one.
 *
 * <pre>{@code
 * // resample(x, n_samples=100, stratify=y, random_state=0)
 * int[] rows = Resampling.resample().nSamples(100).stratify(y).randomState(0).rows(x.length);
 * double[][] resampled = Rows.take(x, rows);
 * }</pre>
 *
 * <p>Draws with replacement one integer a row, by the weights if there are any; without it one
 * shuffle of all rows. Stratified: what decides between classes of equal remainders, then the rows
 * of each class, the classes sorted, then a permutation of the rows drawn. Source: {@code resample}
 * in scikit-learn's {@code utils/_indexing.py}.
 */
public final class Resample {
  static final Resample DEFAULT =
      new Resample(true, null, RandomSource.NONE, null, null, ScikitLearnVersion.LATEST);

  private final boolean replace;
  private final @Nullable Integer nSamples;
  private final RandomSource randomState;
  private final @Nullable Labels stratify;
  private final double @Nullable [] sampleWeight;
  private final ScikitLearnVersion version;

  private Resample(
      boolean replace,
      @Nullable Integer nSamples,
      RandomSource randomState,
      @Nullable Labels stratify,
      double @Nullable [] sampleWeight,
      ScikitLearnVersion version) {
    this.replace = replace;
    this.nSamples = nSamples;
    this.randomState = randomState;
    this.stratify = stratify;
    this.sampleWeight = sampleWeight;
    this.version = version;
  }

  /**
   * With this {@code replace}.
   *
   * @param replace whether a row can be drawn again, as it can if not given
   * @return a new one
   */
  public Resample replace(boolean replace) {
    return new Resample(replace, nSamples, randomState, stratify, sampleWeight, version);
  }

  /**
   * With this {@code n_samples}.
   *
   * @param nSamples how many rows are drawn, at least 1, without replacement at most as many as
   *     there are; as many as there are if not given
   * @return a new one
   */
  public Resample nSamples(int nSamples) {
    checkArgument(
        nSamples >= 1,
        "The 'n_samples' parameter of resample must be an int in the range [1, inf) or None. Got %s"
            + " instead.",
        nSamples);
    return new Resample(replace, nSamples, randomState, stratify, sampleWeight, version);
  }

  /**
   * With an integer as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new one
   */
  public Resample randomState(long randomState) {
    return withRandomState(RandomSource.of(randomState));
  }

  /**
   * With a {@code random_state} that goes on: each call draws from it. If none is given, NumPy's
   * global one is.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public Resample randomState(RandomState randomState) {
    return withRandomState(RandomSource.of(randomState));
  }

  private Resample withRandomState(RandomSource newRandomState) {
    return new Resample(replace, nSamples, newRandomState, stratify, sampleWeight, version);
  }

  /**
   * With classes whose shares are kept.
   *
   * @param stratify the class of each row
   * @return a new one
   */
  public Resample stratify(Labels stratify) {
    return new Resample(replace, nSamples, randomState, stratify, sampleWeight, version);
  }

  /**
   * With classes whose shares are kept.
   *
   * @param stratify the class of each row
   * @return a new one
   */
  public Resample stratify(int[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes whose shares are kept.
   *
   * @param stratify the class of each row
   * @return a new one
   */
  public Resample stratify(long[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes whose shares are kept.
   *
   * @param stratify the class of each row
   * @return a new one
   */
  public Resample stratify(double[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes whose shares are kept.
   *
   * @param stratify the class of each row
   * @return a new one
   */
  public Resample stratify(boolean[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes whose shares are kept.
   *
   * @param stratify the class of each row
   * @return a new one
   */
  public Resample stratify(String[] stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With classes whose shares are kept.
   *
   * @param stratify the class of each row
   * @return a new one
   */
  public Resample stratify(List<?> stratify) {
    return stratify(Labels.of(stratify));
  }

  /**
   * With weights. Only with replacement, and not with {@code stratify}.
   *
   * @param sampleWeight a weight for each row, finite, at least 0, not all 0
   * @return a new one
   */
  public Resample sampleWeight(double[] sampleWeight) {
    return new Resample(replace, nSamples, randomState, stratify, sampleWeight.clone(), version);
  }

  /**
   * Follows a version of scikit-learn. Before 1.7 there are no weights.
   *
   * @param version the version to follow
   * @return a new one
   */
  public Resample asOf(ScikitLearnVersion version) {
    return new Resample(replace, nSamples, randomState, stratify, sampleWeight, version);
  }

  /**
   * As {@link #asOf(ScikitLearnVersion)}.
   *
   * @param version the version to follow, such as {@code "1.2.1"}
   * @return a new one
   */
  public Resample asOf(String version) {
    return asOf(ScikitLearnVersion.of(version));
  }

  /**
   * Draws from so many rows.
   *
   * @param n how many rows there are
   * @return the numbers of those drawn, in the order in which they are drawn
   * @throws IllegalArgumentException if scikit-learn cannot draw them so, with its reason
   */
  public int[] rows(int n) {
    Checks.consistentLength(n, stratify, null);
    int drawn = nSamples == null ? n : nSamples;
    checkArgument(
        replace || drawn <= n,
        "Cannot sample %s out of arrays with dim %s when replace is False",
        drawn,
        n);
    if (sampleWeight != null) {
      double[] p = probabilities(n, sampleWeight);
      return Draws.choice(randomState.open(), n, drawn, true, p);
    }
    if (stratify != null) {
      return stratified(Checks.given("stratify", stratify), drawn);
    }
    checkArgument(n > 0 || drawn == 0, "a must be greater than 0 unless no samples are taken");
    if (replace) {
      return Draws.integers(randomState.open(), n, drawn);
    }
    int[] rows = Rows.range(n);
    randomState.open().shuffle(rows);
    return Arrays.copyOf(rows, drawn);
  }

  private double[] probabilities(int n, double[] weights) {
    checkArgument(
        !version.isBefore(1, 7),
        "resample has no sample_weight before scikit-learn 1.7, but is to be as of %s",
        version);
    checkArgument(replace, "Resampling with sample_weight is only implemented for replace=True.");
    checkArgument(
        stratify == null, "Resampling with sample_weight is only implemented for stratify=None.");
    return Draws.probabilities(weights, n);
  }

  private int[] stratified(Labels y, int drawn) {
    RandomState random = randomState.open();
    int[][] rowsOfClass = StratifiedShuffleSplit.rowsOfClass(y);
    int[] drawnOfClass = ApproximateMode.of(y.counts(), drawn, random);
    int[] rows = new int[drawn];
    int filled = 0;
    for (int code = 0; code < rowsOfClass.length; code++) {
      int[] some = random.choice(rowsOfClass[code], drawnOfClass[code], replace);
      System.arraycopy(some, 0, rows, filled, some.length);
      filled += some.length;
    }
    random.shuffle(rows);
    return rows;
  }

  /** As a call in Python, such as {@code resample(replace=True, n_samples=None, ...)}. */
  @Override
  public String toString() {
    return "resample(replace=%s, n_samples=%s, random_state=%s, stratify=%s, sample_weight=%s)"
        .formatted(
            replace ? "True" : "False",
            Sizes.show(nSamples),
            randomState,
            Sizes.show(stratify),
            sampleWeight == null ? "None" : sampleWeight.length + " weights");
  }
}
