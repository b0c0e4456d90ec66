package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Doubles by their bits against converted integers, whichever this machine would choose. */
class PairsByBitsTest {
  private static final int LENGTH = 312;

  @Test
  void areTheConvertedOnes() {
    Random random = new Random(101);
    PairsByBits byBits = new PairsByBits(LENGTH);
    for (int i = 0; i < 5000; i++) {
      long[] words = random.longs(LENGTH).toArray();
      int position = random.nextInt(LENGTH + 1);
      check(byBits, words, position, random.nextInt(LENGTH - position + 1), random.nextInt(9));
    }
  }

  @Test
  void areTheConvertedOnesAtTheEnds() {
    long[] words = new long[LENGTH];
    for (int i = 0; i < Long.SIZE; i++) {
      words[i] = 1L << i;
      words[Long.SIZE + i] = ~(1L << i);
      words[2 * Long.SIZE + i] = -1L << i;
      words[3 * Long.SIZE + i] = -1L >>> i;
    }
    check(new PairsByBits(LENGTH), words, 0, LENGTH, 0);
  }

  private static void check(PairsByBits byBits, long[] words, int position, int count, int next) {
    double[] expected = new double[LENGTH + 9];
    Arrays.fill(expected, 0.7);
    double[] actual = expected.clone();
    new PlainDoubleLoops().ofPairs(words, position, count, expected, next);
    byBits.convert(words, position, count, actual, next);
    assertArrayEquals(bits(expected), bits(actual));
  }

  /** 0 and -0 are not the same. */
  private static long[] bits(double[] x) {
    return Arrays.stream(x).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
