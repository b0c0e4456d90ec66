package org.numrand.distributions.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * {@code Hypergeometric} for few objects taken, or few left: takes them one by one until all that
 * is left is good, or bad. Source: {@code hypergeometric_sample} in NumPy's {@code
 * random_hypergeometric.c}.
 */
public final class HypergeometricUrn implements DiscreteDistribution {
  private static final int CHUNK = 512;

  /** Fills of at least this many values for each word that the mask leaves make a table. */
  private static final int TABLE_FROM = 4;

  /** With the largest mask a table takes 8 kilobytes. */
  private static final int TABLE_MASK = 1023;

  /** How many bits a field of the table has: fewer than nine objects taken are the state. */
  private static final int FIELD = 7;

  private static final long UINT32_MAX = 0xffff_ffffL;

  private final long good;
  private final long total;
  private final long taken;
  private final boolean complement;

  /** Null before it pays. Threads that see it late make their own. */
  private final @Nullable Steps[] steps = {null};

  public HypergeometricUrn(long good, long bad, long sample) {
    this.good = good;
    this.total = good + bad;
    this.complement = sample > total / 2;
    this.taken = complement ? total - sample : sample;
  }

  @Override
  public long sample(VariateSource source) {
    BitGenerator bits = source.bits();
    long toTake = taken;
    long left = total;
    long goodLeft = good;
    while (toTake > 0 && goodLeft > 0 && left > goodLeft) {
      // One draw of masked rejection. Branch-free, because branches would be unpredictable.
      long mask = BoundedIntegers.mask(left - 1);
      long object = (mask > UINT32_MAX ? bits.nextLong() : bits.nextInt()) & mask;
      long isThere = (object - left) >>> 63;
      goodLeft -= isThere & ((object - goodLeft) >>> 63);
      left -= isThere;
      toTake -= isThere;
    }
    if (left == goodLeft) {
      goodLeft -= toTake;
    }
    return complement ? goodLeft : good - goodLeft;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    if (isPlain()) {
      int mask = (int) BoundedIntegers.mask(total - 1);
      if (mask <= TABLE_MASK && taken * FIELD < Long.SIZE && to - from > TABLE_FROM * mask) {
        fillBySteps(source, mask, out, from, to);
      } else {
        fillPlainly(source, mask, out, from, to);
      }
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /** Whether neither kind can run out, and one mask does for all draws, of 32 bits each. */
  private boolean isPlain() {
    return taken > 0
        && taken < good
        && taken < total - good
        && total <= 1 << 30
        && BoundedIntegers.mask(total - 1) == BoundedIntegers.mask(total - taken);
  }

  /**
   * Draws at most as many words as objects are missing, so never too many. Whether a word is one of
   * them, and whether that one is good, is arithmetic, not a branch.
   */
  private void fillPlainly(VariateSource source, int mask, long[] out, int from, int to) {
    BitGenerator bits = source.bits();
    int all = (int) total;
    int most = (int) taken;
    int[] words = source.scratch().ints((int) Math.min(CHUNK, (to - from) * taken));
    int isTaken = 0;
    int goodLeft = (int) good;
    int next = from;
    while (next < to) {
      int count = (int) Math.min(CHUNK, (to - next) * taken - isTaken);
      bits.nextInts(words, 0, count);
      for (int i = 0; i < count; i++) {
        int object = words[i] & mask;
        int isThere = (object - (all - isTaken)) >>> 31;
        goodLeft -= isThere & ((object - goodLeft) >>> 31);
        isTaken += isThere;
        if (isTaken == most) {
          out[next++] = complement ? goodLeft : good - goodLeft;
          isTaken = 0;
          goodLeft = (int) good;
        }
      }
    }
    source.scratch().giveBack(words);
  }

  /**
   * First drops the words that are no objects, then takes an object of many values at once, so that
   * none waits for the one before. Draws as many words as {@link #fillPlainly}.
   */
  private void fillBySteps(VariateSource source, int mask, long[] out, int from, int to) {
    Steps table = steps[0];
    if (table == null) {
      table = new Steps((int) total, (int) taken, mask);
      steps[0] = table;
    }
    int most = (int) taken;
    int[] words = source.scratch().ints(CHUNK);
    int[] goodLeft = source.scratch().ints(CHUNK / most);
    long state = 0;
    int kept = 0;
    int next = from;
    while (next < to) {
      int end = (int) Math.min(CHUNK, (to - next) * taken);
      source.bits().nextInts(words, kept, end);
      state = table.keepObjects(state, words, kept, end);
      int objects = (int) (state >>> Integer.SIZE);
      int count = objects / most;
      Arrays.fill(goodLeft, 0, count, (int) good);
      for (int i = 0; i < most; i++) {
        take(words, i, most, goodLeft, count);
      }
      for (int i = 0; i < count; i++) {
        out[next + i] = complement ? goodLeft[i] : good - goodLeft[i];
      }
      next += count;
      kept = objects - count * most;
      System.arraycopy(words, objects - kept, words, 0, kept);
    }
    source.scratch().giveBack(words);
    source.scratch().giveBack(goodLeft);
  }

  private static void take(int[] objects, int from, int by, int[] goodLeft, int count) {
    for (int i = 0; i < count; i++) {
      goodLeft[i] += (objects[i * by + from] - goodLeft[i]) >> 31;
    }
  }

  /**
   * What a word does: for each number of objects taken a field of {@link #FIELD} bits. The lower
   * six are how far to shift for the next word, which a shift takes as it is; the upper one says
   * whether the word is an object. So a word waits for one shift of the one before.
   */
  private static final class Steps {
    private static final int OBJECT = 1 << (FIELD - 1);

    private final long[] fields;

    Steps(int total, int taken, int mask) {
      fields = new long[mask + 1];
      for (int word = 0; word <= mask; word++) {
        for (int i = 0; i < taken; i++) {
          boolean isObject = word < total - i;
          int after = isObject ? (i + 1) % taken : i;
          long field = after * (long) FIELD + (isObject ? OBJECT : 0);
          fields[word] |= field << (i * FIELD);
        }
      }
    }

    /**
     * Keeps the objects among {@code words[from..to)}, by what the words before left in the lower
     * six bits of {@code state}; returns the new state, and above it, from bit 32 on, their end.
     */
    long keepObjects(long state, int[] words, int from, int to) {
      long shift = state;
      int end = from;
      long[] table = fields;
      int mask = table.length - 1;
      for (int i = from; i < to; i++) {
        int word = words[i] & mask;
        shift = table[word] >>> shift;
        words[end] = word;
        end += (int) (shift >>> (FIELD - 1)) & 1;
      }
      return (shift & (OBJECT - 1)) | ((long) end << Integer.SIZE);
    }
  }
}
