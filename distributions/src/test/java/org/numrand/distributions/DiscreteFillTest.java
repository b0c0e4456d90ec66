package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.testkit.ScriptedBitGenerator;

/** An array holds what single draws give, wherever in the engine's block it starts. */
class DiscreteFillTest {
  private static final int[] SIZES = {0, 1, 2, 3, 255, 1001, 4000};

  /** Leaves 10<sup>6</sup> of the 2<sup>32</sup> draws over. */
  private static final long ONE_IN_4295_SURPLUS = ((1L << 32) - 1_000_000) / 3;

  /** Leaves nearly 2<sup>52</sup> of the 2<sup>64</sup> draws over. */
  private static final long ONE_IN_4096_SURPLUS = (1L << 52) + 1;

  static List<DiscreteDistribution> distributions() {
    return List.of(
        new Binomial(100, 0.3),
        new Binomial(61, 0.5),
        new Binomial(100, 0.4),
        new Binomial(1000, 0.7),
        new Geometric(0.2),
        new Geometric(0.4),
        new Hypergeometric(15, 15, 5),
        new Hypergeometric(15, 16, 25),
        new Hypergeometric(3, 30, 5),
        new Hypergeometric(70, 60, 9),
        new Hypergeometric(10, 30, 38),
        new Hypergeometric(9, 8, 1),
        new Hypergeometric(80, 50, 122),
        new Hypergeometric(50, 60, 30),
        Integers.of(IntegerType.INT64, 7, 8, false),
        Integers.of(IntegerType.INT64, -5, 95, false),
        Integers.of(IntegerType.INT64, 0, 3_000_000_000L, false),
        Integers.of(IntegerType.INT64, 0, ONE_IN_4295_SURPLUS, false),
        Integers.of(IntegerType.INT64, 0, 0xffff_ffffL, true),
        Integers.of(IntegerType.INT64, 0, 1L << 40, false),
        Integers.of(IntegerType.INT64, 0, ONE_IN_4096_SURPLUS, false),
        Integers.of(IntegerType.INT64, 0, 3L << 61, false),
        Integers.of(IntegerType.INT64, Long.MIN_VALUE, Long.MAX_VALUE, true),
        new Logseries(0),
        new Logseries(0.9),
        new Logseries(0.9999),
        new NegativeBinomial(5, 0.3),
        new Poisson(0.1),
        new Poisson(0.7),
        new Poisson(3),
        new Poisson(5),
        new Poisson(9.99),
        new Poisson(10),
        new Poisson(300),
        new Poisson(1e6),
        new Zipf(2));
  }

  static Iterable<String> engines() {
    return BitGenerators.names();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void arraysHoldSingleDraws(String engine) {
    for (DiscreteDistribution distribution : distributions()) {
      BitGenerator some = BitGenerators.create(engine, 101);
      BitGenerator one = BitGenerators.create(engine, 101);
      for (int size : SIZES) {
        // An odd number of halves, so that arrays begin within a word, and within a block.
        some.nextInts(new int[27]);
        one.nextInts(new int[27]);
        long[] expected = new long[size];
        VariateSource source = new ZigguratSource(one);
        Arrays.setAll(expected, i -> distribution.sample(source));
        assertArrayEquals(
            expected,
            distribution.sample(new ZigguratSource(some), size),
            distribution.getClass().getSimpleName());
        assertEquals(one.state(), some.state());
      }
    }
  }

  /** A distribution that was used often may have made tables; a new one has none. */
  @Test
  void singleDrawsAreTheSameHoweverOftenADistributionWasUsed() {
    for (int i = 0; i < distributions().size(); i++) {
      DiscreteDistribution used = distributions().get(i);
      VariateSource some = new ZigguratSource(BitGenerators.create("PCG64", 101));
      VariateSource one = new ZigguratSource(BitGenerators.create("PCG64", 101));
      for (int round = 0; round < 100; round++) {
        DiscreteDistribution unused = distributions().get(i);
        for (int draw = 0; draw < 200; draw++) {
          assertEquals(unused.sample(one), used.sample(some), used::toString);
        }
      }
      assertEquals(one.bits().state(), some.bits().state());
    }
  }

  @Test
  void rareSurplusDrawsAreRejected() {
    long[] words = new SplittableRandom(101).longs(3000).toArray();
    for (int surplus : new int[] {0, 255, 700, 701, 1500}) {
      words[surplus] = 0;
    }
    for (long high :
        new long[] {100, ONE_IN_4295_SURPLUS, 3L << 30, ONE_IN_4096_SURPLUS, 3L << 40}) {
      Integers integers = Integers.of(IntegerType.INT64, 0, high, false);
      BitGenerator some = ScriptedBitGenerator.of(words);
      BitGenerator one = ScriptedBitGenerator.of(words);
      VariateSource source = new ZigguratSource(one);
      long[] expected = new long[2000];
      Arrays.setAll(expected, i -> integers.sample(source));
      assertArrayEquals(expected, integers.sample(new ZigguratSource(some), 2000));
      assertEquals(one.nextLong(), some.nextLong());
    }
  }

  @Test
  void rareSurplusDrawsAreRejectedInNarrowArrays() {
    int[] halves = new SplittableRandom(101).ints(3000).toArray();
    halves[0] = 0;
    halves[700] = 0;
    long[] words = new long[1500];
    Arrays.setAll(words, i -> (halves[2 * i] & 0xffff_ffffL) | ((long) halves[2 * i + 1] << 32));
    for (long high : new long[] {100, 1L << 30, ONE_IN_4295_SURPLUS}) {
      Generator some = new Generator(ScriptedBitGenerator.of(words));
      Generator one = new Generator(ScriptedBitGenerator.of(words));
      int[] expected = new int[2000];
      Arrays.setAll(expected, i -> one.integersInt32(0, high));
      assertArrayEquals(expected, some.into(new int[2000]).integersInt32(0, high));
      assertEquals(one.integers(0, 1L << 60), some.integers(0, 1L << 60));
    }
  }

  @Test
  void smallIntegersShareDrawsInAnyArray() {
    Integers integers = Integers.of(IntegerType.UINT8, 0, 200, false);
    long[] longs = new long[1001];
    integers.fill(new ZigguratSource(BitGenerators.create("PCG64", 101)), longs, 0, longs.length);
    byte[] bytes = Generator.withSeed(101).into(new byte[1001]).integersUint8(0, 200);
    assertArrayEquals(longs, IntStream.range(0, 1001).mapToLong(i -> bytes[i] & 0xff).toArray());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void wideMaskedIntegersTakeWords(String engine) {
    BitGenerator bits = BitGenerators.create(engine, 101);
    BitGenerator words = BitGenerators.create(engine, 101);
    for (long max : new long[] {1L << 32, -2, Long.MAX_VALUE, 3L << 40}) {
      long expected;
      do {
        expected = words.nextLong() & BoundedIntegers.mask(max);
      } while (Long.compareUnsigned(expected, max) > 0);
      assertEquals(expected, BoundedIntegers.masked(bits, max));
    }
    assertEquals(0, BoundedIntegers.masked(bits, 0));
    assertEquals(0, BoundedIntegers.mask(0));
    assertEquals(words.state(), bits.state());
  }

  @Test
  void geometricSearchEndsWhereItsSumStopsGrowing() {
    for (double p = 0.335; p < 1; p += 0.005) {
      Geometric geometric = new Geometric(p);
      long[] words = new long[300];
      Arrays.fill(words, -1);
      long[] many = geometric.sample(new ZigguratSource(ScriptedBitGenerator.of(words)), 300);
      long one = geometric.sample(new ZigguratSource(ScriptedBitGenerator.of(-1)));
      assertArrayEquals(Arrays.stream(many).map(k -> one).toArray(), many);
    }
  }
}
