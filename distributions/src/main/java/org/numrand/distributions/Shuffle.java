package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;

/**
 * Fisher and Yates's shuffle from the last element down, in place: {@code shuffle} of NumPy's
 * {@code Generator} and {@code RandomState}. Draws by {@link BoundedIntegers#masked masked
 * rejection}, so nothing for fewer than two elements.
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
  public static void shuffle(BitGenerator bits, boolean[] x) {
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
  }

  /** Shuffles an array. */
  public static void shuffle(BitGenerator bits, byte[] x) {
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
  }

  /** Shuffles an array. */
  public static void shuffle(BitGenerator bits, char[] x) {
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
  }

  /** Shuffles an array. */
  public static void shuffle(BitGenerator bits, short[] x) {
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
  }

  /** Shuffles an array. */
  public static void shuffle(BitGenerator bits, int[] x) {
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
  }

  /** Shuffles an array. */
  public static void shuffle(BitGenerator bits, long[] x) {
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
  }

  /** Shuffles an array. */
  public static void shuffle(BitGenerator bits, float[] x) {
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
  }

  /** Shuffles an array. */
  public static void shuffle(BitGenerator bits, double[] x) {
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
  }

  /** Shuffles an array; of a two-dimensional one, the rows. */
  public static void shuffle(BitGenerator bits, Object[] x) {
    shuffle(
        bits,
        x.length,
        (last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            Object swapped = x[last - i];
            x[last - i] = x[partners[i]];
            x[partners[i]] = swapped;
          }
        });
  }

  /** Shuffles a list. */
  public static void shuffle(BitGenerator bits, List<?> x) {
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
  }

  private static <T extends @Nullable Object> void shuffleByArray(BitGenerator bits, List<T> x) {
    @SuppressWarnings("unchecked")
    T[] elements = (T[]) x.toArray();
    shuffle(bits, elements);
    ListIterator<T> iterator = x.listIterator();
    for (T element : elements) {
      iterator.next();
      iterator.set(element);
    }
  }

  /** Shuffles the columns of a matrix, whose rows must be equally long. */
  public static void shuffleColumns(BitGenerator bits, double[][] x) {
    shuffle(
        bits,
        columns(x),
        (last, partners, count) -> {
          for (double[] row : x) {
            for (int i = 0; i < count; i++) {
              double swapped = row[last - i];
              row[last - i] = row[partners[i]];
              row[partners[i]] = swapped;
            }
          }
        });
  }

  private static int columns(double[][] x) {
    int columns = x.length == 0 ? 0 : x[0].length;
    for (double[] row : x) {
      checkArgument(
          row.length == columns,
          "x must have rows of one length, but has rows of %s and %s",
          columns,
          row.length);
    }
    return columns;
  }
}
