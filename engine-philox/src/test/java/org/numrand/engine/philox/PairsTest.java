package org.numrand.engine.philox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The words of two counts at a time, and of the lanes, against the textbook's ten rounds. */
class PairsTest {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  @Test
  void anyCountAndKey() {
    var random = new Random(5);
    for (int trial = 0; trial < 20; trial++) {
      long[] counter = random.longs(4).toArray();
      if (trial < 4) {
        counter[0] = trial % 2 == 0 ? 0 : -Mixer.COUNT;
        counter[1 + random.nextInt(3)] = trial < 2 ? -1 : 0;
      }
      long[] key = random.longs(2).toArray();
      long[] expected = new long[4 * Mixer.COUNT];
      for (int i = 0; i < Mixer.COUNT; i++) {
        long[] four = {counter[0] + i, counter[1], counter[2], counter[3]};
        System.arraycopy(tenRounds(four, key), 0, expected, 4 * i, 4);
      }
      assertArrayEquals(expected, mixed(new Pairs(), counter, key));
      assertArrayEquals(expected, mixed(new Lanes(), counter, key));
    }
  }

  private static long[] mixed(Mixer mixer, long[] counter, long[] key) {
    long[] block = new long[4 * Mixer.COUNT];
    mixer.mix(counter, key, block);
    return block;
  }

  private static long[] tenRounds(long[] counter, long[] key) {
    long[] x = counter;
    for (int round = 0; round < 10; round++) {
      BigInteger product0 = unsigned(x[0]).multiply(unsigned(0xd2e7470ee14c6c93L));
      BigInteger product1 = unsigned(x[2]).multiply(unsigned(0xca5a826395121157L));
      x =
          new long[] {
            product1.shiftRight(64).longValue() ^ x[1] ^ (key[0] + round * 0x9e3779b97f4a7c15L),
            product1.longValue(),
            product0.shiftRight(64).longValue() ^ x[3] ^ (key[1] + round * 0xbb67ae8584caa73bL),
            product0.longValue()
          };
    }
    return x;
  }

  private static BigInteger unsigned(long word) {
    return BigInteger.valueOf(word).mod(MODULUS);
  }
}
