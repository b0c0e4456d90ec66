package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.libm.Libm;
import org.numrand.testkit.ScriptedBitGenerator;

/** Fills hold single draws where uniforms are what they rarely are. */
class PoissonMultiplicationTest {
  private static final int VALUES = 1000;
  private static final int WORDS = 30_000;

  private final SplittableRandom random = new SplittableRandom(101);

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1, 3, 5, 9.99})
  void uniformsAtTheBound(double lam) {
    long bound = (long) (Libm.exp(-lam) * 0x1p53);
    assertFillHoldsSingleDraws(lam, words(5, i -> bound + random.nextInt(-1, 3)));
  }

  /** The product of two neighbours is the bound, as nearly as can be. */
  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1, 3, 5, 9.99})
  void productsAtTheBound(double lam) {
    double bound = Libm.exp(-lam);
    long[] words = words(WORDS, i -> 0);
    for (int i = 0; i + 1 < WORDS; i += random.nextInt(2, 6)) {
      double first = bound + (1 - bound) * (words[i] >>> 11) * 0x1p-53;
      words[i] = ((long) (first * 0x1p53)) << 11;
      words[i + 1] = (Math.round(bound / first * 0x1p53) + random.nextInt(-1, 2)) << 11;
    }
    assertFillHoldsSingleDraws(lam, words);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1, 3, 5, 9.99})
  void zerosAndTinyUniforms(double lam) {
    assertFillHoldsSingleDraws(lam, words(100, i -> random.nextInt(3)));
    assertFillHoldsSingleDraws(lam, words(2000, i -> 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1, 3, 5, 9.99})
  void valuesOfManyUniforms(double lam) {
    assertFillHoldsSingleDraws(lam, words(2, i -> (1L << 53) - 1 - random.nextInt(1 << 20)));
  }

  /** Random words, one in so many made of a number of 53 bits. */
  private long[] words(int oneIn, IntToLongFunction number) {
    long[] words = random.longs(WORDS).toArray();
    for (int i = 0; i < WORDS; i++) {
      if (random.nextInt(oneIn) == 0) {
        words[i] = number.applyAsLong(i) << 11;
      }
    }
    return words;
  }

  private static void assertFillHoldsSingleDraws(double lam, long[] words) {
    var distribution = new PoissonMultiplication(lam);
    for (int size : new int[] {63, 64, 65, 513, VALUES}) {
      BitGenerator some = ScriptedBitGenerator.of(words);
      BitGenerator one = ScriptedBitGenerator.of(words);
      VariateSource source = new ZigguratSource(one);
      long[] expected = new long[size];
      Arrays.setAll(expected, i -> distribution.sample(source));
      assertArrayEquals(expected, distribution.sample(new ZigguratSource(some), size));
      assertEquals(one.nextLong(), some.nextLong());
    }
  }
}
