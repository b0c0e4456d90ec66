package org.numrand.distributions;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.integer.EarlyIntegers;
import org.numrand.distributions.integer.LemireFill;
import org.numrand.distributions.sequence.ChoiceWithoutReplacement;
import org.numrand.distributions.sequence.Indices;
import org.numrand.distributions.sequence.MatrixShuffle;
import org.numrand.distributions.sequence.Take;
import org.numrand.distributions.sequence.WeightedChoice;
import org.numrand.distributions.spi.VariateSource;

/**
 * How {@link Generator} chooses: with or without replacement, with which probabilities, along which
 * axis. Immutable.
 *
 * <pre>{@code
 * rng.choice(cards, 5, Choice.withoutReplacement());
 * rng.choice(6, 100, Choice.withReplacement().probabilities(loaded));
 * rng.choice(1_000_000, 1000, Choice.withoutReplacement().shuffle(false));
 * }</pre>
 *
 * <p>With replacement, an element takes one of {@link Integers}, or a double if there are
 * probabilities. Without replacement, probabilities draw a double for each missing element, round
 * by round. Without probabilities, a large part of a population above 10,000 is the tail of a
 * shuffled range, and any other choice is R. Floyd's set (J. Bentley, "Programming pearls: a sample
 * of brilliance", Communications of the ACM 30, 1987). Legacy class C. Source: {@code
 * Generator.choice} in NumPy's {@code _generator.pyx}.
 */
public final class Choice extends Described {
  private static final Choice WITH_REPLACEMENT = new Choice(true, null, true, 0);
  private static final Choice WITHOUT_REPLACEMENT = new Choice(false, null, true, 0);

  private final boolean replacement;
  private final @Nullable WeightedChoice weighted;
  private final boolean shuffle;
  private final int axis;

  private Choice(
      boolean replacement, @Nullable WeightedChoice weighted, boolean shuffle, int axis) {
    this.replacement = replacement;
    this.weighted = weighted;
    this.shuffle = shuffle;
    this.axis = axis;
  }

  /** What has these parameters. */
  static Choice described(boolean replace, double @Nullable [] p, boolean shuffle, int axis) {
    WeightedChoice weighted = p == null ? null : new WeightedChoice(Probabilities.ofAnyChoice(p));
    return new Choice(replace, weighted, shuffle, 0).axis(axis);
  }

  /** An element may be chosen again: NumPy's default. */
  public static Choice withReplacement() {
    return WITH_REPLACEMENT;
  }

  /** An element is chosen once at most: {@code replace=False}. */
  public static Choice withoutReplacement() {
    return WITHOUT_REPLACEMENT;
  }

  /**
   * With or without replacement.
   *
   * @param replace whether an element may be chosen again
   */
  public static Choice of(boolean replace) {
    return replace ? WITH_REPLACEMENT : WITHOUT_REPLACEMENT;
  }

  /**
   * With a probability for each element: {@code p=[...]}.
   *
   * @param p at least 0, summing to 1 within 1.5e-8; as many as there are elements
   */
  public Choice probabilities(double[] p) {
    return new Choice(replacement, new WeightedChoice(Probabilities.ofChoice(p)), shuffle, axis);
  }

  /**
   * With a probability for each element: {@code p=np.array([...], dtype=np.float32)}, whose sum
   * NumPy checks less closely.
   *
   * @param p at least 0, summing to 1 within 3.5e-4; as many as there are elements
   */
  public Choice probabilities(float[] p) {
    return new Choice(replacement, new WeightedChoice(Probabilities.ofChoice(p)), shuffle, axis);
  }

  /**
   * Whether elements chosen without replacement and without probabilities come in random order, as
   * they do by default. If not, they are a random set in an order of no meaning, and fewer numbers
   * are drawn.
   *
   * @param newShuffle whether the order is random
   */
  public Choice shuffle(boolean newShuffle) {
    return new Choice(replacement, weighted, newShuffle, axis);
  }

  /**
   * Along which axis of a {@code double[][]} to choose. One-dimensional arrays and lists have axis
   * 0 or -1 only, arrays of objects axis 0 only; a choice of integers ignores the axis.
   *
   * @param newAxis 0 for rows, the default, or 1 for columns; -1 and -2 count from the last
   */
  public Choice axis(int newAxis) {
    Parameters.axis(newAxis);
    return new Choice(replacement, weighted, shuffle, newAxis);
  }

  /** 0 or 1. */
  int axisOfMatrix() {
    return Parameters.axis(axis);
  }

  /** This choice, for an array with one axis. */
  Choice ofElements() {
    Parameters.check(axis == 0 || axis == -1, "axis", "0 or -1 for an array or list", axis);
    return this;
  }

  /** This choice, for an array of objects, which may be arrays too. */
  Choice ofObjects() {
    Parameters.check(axis == 0, "axis", "0 for an array of objects", axis);
    return this;
  }

  /** Copies of rows (axis 0) or columns (1). */
  Function<VariateSource, double[][]> of(double[][] a, int size) {
    int columns = MatrixShuffle.columns(a);
    return axisOfMatrix() == 1
        ? Take.columns(a, indices(columns, size))
        : Take.rows(a, columns, indices(a.length, size));
  }

  private record Uniform(long population, int size, @Nullable EarlyIntegers early)
      implements Indices {
    @Override
    public void fill(VariateSource source, long[] out, int from) {
      long max = Math.max(population - 1, 0);
      BitGenerator bits = source.bits();
      if (early == null) {
        LemireFill.fill(bits, 0, max, LemireFill.threshold(max), out, from, from + size);
        return;
      }
      for (int i = from; i < from + size; i++) {
        out[i] = early.wide(bits, max);
      }
    }
  }

  /** The indices of {@code size} elements out of {@code population}: checked, and to be drawn. */
  Indices indices(long population, int size) {
    return indices(population, size, null);
  }

  /** The same with the integers of an early NumPy. */
  Indices indices(long population, int size, @Nullable EarlyIntegers early) {
    Parameters.size(size);
    if (population <= 0 && size > 0) {
      throw Parameters.refusal("the population", "> 0", population);
    }
    if (weighted != null && weighted.probabilities().length != population) {
      throw Parameters.refusal(
          "p.length", "the population = " + population, weighted.probabilities().length);
    }
    if (!replacement && size > population) {
      throw Parameters.refusal(
          "size", "<= the population = " + population + " without replacement", size);
    }
    if (weighted != null) {
      return replacement ? weighted.withReplacement(size) : weighted.withoutReplacement(size);
    }
    return replacement
        ? new Uniform(population, size, early)
        : ChoiceWithoutReplacement.indices(population, size, shuffle, early);
  }

  @Override
  @Nullable Object[] parameters() {
    return new @Nullable Object[] {
      "replace",
      replacement,
      "p",
      weighted == null ? null : weighted.probabilities(),
      "shuffle",
      shuffle,
      "axis",
      axis
    };
  }
}
