package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;
import org.numrand.numpy.NumPy;
import org.numrand.numpy.RandomState;

/**
 * pandas' {@code DataFrame.sample}, {@code Series.sample} and {@code groupby(...).sample}.
 * Immutable: a method that sets a parameter gives a new one.
 *
 * <pre>{@code
 * // df.sample(frac=0.1, random_state=1)
 * int[] rows = new DataFrameSample().frac(0.1).randomState(1).rows(people.size());
 * List<Person> some = Rows.take(people, rows);
 *
 * // df.groupby("city").sample(n=2, random_state=1)
 * int[] twoOfEach = new DataFrameSample().n(2).randomState(1).rowsByGroup(cities);
 * }</pre>
 *
 * <p>One row is drawn if neither {@code n} nor {@code frac} is given. Draws one {@code choice} of
 * all rows, or one a group, the groups sorted. Source: pandas' {@code core/sample.py}.
 */
public final class DataFrameSample {
  /** Chooses rows. */
  private interface Chooser {
    long[] choice(int n, int size, boolean replace, double @Nullable [] p);
  }

  private final @Nullable Integer n;
  private final @Nullable Double frac;
  private final boolean replace;
  private final double @Nullable [] weights;
  private final Supplier<Chooser> randomState;
  private final PandasVersion version;

  /** One row, without replacement, from the global random state. */
  public DataFrameSample() {
    this(null, null, false, null, () -> chooser(NumPy.np.random), PandasVersion.LATEST);
  }

  private DataFrameSample(
      @Nullable Integer n,
      @Nullable Double frac,
      boolean replace,
      double @Nullable [] weights,
      Supplier<Chooser> randomState,
      PandasVersion version) {
    this.n = n;
    this.frac = frac;
    this.replace = replace;
    this.weights = weights;
    this.randomState = randomState;
    this.version = version;
  }

  private static Chooser chooser(RandomState random) {
    return (n, size, replace, p) ->
        p == null ? random.choice(n, size, replace) : random.choice(n, size, replace, p);
  }

  private static Chooser chooser(Generator random) {
    return (n, size, replace, p) -> {
      Choice choice = replace ? Choice.withReplacement() : Choice.withoutReplacement();
      return random.choice(n, size, p == null ? choice : choice.probabilities(p));
    };
  }

  /**
   * With this {@code n}. Not together with {@link #frac}.
   *
   * @param n how many rows are drawn, of each group if by group; at least 0
   * @return a new one
   */
  public DataFrameSample n(int n) {
    checkArgument(n >= 0, "A negative number of rows requested. Please provide `n` >= 0.");
    return new DataFrameSample(n, frac, replace, weights, randomState, version);
  }

  /**
   * With this {@code frac}. Not together with {@link #n}.
   *
   * @param frac the share of the rows that are drawn, of each group's if by group; at least 0,
   *     above 1 only with replacement; rounded to the nearest number, to even in between
   * @return a new one
   */
  public DataFrameSample frac(double frac) {
    checkArgument(frac >= 0, "A negative number of rows requested. Please provide `frac` >= 0.");
    checkArgument(frac < Double.POSITIVE_INFINITY, "frac must be finite, but is %s", frac);
    return new DataFrameSample(n, frac, replace, weights, randomState, version);
  }

  /**
   * With this {@code replace}.
   *
   * @param replace whether a row can be drawn again; it cannot if not given
   * @return a new one
   */
  public DataFrameSample replace(boolean replace) {
    return new DataFrameSample(n, frac, replace, weights, randomState, version);
  }

  /**
   * With weights.
   *
   * @param weights a weight for each row, at least 0, finite; NaN, for a missing one, is 0
   * @return a new one
   */
  public DataFrameSample weights(double[] weights) {
    double[] checked = weights.clone();
    for (int i = 0; i < checked.length; i++) {
      checkArgument(!Double.isInfinite(checked[i]), "weight vector may not include `inf` values");
      checkArgument(
          !(checked[i] < 0),
          "weight vector many not include negative values: one is %s",
          checked[i]);
      checked[i] = Double.isNaN(checked[i]) ? 0 : checked[i];
    }
    return new DataFrameSample(n, frac, replace, checked, randomState, version);
  }

  /**
   * With an integer as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new one
   */
  public DataFrameSample randomState(long randomState) {
    RandomSource source = RandomSource.of(randomState);
    return withRandomState(() -> chooser(source.open()));
  }

  /**
   * With an array as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, each element from 0 to 2<sup>32</sup>-1, at least one
   * @return a new one
   */
  public DataFrameSample randomState(long[] randomState) {
    long[] seed = randomState.clone();
    new RandomState(seed); // refuses what is no seed
    return withRandomState(() -> chooser(new RandomState(seed)));
  }

  /**
   * With a {@code random_state} that goes on: each call draws from it. If none is given, NumPy's
   * global one is.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public DataFrameSample randomState(RandomState randomState) {
    return withRandomState(() -> chooser(randomState));
  }

  /**
   * With an engine as {@code random_state}, which goes on: a {@code RandomState} over it chooses.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public DataFrameSample randomState(BitGenerator randomState) {
    return withRandomState(() -> chooser(new RandomState(randomState)));
  }

  /**
   * With a {@code Generator} as {@code random_state}, which goes on, and chooses otherwise than a
   * {@code RandomState}.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public DataFrameSample randomState(Generator randomState) {
    return withRandomState(() -> chooser(randomState));
  }

  private DataFrameSample withRandomState(Supplier<Chooser> newRandomState) {
    return new DataFrameSample(n, frac, replace, weights, newRandomState, version);
  }

  /**
   * Follows a version of pandas. Before 3.0, weights without replacement may be of any inequality.
   *
   * @param version the version to follow
   * @return a new one
   */
  public DataFrameSample asOf(PandasVersion version) {
    return new DataFrameSample(n, frac, replace, weights, randomState, version);
  }

  /**
   * As {@link #asOf(PandasVersion)}.
   *
   * @param version the version to follow, such as {@code "1.5.3"}
   * @return a new one
   */
  public DataFrameSample asOf(String version) {
    return asOf(PandasVersion.of(version));
  }

  /**
   * Draws from so many rows.
   *
   * @param nRows how many rows there are, at least 0
   * @return the numbers of those drawn, in the order in which they are drawn
   * @throws IllegalArgumentException if pandas cannot draw them so, with its reason
   */
  public int[] rows(int nRows) {
    checkArgument(nRows >= 0, "the number of rows must be >= 0, but is %s", nRows);
    checkSize();
    checkWeights(nRows);
    return new Part(nRows, weights).draw(randomState.get());
  }

  /**
   * Draws from the rows of each group.
   *
   * @param groups the group of each row
   * @return the numbers of the rows drawn, those of the first group first, in the order in which
   *     they are drawn
   * @throws IllegalArgumentException if pandas cannot draw them so, with its reason
   */
  public int[] rowsByGroup(Labels groups) {
    checkSize();
    checkWeights(groups.size());
    int[][] rowsOfGroup = StratifiedShuffleSplit.rowsOfClass(groups);
    List<Part> parts = new ArrayList<>();
    for (int[] rows : rowsOfGroup) {
      parts.add(new Part(rows.length, weights == null ? null : Rows.take(weights, rows)));
    }
    Chooser chooser = randomState.get();
    int[][] drawn = new int[rowsOfGroup.length][];
    Arrays.setAll(drawn, i -> Rows.take(rowsOfGroup[i], parts.get(i).draw(chooser)));
    return Arrays.stream(drawn).flatMapToInt(Arrays::stream).toArray();
  }

  /**
   * Draws from the rows of each group.
   *
   * @param groups the group of each row
   * @return as {@link #rowsByGroup(Labels)}
   */
  public int[] rowsByGroup(int[] groups) {
    return rowsByGroup(Labels.of(groups));
  }

  /**
   * Draws from the rows of each group.
   *
   * @param groups the group of each row
   * @return as {@link #rowsByGroup(Labels)}
   */
  public int[] rowsByGroup(long[] groups) {
    return rowsByGroup(Labels.of(groups));
  }

  /**
   * Draws from the rows of each group.
   *
   * @param groups the group of each row
   * @return as {@link #rowsByGroup(Labels)}
   */
  public int[] rowsByGroup(double[] groups) {
    return rowsByGroup(Labels.of(groups));
  }

  /**
   * Draws from the rows of each group.
   *
   * @param groups the group of each row
   * @return as {@link #rowsByGroup(Labels)}
   */
  public int[] rowsByGroup(boolean[] groups) {
    return rowsByGroup(Labels.of(groups));
  }

  /**
   * Draws from the rows of each group.
   *
   * @param groups the group of each row
   * @return as {@link #rowsByGroup(Labels)}
   */
  public int[] rowsByGroup(String[] groups) {
    return rowsByGroup(Labels.of(groups));
  }

  /**
   * Draws from the rows of each group.
   *
   * @param groups the group of each row
   * @return as {@link #rowsByGroup(Labels)}
   */
  public int[] rowsByGroup(List<?> groups) {
    return rowsByGroup(Labels.of(groups));
  }

  private void checkSize() {
    checkArgument(n == null || frac == null, "Please enter a value for `frac` OR `n`, not both");
    checkArgument(
        frac == null || frac <= 1 || replace,
        "Replace has to be set to `True` when upsampling the population `frac` > 1.");
  }

  private void checkWeights(int nRows) {
    checkArgument(
        weights == null || weights.length == nRows,
        "Weights and axis to be sampled must be of same length");
  }

  /** The rows that one call of {@code choice} draws from, checked. */
  private final class Part {
    private final int nRows;
    private final int size;
    private final double @Nullable [] p;

    Part(int nRows, double @Nullable [] weights) {
      this.nRows = nRows;
      double asked = frac != null ? Math.rint(frac * nRows) : n != null ? n : 1;
      checkArgument(
          asked <= Integer.MAX_VALUE,
          "frac must be <= %s for %s rows, but is %s",
          (double) Integer.MAX_VALUE / nRows,
          nRows,
          frac);
      size = (int) asked;
      p = weights == null ? null : probabilities(weights);
      checkArgument(nRows > 0 || size == 0, "a must be greater than 0 unless no samples are taken");
      checkArgument(
          replace || size <= nRows,
          "Cannot take a larger sample than population when 'replace=False'");
      checkArgument(
          replace || p == null || size <= Arrays.stream(p).filter(share -> share > 0).count(),
          "Fewer non-zero entries in p than size");
    }

    private double[] probabilities(double[] weights) {
      double sum = PairwiseSum.of(weights);
      checkArgument(sum != 0, "Invalid weights: weights sum to zero");
      double[] divided = Draws.divided(weights, sum);
      double largest = Arrays.stream(divided).max().orElse(0);
      checkArgument(
          replace || version.isBefore(3, 0) || size * largest <= 1,
          "Weighted sampling cannot be achieved with replace=False. Either set replace=True or use"
              + " smaller weights. See the docstring of sample for details.");
      return divided;
    }

    int[] draw(Chooser chooser) {
      return Draws.narrow(chooser.choice(nRows, size, replace, p));
    }
  }

  /** As a call in Python, such as {@code sample(n=5, frac=None, replace=False, ...)}. */
  @Override
  public String toString() {
    return "sample(n=%s, frac=%s, replace=%s, weights=%s)"
        .formatted(
            Sizes.show(n),
            Sizes.show(frac),
            replace ? "True" : "False",
            weights == null ? "None" : weights.length + " weights");
  }
}
