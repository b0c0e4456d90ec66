package org.numrand.engine.sfc64;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.DoubleLoops;

/**
 * SFC64, Chris Doty-Humphrey's "small fast chaotic" engine, from PractRand: three words mixed by
 * reversible steps, and a counter that keeps every cycle at least 2<sup>64</sup> words long. Its
 * step is not linear, so no shortcut over many steps is known: it neither jumps nor advances.
 */
final class Sfc64 extends BitGenerator {
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("SFC64", 64, 256, "~2^255", false, false);

  private static final String STATE = "state.state";
  private static final int STATE_WORDS = 4;
  private static final int SEEDING_STEPS = 12;

  /** The three words and the counter, at the end of the block if there is one. */
  private final long[] state;

  /** The same at the start of the block, from where any position can be reached. */
  private final long[] blockStart = new long[STATE_WORDS];

  Sfc64(SeedSequence seed) {
    super(PROPERTIES, DEFAULT_BLOCK_LENGTH, seed);
    long[] words = seed.generateStateUint64(3);
    state = new long[] {words[0], words[1], words[2], 1};
    run(state, new long[SEEDING_STEPS], 0, SEEDING_STEPS);
  }

  /**
   * Makes {@code count} words and moves the state on. Summed in this order, only one addition waits
   * for b, which comes last.
   */
  private static void run(long[] state, long[] out, int from, int to) {
    long a = state[0];
    long b = state[1];
    long c = state[2];
    long counter = state[3];
    for (int i = from; i < to; i++) {
      long word = a + counter++ + b;
      a = b ^ (b >>> 11);
      b = c + (c << 3);
      c = Long.rotateLeft(c, 24) + word;
      out[i] = word;
    }
    save(a, b, c, counter, state);
  }

  @Override
  protected void refill(long[] block) {
    System.arraycopy(state, 0, blockStart, 0, STATE_WORDS);
    run(state, block, 0, block.length);
  }

  @Override
  protected boolean refillAsLongs(long[] out, int from, int to) {
    run(state, out, from, to);
    return true;
  }

  /** As {@link #run}. */
  @Override
  protected boolean refillAsDoubles(double[] out, int from, int to) {
    long a = state[0];
    long b = state[1];
    long c = state[2];
    long counter = state[3];
    for (int i = from; i < to; i++) {
      long word = a + counter++ + b;
      a = b ^ (b >>> 11);
      b = c + (c << 3);
      c = Long.rotateLeft(c, 24) + word;
      out[i] = (word >>> 11) * DoubleLoops.UNIT;
    }
    save(a, b, c, counter, state);
    return true;
  }

  private static void save(long a, long b, long c, long counter, long[] state) {
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = counter;
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    long[] current = state.clone();
    if (limit() > 0) {
      System.arraycopy(blockStart, 0, current, 0, STATE_WORDS);
      run(current, new long[limit()], 0, wordsDrawn());
    }
    out.putWords(STATE, current);
  }

  @Override
  protected void readState(BitGeneratorState in) {
    long[] words = in.words(STATE, 64, STATE_WORDS);
    System.arraycopy(words, 0, state, 0, STATE_WORDS);
    dropBlock();
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Sfc64(seed);
  }
}
