package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * An engine that makes one word at a time and whose state is a handful of words. The author writes
 * three things: the next word, and how the state goes out of the engine's fields and into them.
 * Blocks, buffered halves, states at any position and copies follow from these.
 *
 * <p>The state's words are of 32 bits where the {@linkplain BitGeneratorProperties#stateBits() size
 * of the state} fits into so many, of 64 bits otherwise. States of 32-bit words print as unsigned
 * integers below 2<sup>32</sup>, and others are refused: {@code int} fields may be saved as they
 * are, and loaded by a cast.
 */
public abstract class WordBitGenerator extends BitGenerator {
  private static final String STATE = "state.state";
  private static final long LOW_HALF = 0xffff_ffffL;

  /** The state's words before the block's first word; meaningless without a block. */
  private long[] blockStart;

  /** The same for the block that is being made. */
  private long[] nextStart;

  private boolean isMakingBlock;
  private final int stateWordBits;

  /**
   * An engine with nothing in its block.
   *
   * @param properties what the engine is
   * @param stateWords how many words {@link #saveWords} writes
   * @param seed what it was seeded by; null if that is unknown
   */
  protected WordBitGenerator(
      BitGeneratorProperties properties, int stateWords, @Nullable SeedSequence seed) {
    super(properties, DEFAULT_BLOCK_LENGTH, seed);
    this.blockStart = new long[stateWords];
    this.nextStart = new long[stateWords];
    this.stateWordBits = properties.stateBits() <= 32L * stateWords ? Integer.SIZE : Long.SIZE;
  }

  /**
   * The next word: 64 bits, or 32 in the lower half if that is the engine's width. The upper half
   * does not matter then.
   */
  protected abstract long nextWord();

  /**
   * Writes the state's words to {@code to}; words of 32 bits may be signed or unsigned there.
   *
   * @param to where the words go
   */
  protected abstract void saveWords(long[] to);

  /**
   * Takes the state from {@code from}.
   *
   * @param from where the words are; those of 32 bits are in the lower halves
   * @throws IllegalArgumentException if that is no state of this engine (all zero, for many);
   *     nothing is changed then
   */
  protected abstract void loadWords(long[] from);

  /**
   * Fills the block by {@link #nextWord}. Where several such engines run, an engine is faster with
   * its own copy of this loop: its call of {@code nextWord} has one target, so it is inlined.
   *
   * @param block the block to fill
   */
  protected void generate(long[] block) {
    if (properties().wordBits() == 64) {
      for (int i = 0; i < block.length; i++) {
        block[i] = nextWord();
      }
    } else {
      for (int i = 0; i < block.length; i++) {
        block[i] = (nextWord() << 32) | (nextWord() & LOW_HALF);
      }
    }
  }

  @Override
  protected final void refill(long[] block) {
    saveWords(nextStart);
    isMakingBlock = true;
    generate(block);
    isMakingBlock = false;
    long[] spare = blockStart;
    blockStart = nextStart;
    nextStart = spare;
  }

  @Override
  protected boolean undoRefill() {
    if (!isMakingBlock) {
      return false;
    }
    isMakingBlock = false;
    loadWords(nextStart);
    return true;
  }

  /** Puts the engine's fields back to where the last draw left them, and drops the block. */
  private void rewind() {
    if (limit() == 0) {
      return;
    }
    int drawn = wordsDrawn();
    try {
      loadWords(blockStart);
      for (int i = 0; i < drawn; i++) {
        nextWord();
      }
    } catch (Throwable e) {
      fail(e);
      throw e;
    }
    dropBlock();
  }

  /** The state's words as of now; override to name them otherwise. */
  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    out.putWords(STATE, words());
  }

  @Override
  protected void readState(BitGeneratorState in) {
    setWords(in.words(STATE, stateWordBits, blockStart.length));
  }

  /**
   * The state's words as of now, those of 32 bits as unsigned integers.
   *
   * @throws IllegalStateException if {@link #saveWords} writes more than the state holds
   */
  protected final long[] words() {
    rewind();
    long[] words = new long[blockStart.length];
    saveWords(words);
    if (stateWordBits == Integer.SIZE) {
      for (int i = 0; i < words.length; i++) {
        words[i] = unsignedInt(words[i]);
      }
    }
    return words;
  }

  private long unsignedInt(long word) {
    if (word >>> Integer.SIZE != 0 && word != (int) word) {
      throw new IllegalStateException(
          String.format(
              "%s says that its state has %s bits, so its %s words have 32, but one is 0x%x",
              properties().name(), properties().stateBits(), blockStart.length, word));
    }
    return word & LOW_HALF;
  }

  /**
   * Takes on the state's words.
   *
   * @param words the words
   */
  protected final void setWords(long[] words) {
    checkArgument(
        words.length == blockStart.length,
        "words must be %s long, but are %s",
        blockStart.length,
        words.length);
    loadWords(words);
    dropBlock();
  }
}
