package org.numrand.distributions.sequence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.integer.EarlyIntegers;
import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;

/**
 * Random indices without repetition and without probabilities: the tail of a shuffled range if the
 * population is above 10,000 and a large part of it is chosen, else Floyd's set. Both draw {@link
 * BoundedIntegers#lemire Lemire's integers}.
 *
 * <p>Sources: {@code Generator.choice} in NumPy's {@code _generator.pyx}; R. Floyd in J. Bentley,
 * "Programming pearls: a sample of brilliance" (Communications of the ACM 30, 1987).
 */
public final class ChoiceWithoutReplacement {
  private static final long LARGE_POPULATION = 10_000;
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private ChoiceWithoutReplacement() {}

  /** The indices, checked. */
  public static Indices indices(
      long population, int size, boolean shuffle, @Nullable EarlyIntegers early) {
    if (population > LARGE_POPULATION && size > population / (shuffle ? 50 : 20)) {
      if (population > LARGEST_ARRAY) {
        throw Parameters.refusal(
            "the population", "<= " + LARGEST_ARRAY + " to choose a large part of it", population);
      }
      return new TailOfShuffle((int) population, size);
    }
    return new FloydsSet(population, size, shuffle, early);
  }

  /** Fisher and Yates's shuffle of the last {@code count} of {@code length} elements. */
  private static <X> void tailShuffle(
      BitGenerator bits,
      X x,
      int from,
      int length,
      int count,
      int[] partners,
      Shuffle.Swaps<X> swaps) {
    int first = Math.max(length - count, 1);
    for (int last = length - 1; last >= first; ) {
      int most = Shuffle.atOnce(last - first + 1);
      BoundedIntegers.fillLemireDescending(bits, last, partners, 0, most);
      swaps.apply(x, from, last, partners, most);
      last -= most;
    }
  }

  private record TailOfShuffle(int population, int size) implements Indices {
    @Override
    public void fill(VariateSource source, long[] out, int from) {
      int[] range = Permutation.rangeInt32(population);
      int[] partners = Shuffle.partners(source, size);
      tailShuffle(source.bits(), range, 0, population, size, partners, Shuffle::swap);
      source.scratch().giveBack(partners);
      int first = population - size;
      for (int i = 0; i < size; i++) {
        out[from + i] = range[first + i];
      }
    }
  }

  private record FloydsSet(
      long population, int size, boolean shuffle, @Nullable EarlyIntegers early)
      implements Indices {
    @Override
    public void fill(VariateSource source, long[] out, int from) {
      Scratch scratch = source.scratch();
      int count = shuffle ? size - 1 : 0;
      int mask = (int) BoundedIntegers.mask((long) (1.2 * size));
      int[] partners = Shuffle.partners(source, count);
      long[] seen = scratch.longs(mask + 1);
      Arrays.fill(seen, 0, mask + 1, FREE);
      BitGenerator bits = source.bits();
      for (int i = 0; i < size; i++) {
        long largest = population - size + i;
        long index =
            early == null ? BoundedIntegers.lemire(bits, largest) : early.wide(bits, largest);
        if (!add(seen, mask, index)) {
          index = largest;
          add(seen, mask, index);
        }
        out[from + i] = index;
      }
      tailShuffle(bits, out, from, size, count, partners, Shuffle::swap);
      scratch.giveBack(seen);
      scratch.giveBack(partners);
    }

    private static final long FREE = -1;

    /** Adds to a hash set with open addressing; false if it has the index. */
    private static boolean add(long[] slots, int mask, long index) {
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
