package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Threads that share an engine without its lock may draw anything; but once they have stopped, the
 * engine works again.
 */
class RacedEngineTest {
  private static final int ROUNDS = 100_000;

  private static final List<Consumer<BitGenerator>> DRAWS =
      List.of(
          BitGenerator::nextLong,
          BitGenerator::nextInt,
          BitGenerator::nextFloat,
          bits -> bits.nextLongs(new long[3]),
          bits -> bits.nextInts(new int[5]),
          bits -> bits.nextRaws(new long[5]),
          bits -> bits.nextDoubles(new double[3]),
          bits -> bits.nextFloats(new float[5]));

  /** An engine whose block is over at once, so that threads meet where it is refilled. */
  private static final class ShortBlocks extends BitGenerator {
    private long index;

    ShortBlocks(int wordBits) {
      super(
          new BitGeneratorProperties("Short" + wordBits, wordBits, 64, "2^64", false, false),
          2,
          new SeedSequence(0));
    }

    @Override
    protected void refill(long[] block) {
      for (int i = 0; i < block.length; i++) {
        block[i] = MixEngine.word(index++, 64);
      }
    }

    @Override
    protected void writeState(BitGeneratorState.Builder out) {
      out.put("state.index", index).put("state.drawn", Math.max(0, wordsDrawn()));
    }

    @Override
    protected void readState(BitGeneratorState in) {
      index = in.uint("state.index", 63).longValue() - block().length;
      int drawn = in.integer("state.drawn", 0, block().length * 64 / properties().wordBits());
      refill(block());
      resumeBlock(drawn);
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new ShortBlocks(properties().wordBits());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void healsWhenTheThreadsHaveStopped(int wordBits) {
    BitGenerator bits = new ShortBlocks(wordBits);
    // One kind at a time: another might mend what this one breaks.
    for (Consumer<BitGenerator> raced : DRAWS) {
      race(bits, raced);
      // One call may still stumble over what they left.
      stumble(bits, raced);
      for (int i = 0; i < 10; i++) {
        DRAWS.forEach(draw -> draw.accept(bits));
      }
      BitGenerator copy = bits.copy();
      for (int i = 0; i < 10; i++) {
        assertEquals(copy.nextInt(), bits.nextInt());
        assertEquals(copy.nextLong(), bits.nextLong());
      }
    }
  }

  /** A thread that was late puts the place behind a block that another has dropped or refilled. */
  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void aPlaceBehindTheBlockIsItsEnd(int wordBits) {
    for (Consumer<BitGenerator> draw : DRAWS) {
      var bits = new ShortBlocks(wordBits);
      bits.nextLongs(new long[4]);
      bits.resumeBlock(3 * 64 / wordBits);
      var expected = new ShortBlocks(wordBits);
      expected.nextLongs(new long[4]);
      draw.accept(bits);
      draw.accept(expected);
      assertEquals(expected.state(), bits.state());
      assertEquals(expected.nextLong(), bits.nextLong());
    }
  }

  private static void race(BitGenerator bits, Consumer<BitGenerator> draw) {
    var start = new CountDownLatch(2);
    CompletableFuture<?>[] racers = new CompletableFuture<?>[2];
    for (int t = 0; t < racers.length; t++) {
      racers[t] =
          CompletableFuture.runAsync(
              () -> {
                start.countDown();
                while (start.getCount() > 0) {
                  Thread.onSpinWait();
                }
                for (int i = 0; i < ROUNDS; i++) {
                  stumble(bits, draw);
                }
              },
              task -> new Thread(task).start());
    }
    CompletableFuture.allOf(racers).join();
  }

  @SuppressWarnings("EmptyCatch") // what a race throws is not the point
  private static void stumble(BitGenerator bits, Consumer<BitGenerator> draw) {
    try {
      draw.accept(bits);
    } catch (RuntimeException e) {
      // As it may.
    }
  }
}
