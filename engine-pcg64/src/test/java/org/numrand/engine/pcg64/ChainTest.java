package org.numrand.engine.pcg64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.SeedSequence;
import org.numrand.core.internal.LoopChoice;

/** The words made one after the other, against the textbook's arithmetic and against the lanes. */
class ChainTest {
  private static final Uint128 CHEAP = new Uint128(0, Pcg64Dxsm.CHEAP_MULTIPLIER);
  private static final long[] EDGES = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32};

  /** Increments whose lower halves are of either sign, since each has a loop of its own. */
  static Stream<Uint128> increments() {
    var random = new Random(3);
    Stream<Uint128> edges =
        Arrays.stream(EDGES)
            .boxed()
            .flatMap(high -> Arrays.stream(EDGES).mapToObj(low -> new Uint128(high, low)));
    return Stream.concat(
        edges, Stream.generate(() -> new Uint128(random.nextLong(), random.nextLong())).limit(50));
  }

  @ParameterizedTest
  @MethodSource("increments")
  void pcg64(Uint128 increment) {
    var step = new Lcg128(PcgBitGenerator.DEFAULT_MULTIPLIER, increment);
    var random = new Random(increment.hashCode());
    for (int trial = 0; trial < 20; trial++) {
      Uint128 state = state(random, trial);
      long[] expected = new long[64];
      Uint128 end = state;
      for (int i = 0; i < expected.length; i++) {
        end = step.step(end);
        expected[i] = Long.rotateRight(end.high() ^ end.low(), (int) (end.high() >>> 58));
      }
      check(new Pcg64Chain(step), state, expected, end);
    }
  }

  @ParameterizedTest
  @MethodSource("increments")
  void dxsm(Uint128 increment) {
    var step = new Lcg128(CHEAP, increment);
    var random = new Random(increment.hashCode());
    for (int trial = 0; trial < 20; trial++) {
      Uint128 state = state(random, trial);
      long[] expected = new long[64];
      Uint128 end = state;
      for (int i = 0; i < expected.length; i++) {
        long h = end.high() ^ (end.high() >>> 32);
        h *= Pcg64Dxsm.CHEAP_MULTIPLIER;
        expected[i] = (h ^ (h >>> 48)) * (end.low() | 1);
        end = step.step(end);
      }
      check(new Pcg64DxsmChain(increment), state, expected, end);
    }
  }

  private static Uint128 state(Random random, int trial) {
    return trial < EDGES.length
        ? new Uint128(random.nextLong(), EDGES[trial])
        : new Uint128(random.nextLong(), random.nextLong());
  }

  private static void check(Chain chain, Uint128 state, long[] expected, Uint128 end) {
    long[] words = new long[expected.length + 5];
    assertEquals(end, chain.words(state, words, 3, 3 + expected.length));
    assertArrayEquals(expected, Arrays.copyOfRange(words, 3, 3 + expected.length));
    double[] doubles = new double[expected.length + 5];
    assertEquals(end, chain.doubles(state, doubles, 3, 3 + expected.length));
    double[] expectedDoubles = new double[doubles.length];
    for (int i = 0; i < expected.length; i++) {
      expectedDoubles[3 + i] = (expected[i] >>> 11) * 0x1p-53;
    }
    assertArrayEquals(expectedDoubles, doubles);
  }

  /** An engine that goes over to lanes in the middle of its stream, or does not. */
  private static final class Switching extends PcgBitGenerator {
    private final boolean lanes;
    private final LoopChoice choice;

    Switching(boolean lanes) {
      super(Pcg64.PROPERTIES, DEFAULT_MULTIPLIER, new SeedSequence(8));
      this.lanes = lanes;
      choice = new LoopChoice(false, width -> lanes);
    }

    @Override
    LoopChoice choice() {
      return choice;
    }

    @Override
    Chain newChain(Lcg128 step) {
      return new Pcg64Chain(step);
    }

    @Override
    boolean outputsAfterStep() {
      return true;
    }

    @Override
    void output(long[] high, long[] low, long[] block) {
      Lanes.LOOPS.xslRr(high, low, block);
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new Switching(lanes);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1000, 5000})
  void goingOverToLanesIsNotSeen(int longest) {
    var switching = new Switching(true);
    var staying = new Switching(false);
    var random = new Random(longest);
    for (long drawn = 0; drawn < 3_000_000; ) {
      int count = longest * 20 + random.nextInt(longest);
      drawn += count;
      if (random.nextBoolean()) {
        double[] expected = new double[count];
        double[] actual = new double[count];
        staying.nextDoubles(expected);
        switching.nextDoubles(actual);
        assertEquals(Arrays.hashCode(expected), Arrays.hashCode(actual));
      } else {
        long[] expected = new long[count];
        long[] actual = new long[count];
        staying.nextLongs(expected);
        switching.nextLongs(actual);
        assertEquals(Arrays.hashCode(expected), Arrays.hashCode(actual));
      }
      if (random.nextInt(16) == 0) {
        assertEquals(staying.state(), switching.state());
      }
    }
    assertEquals(staying.state(), switching.state());
  }
}
