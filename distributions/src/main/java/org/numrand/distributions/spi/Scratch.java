package org.numrand.distributions.spi;

import org.jspecify.annotations.Nullable;

/**
 * Arrays for a fill to work in. A source keeps a few of them, no longer than the fills needed, so
 * that fills that are repeated allocate nothing.
 *
 * <pre>{@code
 * Scratch scratch = source.scratch();
 * double[] uniforms = scratch.doubles(count);
 * ...
 * scratch.giveBack(uniforms);
 * }</pre>
 *
 * <p>An array that has been taken is nobody else's until it is given back, once and at the end; so
 * fills within fills get others. What a fill that failed does not give back is garbage: a {@code
 * finally} is not needed.
 */
public final class Scratch {
  /** Kept of each type: what the fills take together, and what goes on around them. */
  private static final int MOST_KEPT = 4;

  /** Longer arrays are not kept. */
  private static final int LONGEST = 2048;

  private static final int SHORTEST = 16;

  private final Kept doubles = new Kept();
  private final Kept ints = new Kept();
  private final Kept longs = new Kept();

  Scratch() {}

  /**
   * An array of at least so many elements, which are anything.
   *
   * @param least how many are needed
   */
  public double[] doubles(int least) {
    Object kept = doubles.take(least);
    return kept == null ? new double[rounded(least)] : (double[]) kept;
  }

  /**
   * Takes back an array that {@link #doubles} gave.
   *
   * @param array it, not to be used any more
   */
  public void giveBack(double[] array) {
    doubles.put(array, array.length);
  }

  /**
   * An array of at least so many elements, which are anything.
   *
   * @param least how many are needed
   */
  public int[] ints(int least) {
    Object kept = ints.take(least);
    return kept == null ? new int[rounded(least)] : (int[]) kept;
  }

  /**
   * Takes back an array that {@link #ints} gave.
   *
   * @param array it, not to be used any more
   */
  public void giveBack(int[] array) {
    ints.put(array, array.length);
  }

  /**
   * An array of at least so many elements, which are anything.
   *
   * @param least how many are needed
   */
  public long[] longs(int least) {
    Object kept = longs.take(least);
    return kept == null ? new long[rounded(least)] : (long[]) kept;
  }

  /**
   * Takes back an array that {@link #longs} gave.
   *
   * @param array it, not to be used any more
   */
  public void giveBack(long[] array) {
    longs.put(array, array.length);
  }

  /** To a power of two, so that fills of all lengths soon find one that is long enough. */
  private static int rounded(int least) {
    return least > LONGEST ? least : Math.max(SHORTEST, Integer.highestOneBit(2 * least - 1));
  }

  /** Arrays of a type. */
  private static final class Kept {
    private final @Nullable Object[] arrays = new @Nullable Object[MOST_KEPT];

    /** 0 where there is none. */
    private final int[] lengths = new int[MOST_KEPT];

    @Nullable Object take(int least) {
      for (int i = 0; i < MOST_KEPT; i++) {
        if (lengths[i] >= least) {
          Object array = arrays[i];
          remove(array);
          return array;
        }
      }
      return null;
    }

    /** From all places: two threads that raced may have given it back twice. */
    private void remove(@Nullable Object array) {
      for (int i = 0; i < MOST_KEPT; i++) {
        if (arrays[i] == array) {
          arrays[i] = null;
          lengths[i] = 0;
        }
      }
    }

    /**
     * In the place of the shortest, if that is shorter: so what is kept grows to what is needed.
     */
    void put(Object array, int length) {
      int shortest = 0;
      for (int i = 1; i < MOST_KEPT; i++) {
        shortest = lengths[i] < lengths[shortest] ? i : shortest;
      }
      if (lengths[shortest] < length && length <= LONGEST) {
        arrays[shortest] = array;
        lengths[shortest] = length;
      }
    }
  }
}
