package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An engine that throws while it makes words goes on where it was, or says that it cannot. */
class FailingEngineTest {
  private static final int BLOCK = BitGenerator.DEFAULT_BLOCK_LENGTH;

  /** Thrown by the engines, as an entropy source that is gone may. */
  private static final class NoWord extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The words of {@link MixEngine}, except that one of them cannot be made while it is armed. */
  private static final class Words extends WordBitGenerator {
    private final int wordBits;
    private long index;
    long failsAt = -1;

    Words(int wordBits) {
      super(
          new BitGeneratorProperties("Words" + wordBits, wordBits, 64, "2^64", false, false),
          1,
          new SeedSequence(0));
      this.wordBits = wordBits;
    }

    @Override
    protected long nextWord() {
      // The fields may hold anything by then.
      long word = MixEngine.word(index++, wordBits);
      if (index - 1 == failsAt) {
        throw new NoWord();
      }
      return word;
    }

    @Override
    protected void saveWords(long[] to) {
      to[0] = index;
    }

    @Override
    protected void loadWords(long[] from) {
      index = from[0];
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new Words(wordBits);
    }
  }

  private static final List<Consumer<BitGenerator>> DRAWS =
      List.of(
          BitGenerator::nextLong,
          BitGenerator::nextInt,
          BitGenerator::nextRaw,
          BitGenerator::nextDouble,
          BitGenerator::nextFloat,
          bits -> bits.nextLongs(new long[1]),
          bits -> bits.nextInts(new int[1]),
          bits -> bits.nextRaws(new long[1]),
          bits -> bits.nextDoubles(new double[1]),
          bits -> bits.nextFloats(new float[1]),
          BitGenerator::window);

  /**
   * Draws of all kinds, one value each, so that those that fail have drawn nothing: after any
   * number of failures the engine is where one that never failed is.
   */
  @Property(tries = 200)
  void anEngineOfSingleWordsGoesOnWhereItWas(
      @ForAll boolean wide,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 2 * BLOCK) int failsAt) {
    Random choices = new Random(seed);
    Words failing = new Words(wide ? 64 : 32);
    Words healthy = new Words(wide ? 64 : 32);
    int drawn = choices.nextInt(4 * BLOCK);
    for (int i = 0; i < drawn; i++) {
      // Half a word at a time, or whole ones, or both.
      if (choices.nextInt(50) == 0 || seed % 3 == 0) {
        assertEquals(healthy.nextInt(), failing.nextInt());
      } else {
        assertEquals(healthy.nextLong(), failing.nextLong());
      }
    }
    failing.failsAt = failing.index + failsAt;
    for (int call = 0; call < 3 * BLOCK; call++) {
      Consumer<BitGenerator> draw = DRAWS.get(choices.nextInt(DRAWS.size()));
      try {
        draw.accept(failing);
      } catch (NoWord e) {
        assertThrows(NoWord.class, () -> draw.accept(failing), "it still has no word");
        failing.failsAt = -1;
        assertEquals(healthy.state(), failing.state());
        draw.accept(failing);
      }
      draw.accept(healthy);
      if (draw == DRAWS.get(DRAWS.size() - 1)) {
        assertEquals(healthy.nextLong(), failing.nextLong());
      }
    }
    failing.failsAt = -1;
    assertEquals(healthy.state(), failing.state());
  }

  @Test
  void whatAFillHasWrittenStaysDrawn() {
    for (int wordBits : new int[] {32, 64}) {
      Words failing = new Words(wordBits);
      Words healthy = new Words(wordBits);
      failing.failsAt = 5L * BLOCK;
      int whole = (int) (failing.failsAt / BLOCK * BLOCK * wordBits / 64);
      int drawn = whole - whole % BLOCK;
      assertThrows(NoWord.class, () -> failing.nextDoubles(new double[10 * BLOCK]));
      failing.failsAt = -1;
      healthy.nextDoubles(new double[drawn]);
      assertEquals(healthy.state(), failing.state());
      assertEquals(healthy.nextLong(), failing.nextLong());
    }
  }

  @Test
  void aStateThatCannotBeReplayedIsLost() {
    Words bits = new Words(64);
    Words healthy = new Words(64);
    bits.nextLong();
    bits.failsAt = 0;
    assertThrows(NoWord.class, bits::state);
    bits.failsAt = -1;
    bits.nextLongs(new long[BLOCK - 1]);
    assertSays("Words64", bits::nextLong, NoWord.class);
    bits.setState(healthy.state());
    assertEquals(healthy.nextLong(), bits.nextLong());
  }

  /** An engine of blocks whose fields may hold anything once it has thrown. */
  private static class Blocks extends BitGenerator {
    private long index;
    boolean fails;
    boolean failsAsDoubles;
    boolean failsAsLongs;
    boolean makesArrays;

    Blocks() {
      this(BLOCK);
    }

    Blocks(int length) {
      super(
          new BitGeneratorProperties("Blocks", 64, 64, "2^64", true, true),
          length,
          new SeedSequence(0));
    }

    @Override
    protected void refill(long[] block) {
      for (int i = 0; i < block.length; i++) {
        if (fails && i == 1) {
          throw new NoWord();
        }
        block[i] = MixEngine.word(index++, 64);
      }
    }

    @Override
    protected boolean refillAsDoubles(double[] out, int from, int to) {
      if (failsAsDoubles) {
        index++;
        throw new NoWord();
      }
      return makesArrays;
    }

    @Override
    protected boolean refillAsLongs(long[] out, int from, int to) {
      if (failsAsLongs) {
        index++;
        throw new NoWord();
      }
      return makesArrays;
    }

    @Override
    protected void skip(BigInteger delta) {
      index += delta.longValue() - (limit() - wordsDrawn());
      dropBlock();
    }

    @Override
    protected void writeState(BitGeneratorState.Builder out) {
      out.put("state.index", index - (limit() - wordsDrawn()));
    }

    @Override
    protected void readState(BitGeneratorState in) {
      index = in.uint("state.index", 63).longValue();
      dropBlock();
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new Blocks();
    }
  }

  @Test
  void whatGoesStraightToAnArrayIsCounted() {
    Blocks bits = new Blocks();
    bits.makesArrays = true;
    bits.nextDoubles(new double[BLOCK]);
    assertEquals(2L * BLOCK, bits.halvesDrawn());
    bits.nextLongs(new long[BLOCK]);
    assertEquals(4L * BLOCK, bits.halvesDrawn());
  }

  @Test
  void aBlockHasAnElement() {
    assertEquals(
        "blockLength must be > 0, but is 0",
        assertThrows(IllegalArgumentException.class, () -> new Blocks(0)).getMessage());
    assertEquals(0, new Blocks(1).wordsDrawn());
  }

  @Test
  void anEngineThatCannotUndoItsRefillSaysSoUntilItHasAState() {
    for (int way = 0; way < 3; way++) {
      Blocks bits = new Blocks();
      bits.nextLong();
      bits.nextInt();
      BitGeneratorState before = bits.state();
      bits.nextLongs(new long[BLOCK - 2]);
      bits.fails = way == 0;
      bits.failsAsDoubles = way == 1;
      bits.failsAsLongs = way == 2;
      Executable draw =
          way == 2
              ? () -> bits.nextLongs(new long[BLOCK])
              : () -> bits.nextDoubles(new double[BLOCK]);
      assertThrows(NoWord.class, draw);
      bits.fails = false;
      bits.failsAsDoubles = false;
      bits.failsAsLongs = false;
      assertDoesNotThrow(bits::nextInt, "the half that was kept is right");
      bits.makesArrays = true;
      List<Executable> calls =
          new ArrayList<>(
              List.of(
                  bits::state,
                  bits::stateWithSeedSequence,
                  bits::copy,
                  bits::jumped,
                  () -> bits.advance(1),
                  () -> Skip.longs(bits, 1),
                  () -> bits.nextDoubles(new double[BLOCK]),
                  () -> bits.nextLongs(new long[BLOCK]),
                  () -> ParallelFill.doubles(bits, new double[BLOCK])));
      DRAWS.forEach(anyDraw -> calls.add(() -> anyDraw.accept(bits)));
      calls.forEach(call -> assertSays("Blocks", call, NoWord.class));
      bits.makesArrays = false;
      bits.setState(before);
      BitGenerator replay = new Blocks();
      replay.setState(before);
      assertEquals(replay.nextInt(), bits.nextInt());
      assertEquals(replay.nextLong(), bits.nextLong());
      assertEquals(replay.state(), bits.state());
    }
  }

  private static void assertSays(String name, Executable call, Class<? extends Throwable> cause) {
    var e = assertThrows(IllegalStateException.class, call);
    assertEquals(
        name
            + " failed while it made words, so its state is lost: give it one by setState, or make"
            + " another engine",
        e.getMessage());
    assertSame(cause, e.getCause().getClass());
  }

  @Test
  void anEngineOfBlocksMayUndoItsRefill() {
    var undoing =
        new Blocks() {
          @Override
          protected boolean undoRefill() {
            super.index--;
            return true;
          }
        };
    undoing.fails = true;
    BitGeneratorState before = undoing.state();
    assertThrows(NoWord.class, undoing::nextLong);
    assertEquals(before, undoing.state());
    undoing.fails = false;
    assertEquals(new Blocks().nextLong(), undoing.nextLong());
  }

  @Test
  void anUndoThatFailsIsToldWithTheFailure() {
    var second = new IllegalArgumentException("not undone");
    var bits =
        new Blocks() {
          @Override
          protected boolean undoRefill() {
            throw second;
          }
        };
    bits.fails = true;
    var thrown = assertThrows(NoWord.class, bits::nextLong);
    assertSame(second, thrown.getSuppressed()[0]);
    assertSays("Blocks", bits::state, NoWord.class);
  }
}
