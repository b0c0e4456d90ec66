package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code utils.random.sample_without_replacement}. Immutable: a method that sets a
 * parameter gives a new one.
 *
 * <pre>{@code
 * // sample_without_replacement(1000, 5, random_state=42)
 * int[] rows = Resampling.sampleWithoutReplacement().randomState(42).rows(1000, 5);
 * }</pre>
 *
 * <p>Source: scikit-learn's {@code utils/_random.pyx}.
 */
public final class SampleWithoutReplacement {
  static final SampleWithoutReplacement DEFAULT =
      new SampleWithoutReplacement(Method.AUTO, RandomSource.NONE);

  private static final double FEW = 0.01;
  private static final double MOST = 0.99;
  private static final double TRACKED = 0.2;

  /**
   * Below one number in so many, a hash set is smaller than a bit for each number of the
   * population.
   */
  private static final int SPARSE = 400;

  /** How the numbers are drawn; each has its own stream. */
  public enum Method {
    /**
     * Between a hundredth and 99 hundredths of the population the first numbers of a permutation,
     * otherwise {@link #TRACKING_SELECTION}.
     */
    AUTO,

    /**
     * Below a fifth of the population, numbers that are drawn again until they are new; from there
     * on {@link #RESERVOIR_SAMPLING}.
     */
    TRACKING_SELECTION,

    /** The first numbers; each later one then takes the place of one of them, or of none. */
    RESERVOIR_SAMPLING,

    /** Numbers taken out of a pool of all. */
    POOL
  }

  private final Method method;
  private final RandomSource randomState;

  private SampleWithoutReplacement(Method method, RandomSource randomState) {
    this.method = method;
    this.randomState = randomState;
  }

  /**
   * With this {@code method}.
   *
   * @param method how the numbers are drawn; {@link Method#AUTO} if not given
   * @return a new one
   */
  public SampleWithoutReplacement method(Method method) {
    return new SampleWithoutReplacement(method, randomState);
  }

  /**
   * With this {@code method}.
   *
   * @param method its name in Python, such as {@code "tracking_selection"}
   * @return a new one
   */
  public SampleWithoutReplacement method(String method) {
    for (Method known : Method.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(method)) {
        return method(known);
      }
    }
    throw new IllegalArgumentException(
        "Expected a method name in ('auto', 'tracking_selection', 'reservoir_sampling', 'pool'),"
            + " got %s. ".formatted(method));
  }

  /**
   * With an integer as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new one
   */
  public SampleWithoutReplacement randomState(long randomState) {
    return new SampleWithoutReplacement(method, RandomSource.of(randomState));
  }

  /**
   * With a {@code random_state} that goes on: each call draws from it. If none is given, NumPy's
   * global one is.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public SampleWithoutReplacement randomState(RandomState randomState) {
    return new SampleWithoutReplacement(method, RandomSource.of(randomState));
  }

  /**
   * Draws some of the numbers 0 to {@code nPopulation - 1}, none twice.
   *
   * @param nPopulation how many numbers there are, at least 0
   * @param nSamples how many are drawn, at least 0, at most {@code nPopulation}
   * @return the numbers; their order is not random with every method
   * @throws IllegalArgumentException if there are fewer
   */
  public int[] rows(int nPopulation, int nSamples) {
    checkArgument(nPopulation >= 0, "n_population should be greater than 0, got %s.", nPopulation);
    checkArgument(
        nSamples <= nPopulation,
        "n_population should be greater or equal than n_samples, got n_samples > n_population (%s >"
            + " %s)",
        nSamples,
        nPopulation);
    checkArgument(nSamples >= 0, "n_samples must be >= 0, but is %s", nSamples);
    return draw(randomState.open(), nPopulation, nSamples);
  }

  private int[] draw(RandomState random, int nPopulation, int nSamples) {
    double share = nPopulation == 0 ? 1 : (double) nSamples / nPopulation;
    return switch (method) {
      case AUTO ->
          share > FEW && share < MOST
              ? permutation(random, nPopulation, nSamples)
              : tracking(random, share, nPopulation, nSamples);
      case TRACKING_SELECTION -> tracking(random, share, nPopulation, nSamples);
      case RESERVOIR_SAMPLING -> reservoir(random, nPopulation, nSamples);
      case POOL -> pool(random, nPopulation, nSamples);
    };
  }

  private static int[] permutation(RandomState random, int nPopulation, int nSamples) {
    int[] numbers = Rows.range(nPopulation);
    random.shuffle(numbers);
    return Arrays.copyOf(numbers, nSamples);
  }

  private static int[] tracking(RandomState random, double share, int nPopulation, int nSamples) {
    if (share >= TRACKED) {
      return reservoir(random, nPopulation, nSamples);
    }
    int[] drawn = new int[nSamples];
    IntPredicate isNew = isNew(nPopulation, nSamples);
    for (int i = 0; i < nSamples; i++) {
      int number;
      do {
        number = (int) random.randint(nPopulation);
      } while (!isNew.test(number));
      drawn[i] = number;
    }
    return drawn;
  }

  /** Whether a number has not been asked for before. */
  private static IntPredicate isNew(int nPopulation, int nSamples) {
    if (nSamples < nPopulation / SPARSE) {
      Set<Integer> seen = new HashSet<>();
      return seen::add;
    }
    BitSet seen = new BitSet(nPopulation);
    return number -> {
      boolean isNew = !seen.get(number);
      seen.set(number);
      return isNew;
    };
  }

  private static int[] reservoir(RandomState random, int nPopulation, int nSamples) {
    int[] kept = Rows.range(nSamples);
    for (int i = nSamples; i < nPopulation; i++) {
      int place = (int) random.randint(0, i + 1L);
      if (place < nSamples) {
        kept[place] = i;
      }
    }
    return kept;
  }

  private static int[] pool(RandomState random, int nPopulation, int nSamples) {
    int[] left = Rows.range(nPopulation);
    int[] drawn = new int[nSamples];
    for (int i = 0; i < nSamples; i++) {
      int last = nPopulation - i - 1;
      int place = (int) random.randint(last + 1L);
      drawn[i] = left[place];
      left[place] = left[last];
    }
    return drawn;
  }

  /** As a call in Python, such as {@code sample_without_replacement(method='auto', ...)}. */
  @Override
  public String toString() {
    return "sample_without_replacement(method='%s', random_state=%s)"
        .formatted(method.name().toLowerCase(Locale.ROOT), randomState);
  }
}
