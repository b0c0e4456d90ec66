package org.numrand.distributions.sequence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.integer.BoundedIntegers;

/**
 * Fisher and Yates's shuffle from the last element down, in place, what is shuffled being returned:
 * {@code shuffle} of NumPy's {@code Generator} and {@code RandomState}. Draws by {@link
 * BoundedIntegers#masked masked rejection}, so nothing for fewer than two elements.
 *
 * <p>The partners are drawn first, many at a time, because the swaps then wait for memory together.
 */
public final class Shuffle {
  private static final int CHUNK = 1024;

  private Shuffle() {}

  /** Swaps the elements at last, last - 1 and so on with those at {@code partners[0..count)}. */
  @FunctionalInterface
  private interface Swaps {
    void apply(int last, int[] partners, int count);
  }

  private static void shuffle(BitGenerator bits, int length, Swaps swaps) {
    int[] partners = new int[Math.min(CHUNK, Math.max(length - 1, 0))];
    for (int last = length - 1; last > 0; last -= partners.length) {
      int count = Math.min(last, partners.length);
      BoundedIntegers.fillMaskedDescending(bits, last, partners, 0, count);
      swaps.apply(last, partners, count);
    }
  }

  /** Shuffles an array. */
  public static boolean[] shuffle(BitGenerator bits, boolean[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            boolean swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array. */
  public static byte[] shuffle(BitGenerator bits, byte[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            byte swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array. */
  public static char[] shuffle(BitGenerator bits, char[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            char swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array. */
  public static short[] shuffle(BitGenerator bits, short[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            short swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array. */
  public static int[] shuffle(BitGenerator bits, int[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            int swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array. */
  public static long[] shuffle(BitGenerator bits, long[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            long swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array. */
  public static float[] shuffle(BitGenerator bits, float[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            float swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array. */
  public static double[] shuffle(BitGenerator bits, double[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            double swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles an array; of a two-dimensional one, the rows. */
  public static <T extends @Nullable Object> T[] shuffle(BitGenerator bits, T[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            T swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
    return x;
  }

  /** Shuffles a list. */
  public static <T extends @Nullable Object> List<T> shuffle(BitGenerator bits, List<T> x) {
    if (x instanceof RandomAccess) {
      shuffle(
          bits,
          x.size(),
          (last, partners, count) -> {
            for (int i = 0; i < count; i++) {
              Collections.swap(x, last - i, partners[i]);
            }
          });
    } else {
      shuffleByArray(bits, x);
    }
    return x;
  }

  private static <T extends @Nullable Object> void shuffleByArray(BitGenerator bits, List<T> x) {
    List<T> elements = shuffle(bits, new ArrayList<>(x));
    ListIterator<T> iterator = x.listIterator();
    for (T element : elements) {
      iterator.next();
      iterator.set(element);
    }
  }
}
