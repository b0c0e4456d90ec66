package org.numrand.numpy;

import org.numrand.core.NumPyVersion;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.integer.MaskedFill;
import org.numrand.distributions.sequence.Indices;
import org.numrand.distributions.sequence.Permutation;
import org.numrand.distributions.sequence.WeightedChoice;
import org.numrand.distributions.spi.VariateSource;

/**
 * Indices as {@code RandomState.choice} draws them: with replacement integers of a range, without
 * it the first of a permutation, with probabilities {@link WeightedChoice}. Source: {@code
 * RandomState.choice} in NumPy's {@code mtrand.pyx}.
 */
final class LegacyChoice {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  /** The one range that versions draw in two ways. */
  private static final long ALL_OF_32_BITS = 1L << 32;

  private LegacyChoice() {}

  /** Indices without probabilities, checked. */
  static Indices of(long a, int size, boolean replace) {
    Parameters.size(size);
    Parameters.check(a > 0 || size == 0, "a", "> 0", a);
    if (replace) {
      return new WithReplacement(a, size);
    }
    checkWithoutReplacement(a, size);
    Parameters.check(a <= LARGEST_ARRAY, "a", "<= " + LARGEST_ARRAY + " without replacement", a);
    return new WithoutReplacement(new Permutation((int) a), size);
  }

  private record WithReplacement(long a, int size) implements Indices {
    @Override
    public void fill(VariateSource source, long[] out, int from) {
      if (size == 0) {
        return;
      }
      if (a == ALL_OF_32_BITS && source.version().isBefore(NumPyVersion.V1_17_3)) {
        for (int i = from; i < from + size; i++) {
          out[i] = source.bits().nextLong() & (a - 1);
        }
      } else {
        MaskedFill.fill(source.bits(), 0, a - 1, out, from, from + size);
      }
    }
  }

  /** The first of a permutation. */
  private record WithoutReplacement(Permutation order, int size) implements Indices {
    @Override
    public void fill(VariateSource source, long[] out, int from) {
      long[] all = source.scratch().longs(order.size());
      order.fill(source, all, 0);
      System.arraycopy(all, 0, out, from, size);
      source.scratch().giveBack(all);
    }
  }

  /** Indices with probabilities, checked. */
  static Indices of(long a, int size, boolean replace, double[] p) {
    checkLengths(a, size, p.length);
    return weighted(a, size, replace, Probabilities.ofChoice(p));
  }

  /** Indices with probabilities in single precision, checked. */
  static Indices of(long a, int size, boolean replace, float[] p) {
    checkLengths(a, size, p.length);
    return weighted(a, size, replace, Probabilities.ofChoice(p));
  }

  private static void checkLengths(long a, int size, int length) {
    Parameters.size(size);
    Parameters.check(length == a, "p.length", "a = " + a, length);
  }

  private static Indices weighted(long a, int size, boolean replace, double[] checked) {
    if (!replace) {
      checkWithoutReplacement(a, size);
    }
    var choice = new WeightedChoice(checked);
    return replace ? choice.withReplacement(size) : choice.withoutReplacement(size);
  }

  private static void checkWithoutReplacement(long a, int size) {
    Parameters.check(size <= a, "size", "<= a = " + a + " without replacement", size);
  }
}
