package org.numrand.distributions.sequence;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.integer.EarlyIntegers;

/**
 * Random indices without repetition. With probabilities: {@link WeightedChoice}. Without: the tail
 * of a shuffled range if the population is above 10,000 and a large part of it is chosen, else
 * Floyd's set. Both draw {@link BoundedIntegers#lemire Lemire's integers}.
 *
 * <p>Sources: {@code Generator.choice} in NumPy's {@code _generator.pyx}; R. Floyd in J. Bentley,
 * "Programming pearls: a sample of brilliance" (Communications of the ACM 30, 1987).
 */
public final class ChoiceWithoutReplacement {
  private static final long LARGE_POPULATION = 10_000;
  private static final int CHUNK = 1024;
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private ChoiceWithoutReplacement() {}

  /** Checks and allocates all; what it returns draws the indices. */
  public static Function<BitGenerator, long[]> indices(
      long population,
      int size,
      double @Nullable [] probabilities,
      boolean shuffle,
      @Nullable EarlyIntegers early) {
    if (size > population) {
      throw Parameters.refusal(
          "size", "<= the population = " + population + " without replacement", size);
    }
    if (probabilities != null) {
      return WeightedChoice.withoutReplacement(probabilities, size);
    }
    if (population > LARGE_POPULATION && size > population / (shuffle ? 50 : 20)) {
      return tailOfShuffle(population, size);
    }
    long[] set = new long[size];
    IndexSet seen = new IndexSet(size);
    Consumer<BitGenerator> last = tailShuffle(size, shuffle ? size - 1 : 0, Shuffle.swaps(set));
    return bits -> {
      fillFloydsSet(bits, population, set, seen, early);
      last.accept(bits);
      return set;
    };
  }

  private static Function<BitGenerator, long[]> tailOfShuffle(long population, int size) {
    if (population > LARGEST_ARRAY) {
      throw Parameters.refusal(
          "the population", "<= " + LARGEST_ARRAY + " to choose a large part of it", population);
    }
    int[] range = new int[(int) population];
    Arrays.setAll(range, i -> i);
    Consumer<BitGenerator> shuffle = tailShuffle(range.length, size, Shuffle.swaps(range));
    long[] out = new long[size];
    return bits -> {
      shuffle.accept(bits);
      int first = range.length - out.length;
      for (int i = 0; i < out.length; i++) {
        out[i] = range[first + i];
      }
      return out;
    };
  }

  /**
   * Fisher and Yates's shuffle of the last {@code count} elements. Many partners are drawn before
   * the swaps, so that the swaps wait for memory together.
   */
  private static Consumer<BitGenerator> tailShuffle(int length, int count, Shuffle.Swaps swaps) {
    int first = Math.max(length - count, 1);
    int[] partners = new int[Math.max(Math.min(CHUNK, length - first), 0)];
    return bits -> {
      for (int last = length - 1; last >= first; last -= partners.length) {
        int most = Math.min(partners.length, last - first + 1);
        BoundedIntegers.fillLemireDescending(bits, last, partners, 0, most);
        swaps.apply(last, partners, most);
      }
    };
  }

  private static void fillFloydsSet(
      BitGenerator bits,
      long population,
      long[] set,
      IndexSet seen,
      @Nullable EarlyIntegers early) {
    for (int i = 0; i < set.length; i++) {
      long largest = population - set.length + i;
      long index =
          early == null ? BoundedIntegers.lemire(bits, largest) : early.wide(bits, largest);
      if (!seen.add(index)) {
        index = largest;
        seen.add(index);
      }
      set[i] = index;
    }
  }

  /** A hash set with open addressing. */
  private static final class IndexSet {
    private static final long FREE = -1;

    private final long[] slots;
    private final int mask;

    IndexSet(int size) {
      mask = (int) BoundedIntegers.mask((long) (1.2 * size));
      slots = new long[mask + 1];
      Arrays.fill(slots, FREE);
    }

    boolean add(long index) {
      int slot = (int) index & mask;
      while (slots[slot] != FREE && slots[slot] != index) {
        slot = (slot + 1) & mask;
      }
      boolean isNew = slots[slot] == FREE;
      slots[slot] = index;
      return isNew;
    }
  }
}
