package org.numrand.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.BitGenerators;
import org.numrand.junit.Seeded;

/**
 * The vector loops against the textbook's arithmetic, whether or not they are chosen on this
 * machine.
 */
@Seeded
class SameBitsTest {
  private static final int LANES = 256;
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

  @Test
  void doublesOfWordsAndPairs(Random random) {
    for (int count : new int[] {0, 1, 7, 8, 9, 255, 256}) {
      long[] words = random.longs(LANES + 3).toArray();
      double[] ofWords = new double[LANES + 5];
      double[] ofPairs = new double[LANES + 5];
      new VectorDoubleLoops().ofWords(words, 3, count, ofWords, 5);
      new VectorDoubleLoops().ofPairs(words, 3, count, ofPairs, 5);
      for (int i = 0; i < count; i++) {
        long word = words[3 + i];
        assertEquals((word >>> 11) * 0x1p-53, ofWords[5 + i]);
        double expected = ((word >>> 37) * 0x1p26 + ((word & 0xffff_ffffL) >>> 6)) * 0x1p-53;
        assertEquals(expected, ofPairs[5 + i]);
      }
    }
  }

  @Test
  void congruentialSteps(Random random) {
    long[] high = random.longs(LANES).toArray();
    long[] low = random.longs(LANES).toArray();
    long[] multiplier = random.longs(2).toArray();
    long[] increment = random.longs(2).toArray();
    BigInteger[] expected = new BigInteger[LANES];
    for (int i = 0; i < LANES; i++) {
      expected[i] =
          wide(high[i], low[i])
              .multiply(wide(multiplier[0], multiplier[1]))
              .add(wide(increment[0], increment[1]))
              .mod(MODULUS);
    }
    new VectorLaneLoops()
        .step(high, low, multiplier[0], multiplier[1], increment[0], increment[1], new long[0]);
    for (int i = 0; i < LANES; i++) {
      assertEquals(expected[i], wide(high[i], low[i]));
    }
  }

  @Test
  void rotatedOutput(Random random) {
    long[] high = random.longs(LANES).toArray();
    long[] low = random.longs(LANES).toArray();
    long[] out = new long[LANES];
    new VectorLaneLoops().xslRr(high, low, out);
    for (int i = 0; i < LANES; i++) {
      assertEquals(Long.rotateRight(high[i] ^ low[i], (int) (high[i] >>> 58)), out[i]);
    }
  }

  /** The textbook's recurrence, word by word, over a hundred blocks. */
  @Test
  void twister(Random random) {
    long[] key = random.longs(312).toArray();
    int[] words = new int[624];
    for (int i = 0; i < 312; i++) {
      words[2 * i] = (int) (key[i] >>> 32);
      words[2 * i + 1] = (int) key[i];
    }
    var loops = new VectorTwisterLoops();
    long[] out = new long[312];
    for (int block = 0; block < 100; block++) {
      loops.next(key, new long[0][]);
      loops.temper(key, out);
      textbook(words);
      for (int i = 0; i < 312; i++) {
        assertEquals((long) words[2 * i] << 32 | Integer.toUnsignedLong(words[2 * i + 1]), key[i]);
        long tempered = (long) tempered(words[2 * i]) << 32;
        assertEquals(tempered | Integer.toUnsignedLong(tempered(words[2 * i + 1])), out[i]);
      }
    }
  }

  private static void textbook(int[] words) {
    for (int i = 0; i < 624; i++) {
      int y = (words[i] & 0x80000000) | (words[(i + 1) % 624] & 0x7fffffff);
      words[i] = words[(i + 397) % 624] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
    }
  }

  private static int tempered(int word) {
    int y = word ^ (word >>> 11);
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  /**
   * The hashes of {@code Generator(...).random(100_000)} of NumPy 2.4.6, by {@code
   * Arrays.hashCode}.
   */
  @ParameterizedTest
  @CsvSource({"PCG64, 179251206", "MT19937, -475324457"})
  void enginesDrawNumPysBits(String engine, int hash) {
    double[] out = new double[100_000];
    BitGenerators.create(engine, 101).nextDoubles(out);
    assertEquals(hash, Arrays.hashCode(out));
  }

  private static BigInteger wide(long high, long low) {
    return new BigInteger(Long.toUnsignedString(high))
        .shiftLeft(64)
        .add(new BigInteger(Long.toUnsignedString(low)));
  }
}
