package org.numrand.vector;

import static jdk.incubator.vector.VectorOperators.XOR;
import static org.numrand.vector.Lanes.left;
import static org.numrand.vector.Lanes.load;
import static org.numrand.vector.Lanes.right;

import jdk.incubator.vector.LongVector;
import org.numrand.engine.mt19937.spi.TwisterLoops;

/**
 * The Mersenne Twister, eight pairs of words at a time. A vector of new pairs needs those 113 and
 * 114 pairs before it, which are always ready; the last pairs of the key, and the one where old
 * words end and new ones begin, are made one by one.
 */
public final class VectorTwisterLoops implements TwisterLoops {
  private static final long UPPER = 0x80000000_80000000L;
  private static final long LOWER = 0x7fffffff_7fffffffL;
  private static final long ONES = 0x00000001_00000001L;
  private static final long MATRIX_A = 0x9908b0dfL;
  private static final int PAIRS = 312;
  private static final int FAR = 198;
  private static final int NEW = PAIRS - FAR;

  /** The loops. */
  public VectorTwisterLoops() {}

  @Override
  public boolean isFast() {
    return Lanes.FAST;
  }

  @Override
  public int scratchArrays() {
    return 0;
  }

  @Override
  public void next(long[] key, long[][] scratch) {
    long last = key[PAIRS - 1];
    int i = 0;
    for (; i + Lanes.COUNT < NEW; i += Lanes.COUNT) {
      next(key, i, i + FAR);
    }
    for (; i < NEW - 1; i++) {
      key[i] = joined(key[i + FAR], key[i + FAR + 1]) ^ twisted(key[i], joined(key[i], key[i + 1]));
    }
    long seam = joined(last, key[0]);
    key[i] = seam ^ twisted(key[i], joined(key[i], key[i + 1]));
    i++;
    for (; i + Lanes.COUNT < PAIRS; i += Lanes.COUNT) {
      next(key, i, i - NEW);
    }
    for (; i < PAIRS - 1; i++) {
      key[i] = joined(key[i - NEW], key[i - NEW + 1]) ^ twisted(key[i], joined(key[i], key[i + 1]));
    }
    key[i] = joined(key[i - NEW], key[i - NEW + 1]) ^ twisted(last, seam);
  }

  private static void next(long[] key, int i, int far) {
    LongVector pair = load(key, i);
    LongVector shifted = left(pair, 32).or(right(load(key, i + 1), 32));
    LongVector mixed = right(pair.and(UPPER).or(shifted.and(LOWER)), 1).and(LOWER);
    LongVector twisted = mixed.lanewise(XOR, shifted.and(ONES).mul(MATRIX_A));
    LongVector other = left(load(key, far), 32).or(right(load(key, far + 1), 32));
    other.lanewise(XOR, twisted).intoArray(key, i);
  }

  /** The second word of one pair and the first of the following one. */
  private static long joined(long pair, long following) {
    return (pair << 32) | (following >>> 32);
  }

  private static long twisted(long pair, long shifted) {
    return ((((pair & UPPER) | (shifted & LOWER)) >>> 1) & LOWER) ^ ((shifted & ONES) * MATRIX_A);
  }

  @Override
  public void temper(long[] key, long[] out) {
    for (int i = 0; i < PAIRS; i += Lanes.COUNT) {
      LongVector y = load(key, i);
      y = y.lanewise(XOR, right(y, 11).and(0x001fffff_001fffffL));
      y = y.lanewise(XOR, left(y, 7).and(0x9d2c5680_9d2c5680L));
      y = y.lanewise(XOR, left(y, 15).and(0xefc60000_efc60000L));
      y.lanewise(XOR, right(y, 18).and(0x00003fff_00003fffL)).intoArray(out, i);
    }
  }
}
