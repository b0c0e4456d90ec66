package org.numrand.distributions.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGeneratorState;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.spi.VariateSource;

/**
 * Fisher and Yates's shuffle, in place, from the last element down: {@code shuffle} of NumPy's
 * {@code Generator} and {@code RandomState}. Legacy class A. It draws by {@link
 * BoundedIntegers#masked masked rejection}; fewer than two elements draw nothing.
 *
 * <p>Many partners are drawn before the swaps, so that the swaps wait for memory together.
 */
public final class Shuffle {
  private static final int CHUNK = 512;

  /** The lists that never throw, and are quick everywhere: these are shuffled in place. */
  private static final Set<Class<?>> ARRAY_LISTS =
      Set.of(ArrayList.class, Arrays.asList().getClass());

  private Shuffle() {}

  /**
   * Swaps the elements at {@code from + last}, {@code from + last - 1} and so on with those at
   * {@code from + partners[0..count)}.
   */
  @FunctionalInterface
  interface Swaps<X> {
    void apply(X x, int from, int last, int[] partners, int count);
  }

  /** An array for the partners of the last {@code count} elements, to be given back. */
  static int[] partners(VariateSource source, int count) {
    return source.scratch().ints(Math.min(CHUNK, Math.max(count, 0)));
  }

  /** How many partners are drawn at once where {@code left} are to come. */
  static int atOnce(int left) {
    return Math.min(CHUNK, left);
  }

  private static <X> void shuffle(
      VariateSource source, X x, int from, int length, Swaps<? super X> swaps) {
    int[] partners = partners(source, length - 1);
    for (int last = length - 1; last > 0; last -= CHUNK) {
      int count = atOnce(last);
      BoundedIntegers.fillMaskedDescending(source.bits(), last, partners, 0, count);
      swaps.apply(x, from, last, partners, count);
    }
    source.scratch().giveBack(partners);
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, boolean[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(boolean[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      boolean swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, byte[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(byte[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      byte swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, char[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(char[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      char swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, short[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(short[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      short swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, int[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(int[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      int swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, long[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(long[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      long swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, float[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(float[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      float swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles {@code x[from..to)}. */
  public static void shuffle(VariateSource source, double[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(double[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      double swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles an array; of a two-dimensional one, the rows. */
  public static void shuffle(VariateSource source, @Nullable Object[] x, int from, int to) {
    shuffle(source, x, from, to - from, Shuffle::swap);
  }

  static void swap(@Nullable Object[] x, int from, int last, int[] partners, int count) {
    for (int i = 0; i < count; i++) {
      Object swapped = x[from + last - i];
      x[from + last - i] = x[from + partners[i]];
      x[from + partners[i]] = swapped;
    }
  }

  /** Shuffles a part of an array of any type. */
  public static void shuffleAny(VariateSource source, Object x, int from, int to) {
    if (x instanceof double[] array) {
      shuffle(source, array, from, to);
    } else if (x instanceof long[] array) {
      shuffle(source, array, from, to);
    } else if (x instanceof int[] array) {
      shuffle(source, array, from, to);
    } else if (x instanceof float[] array) {
      shuffle(source, array, from, to);
    } else if (x instanceof byte[] array) {
      shuffle(source, array, from, to);
    } else if (x instanceof short[] array) {
      shuffle(source, array, from, to);
    } else if (x instanceof char[] array) {
      shuffle(source, array, from, to);
    } else if (x instanceof boolean[] array) {
      shuffle(source, array, from, to);
    } else {
      shuffle(source, (@Nullable Object[]) x, from, to);
    }
  }

  /**
   * Shuffles a list. If the list throws, as one does that cannot be changed, list and engine are as
   * they were.
   */
  public static <T extends @Nullable Object> void shuffle(VariateSource source, List<T> x) {
    if (ARRAY_LISTS.contains(x.getClass())) {
      shuffleInPlace(source, x);
    } else {
      shuffleByArray(source, x);
    }
  }

  private static void shuffleInPlace(VariateSource source, List<?> x) {
    shuffle(
        source,
        x,
        0,
        x.size(),
        (list, from, last, partners, count) -> {
          for (int i = 0; i < count; i++) {
            Collections.swap(list, last - i, partners[i]);
          }
        });
  }

  private static <T extends @Nullable Object> void shuffleByArray(VariateSource source, List<T> x) {
    List<T> old = new ArrayList<>(x);
    List<T> shuffled = new ArrayList<>(old);
    BitGeneratorState before = source.bits().state();
    shuffleInPlace(source, shuffled);
    Places<T> places = places(x);
    int written = 0;
    try {
      for (; written < shuffled.size(); written++) {
        places.set(written, shuffled.get(written));
      }
    } catch (Throwable e) {
      source.bits().setState(before);
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
