package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.sequence.Shuffle;
import org.numrand.distributions.sequence.Take;
import org.numrand.distributions.sequence.WeightedChoice;

/** The part of {@link RandomState} that picks from arrays and lists, and puts them in order. */
abstract class ArrayMethods extends DiscreteMethods {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  ArrayMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  // Choices

  /** One of the integers from 0 to {@code a - 1}: see {@link #choice(long, int, boolean)}. */
  public long choice(long a) {
    return choice(a, 1)[0];
  }

  /** Some of the integers from 0 to {@code a - 1}, each drawn from all of them. */
  public long[] choice(long a, int size) {
    return choice(a, size, true);
  }

  /**
   * Some of the integers from 0 to {@code a - 1}: with replacement {@link #randint(long, long)},
   * without it the first of a {@link #permutation(int)}. Legacy class C.
   *
   * @param a above 0, or the size is 0
   * @param size how many, at least 0; at most {@code a} without replacement
   * @param replace whether each is drawn from all of them; if not, none is drawn twice
   */
  public long[] choice(long a, int size, boolean replace) {
    checkedSize(size);
    checkArgument(a > 0 || size == 0, "a must be > 0, but is %s", a);
    if (replace) {
      return randint(0, a, size);
    }
    checkWithoutReplacement(a, size);
    checkArgument(
        a <= LARGEST_ARRAY, "without replacement, a must be <= %s, but is %s", LARGEST_ARRAY, a);
    return Arrays.copyOf(permutation((int) a), size);
  }

  /**
   * Some of the integers from 0 to {@code a - 1}, with probabilities: see {@link WeightedChoice}.
   * Legacy class A.
   *
   * @param a how many probabilities there are
   * @param size how many, at least 0; without replacement at most as many as probabilities above 0
   * @param replace whether each is drawn from all of them; if not, none is drawn twice
   * @param p the probabilities, at least 0, summing to 1 within 1.5e-8
   */
  public long[] choice(long a, int size, boolean replace, double[] p) {
    checkedSize(size);
    checkArgument(p.length == a, "p must have length a = %s, but has %s", a, p.length);
    double[] checked = Probabilities.ofChoice(p);
    if (replace) {
      return locked(source -> WeightedChoice.withReplacement(source.bits(), checked, size));
    }
    checkWithoutReplacement(a, size);
    return locked(source -> WeightedChoice.withoutReplacement(source.bits(), checked, size));
  }

  private static void checkWithoutReplacement(long a, int size) {
    checkArgument(size <= a, "without replacement, size must be <= %s, but is %s", a, size);
  }

  /** One of the elements. */
  public boolean choice(boolean[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public boolean[] choice(boolean[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public boolean[] choice(boolean[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public boolean[] choice(boolean[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public byte choice(byte[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public byte[] choice(byte[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public byte[] choice(byte[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public byte[] choice(byte[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public char choice(char[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public char[] choice(char[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public char[] choice(char[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public char[] choice(char[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public short choice(short[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public short[] choice(short[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public short[] choice(short[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public short[] choice(short[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public int choice(int[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public int[] choice(int[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public int[] choice(int[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public int[] choice(int[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public long choice(long[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public long[] choice(long[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public long[] choice(long[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public long[] choice(long[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public float choice(float[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public float[] choice(float[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public float[] choice(float[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public float[] choice(float[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public double choice(double[] a) {
    return a[(int) choice(a.length)];
  }

  /** Some of the elements, each drawn from all of them. */
  public double[] choice(double[] a, int size) {
    return Take.take(a, choice(a.length, size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public double[] choice(double[] a, int size, boolean replace) {
    return Take.take(a, choice(a.length, size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public double[] choice(double[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.length, size, replace, p));
  }

  /** One of the elements. */
  public <T extends @Nullable Object> T choice(T[] a) {
    return a[(int) choice(checkedLength(a))];
  }

  /** Some of the elements, each drawn from all of them. */
  public <T extends @Nullable Object> T[] choice(T[] a, int size) {
    return Take.take(a, choice(checkedLength(a), size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public <T extends @Nullable Object> T[] choice(T[] a, int size, boolean replace) {
    return Take.take(a, choice(checkedLength(a), size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public <T extends @Nullable Object> T[] choice(T[] a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(checkedLength(a), size, replace, p));
  }

  private static int checkedLength(@Nullable Object[] a) {
    checkArgument(
        !a.getClass().getComponentType().isArray(),
        "a must be one-dimensional, as in NumPy's RandomState; choose indices: choice(a.length)");
    return a.length;
  }

  /** One of the elements. */
  public <T extends @Nullable Object> T choice(List<T> a) {
    return a.get((int) choice(a.size()));
  }

  /** Some of the elements, each drawn from all of them. */
  public <T extends @Nullable Object> List<T> choice(List<T> a, int size) {
    return Take.take(a, choice(a.size(), size));
  }

  /** Some of the elements: see {@link #choice(long, int, boolean)}. */
  public <T extends @Nullable Object> List<T> choice(List<T> a, int size, boolean replace) {
    return Take.take(a, choice(a.size(), size, replace));
  }

  /**
   * Some of the elements, with probabilities: see {@link #choice(long, int, boolean, double[])}.
   */
  public <T extends @Nullable Object> List<T> choice(
      List<T> a, int size, boolean replace, double[] p) {
    return Take.take(a, choice(a.size(), size, replace, p));
  }

  // Shuffles

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(boolean[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(byte[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(char[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(short[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(int[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(long[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(float[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array. */
  public void shuffle(double[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} an array; of a two-dimensional one, the rows. */
  public void shuffle(Object[] x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  /** {@link Shuffle Shuffles} a list. */
  public void shuffle(List<?> x) {
    lockedRun(source -> Shuffle.shuffle(source.bits(), x));
  }

  // Permutations

  /**
   * The integers from 0 to {@code n - 1}, shuffled.
   *
   * @param n at least 0
   */
  public long[] permutation(int n) {
    checkArgument(n >= 0, "n must be >= 0, but is %s", n);
    return permutation(LongStream.range(0, n).toArray());
  }

  /** A shuffled copy. */
  public boolean[] permutation(boolean[] x) {
    boolean[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public byte[] permutation(byte[] x) {
    byte[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public char[] permutation(char[] x) {
    char[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public short[] permutation(short[] x) {
    short[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public int[] permutation(int[] x) {
    int[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public long[] permutation(long[] x) {
    long[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public float[] permutation(float[] x) {
    float[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public double[] permutation(double[] x) {
    double[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy; of a two-dimensional array the same rows in another order, not copied. */
  public <T extends @Nullable Object> T[] permutation(T[] x) {
    T[] copy = x.clone();
    shuffle(copy);
    return copy;
  }

  /** A shuffled copy. */
  public <T extends @Nullable Object> List<T> permutation(List<T> x) {
    List<T> copy = new ArrayList<>(x);
    shuffle(copy);
    return copy;
  }
}
