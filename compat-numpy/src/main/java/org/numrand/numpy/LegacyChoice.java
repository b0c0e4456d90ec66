package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.integer.MaskedFill;
import org.numrand.distributions.sequence.Shuffle;
import org.numrand.distributions.sequence.WeightedChoice;

/**
 * Indices as {@code RandomState.choice} draws them: with replacement integers of a range, without
 * it the first of a permutation, with probabilities {@link WeightedChoice}. Source: {@code
 * RandomState.choice} in NumPy's {@code mtrand.pyx}.
 */
final class LegacyChoice {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private LegacyChoice() {}

  /** Indices without probabilities; checked now, drawn from the source. */
  static Function<BitGenerator, long[]> of(long a, int size, boolean replace) {
    Parameters.size(size);
    checkArgument(a > 0 || size == 0, "a must be > 0, but is %s", a);
    if (replace && size == 0) {
      return bits -> new long[0];
    }
    if (replace) {
      long[] out = new long[size];
      return bits -> {
        MaskedFill.fill(bits, 0, a - 1, out, 0, size);
        return out;
      };
    }
    checkWithoutReplacement(a, size);
    checkArgument(
        a <= LARGEST_ARRAY, "without replacement, a must be <= %s, but is %s", LARGEST_ARRAY, a);
    long[] all = LongStream.range(0, a).toArray();
    long[] out = new long[size];
    return bits -> {
      Shuffle.shuffle(bits, all);
      System.arraycopy(all, 0, out, 0, size);
      return out;
    };
  }

  /** Indices with probabilities; checked now, drawn from the source. */
  static Function<BitGenerator, long[]> of(long a, int size, boolean replace, double[] p) {
    Parameters.size(size);
    checkArgument(p.length == a, "p must have length a = %s, but has %s", a, p.length);
    double[] checked = Probabilities.ofChoice(p);
    if (replace) {
      return WeightedChoice.withReplacement(checked, size);
    }
    checkWithoutReplacement(a, size);
    return WeightedChoice.withoutReplacement(checked, size);
  }

  private static void checkWithoutReplacement(long a, int size) {
    checkArgument(size <= a, "without replacement, size must be <= %s, but is %s", a, size);
  }

  /** The length of an array whose elements are no arrays. */
  static int oneDimensional(@Nullable Object[] a) {
    checkArgument(
        !a.getClass().getComponentType().isArray(),
        "a must be one-dimensional, as in NumPy's RandomState; choose indices: choice(a.length)");
    return a.length;
  }
}
