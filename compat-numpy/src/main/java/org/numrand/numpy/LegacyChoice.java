package org.numrand.numpy;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;
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

  /** The one range that versions draw in two ways. */
  private static final long ALL_OF_32_BITS = 1L << 32;

  private LegacyChoice() {}

  /**
   * Indices without probabilities; checked now, drawn from the source.
   *
   * @param version the source's, asked when it is drawn from: till then it may change
   */
  static Function<BitGenerator, long[]> of(
      Supplier<NumPyVersion> version, long a, int size, boolean replace) {
    Parameters.size(size);
    Parameters.check(a > 0 || size == 0, "a", "> 0", a);
    if (replace && size == 0) {
      return bits -> new long[0];
    }
    if (replace) {
      long[] out = new long[size];
      return bits -> {
        if (a == ALL_OF_32_BITS && version.get().isBefore(NumPyVersion.V1_17_3)) {
          Arrays.setAll(out, i -> bits.nextLong() & (a - 1));
        } else {
          MaskedFill.fill(bits, 0, a - 1, out, 0, size);
        }
        return out;
      };
    }
    checkWithoutReplacement(a, size);
    Parameters.check(a <= LARGEST_ARRAY, "a", "<= " + LARGEST_ARRAY + " without replacement", a);
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
    checkLengths(a, size, p.length);
    return weighted(a, size, replace, Probabilities.ofChoice(p));
  }

  /** Indices with probabilities in single precision; checked now, drawn from the source. */
  static Function<BitGenerator, long[]> of(long a, int size, boolean replace, float[] p) {
    checkLengths(a, size, p.length);
    return weighted(a, size, replace, Probabilities.ofChoice(p));
  }

  private static void checkLengths(long a, int size, int length) {
    Parameters.size(size);
    Parameters.check(length == a, "p.length", "a = " + a, length);
  }

  private static Function<BitGenerator, long[]> weighted(
      long a, int size, boolean replace, double[] checked) {
    if (replace) {
      return WeightedChoice.withReplacement(checked, size);
    }
    checkWithoutReplacement(a, size);
    return WeightedChoice.withoutReplacement(checked, size);
  }

  private static void checkWithoutReplacement(long a, int size) {
    Parameters.check(size <= a, "size", "<= a = " + a + " without replacement", size);
  }
}
