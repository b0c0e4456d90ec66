package org.numrand.distributions.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.distributions.integer.BoundedIntegers;

/**
 * Fisher and Yates's shuffle, in place, from the last element down: {@code shuffle} of NumPy's
 * {@code Generator} and {@code RandomState}. Legacy class A. It draws by {@link
 * BoundedIntegers#masked masked rejection}; fewer than two elements draw nothing. Each method
 * returns its argument.
 *
 * <p>Many partners are drawn before the swaps, so that the swaps wait for memory together.
 */
public final class Shuffle {
  private static final int CHUNK = 1024;

  /** The lists that never throw, and are quick everywhere: these are shuffled in place. */
  private static final Set<Class<?>> ARRAY_LISTS =
      Set.of(ArrayList.class, Arrays.asList().getClass());

  private Shuffle() {}

  /** Swaps the elements at last, last - 1 and so on with those at {@code partners[0..count)}. */
  @FunctionalInterface
  interface Swaps {
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
    shuffle(bits, x.length, swaps(x));
    return x;
  }

  static Swaps swaps(int[] x) {
    return (last, partners, count) -> {
      for (int i = 0; i < count; i++) {
        int swapped = x[last - i];
        x[last - i] = x[partners[i]];
        x[partners[i]] = swapped;
      }
    };
  }

  /** Shuffles an array. */
  public static long[] shuffle(BitGenerator bits, long[] x) {
    shuffle(bits, x.length, swaps(x));
    return x;
  }

  static Swaps swaps(long[] x) {
    return (last, partners, count) -> {
      for (int i = 0; i < count; i++) {
        long swapped = x[last - i];
        x[last - i] = x[partners[i]];
        x[partners[i]] = swapped;
      }
    };
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

  /** Shuffles an array of any type. */
  public static void shuffleAny(BitGenerator bits, Object x) {
    if (x instanceof double[] array) {
      shuffle(bits, array);
    } else if (x instanceof long[] array) {
      shuffle(bits, array);
    } else if (x instanceof int[] array) {
      shuffle(bits, array);
    } else if (x instanceof float[] array) {
      shuffle(bits, array);
    } else if (x instanceof byte[] array) {
      shuffle(bits, array);
    } else if (x instanceof short[] array) {
      shuffle(bits, array);
    } else if (x instanceof char[] array) {
      shuffle(bits, array);
    } else if (x instanceof boolean[] array) {
      shuffle(bits, array);
    } else {
      shuffle(bits, (@Nullable Object[]) x);
    }
  }

  /**
   * Shuffles a list. If the list throws, as one does that cannot be changed, list and engine are as
   * they were.
   */
  public static <T extends @Nullable Object> List<T> shuffle(BitGenerator bits, List<T> x) {
    if (ARRAY_LISTS.contains(x.getClass())) {
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
    List<T> old = new ArrayList<>(x);
    List<T> shuffled = new ArrayList<>(old);
    BitGeneratorState before = bits.state();
    shuffle(bits, shuffled);
    Places<T> places = places(x);
    int written = 0;
    try {
      for (; written < shuffled.size(); written++) {
        places.set(written, shuffled.get(written));
      }
    } catch (Throwable e) {
      bits.setState(before);
      undo(x, old.subList(0, written), e);
      throw e;
    }
  }

  private static <T extends @Nullable Object> void undo(List<T> x, List<T> first, Throwable why) {
    try {
      Places<T> places = places(x);
      for (int i = 0; i < first.size(); i++) {
        places.set(i, first.get(i));
      }
    } catch (Throwable e) {
      why.addSuppressed(e);
    }
  }

  /** The places of a list, to be set from the first on. */
  @FunctionalInterface
  private interface Places<T extends @Nullable Object> {
    void set(int i, T element);
  }

  private static <T extends @Nullable Object> Places<T> places(List<T> x) {
    if (x instanceof RandomAccess) {
      return x::set;
    }
    ListIterator<T> iterator = x.listIterator();
    return (i, element) -> {
      iterator.next();
      iterator.set(element);
    };
  }
}
