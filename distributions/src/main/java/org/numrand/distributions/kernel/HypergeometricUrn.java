package org.numrand.distributions.kernel;

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

  private static final long UINT32_MAX = 0xffff_ffffL;

  private final long good;
  private final long total;
  private final long taken;
  private final boolean complement;

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
      fillPlainly(source, out, from, to);
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
  private void fillPlainly(VariateSource source, long[] out, int from, int to) {
    BitGenerator bits = source.bits();
    int all = (int) total;
    int most = (int) taken;
    int mask = (int) BoundedIntegers.mask(total - 1);
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
}
