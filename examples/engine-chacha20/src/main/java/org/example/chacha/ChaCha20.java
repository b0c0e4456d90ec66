package org.example.chacha;

import java.math.BigInteger;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/**
 * ChaCha20 (Daniel Bernstein, "ChaCha, a variant of Salsa20", 2008): each count of a 64-bit counter
 * gives sixteen words, mixed by twenty rounds with a 256-bit key. It is at home everywhere in its
 * stream, so its state is the key and the number of words drawn.
 */
final class ChaCha20 extends BitGenerator {
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("ChaCha20", 32, 324, "2^68", true, true);

  private static final int[] CONSTANTS = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};
  private static final int KEY_WORDS = 8;
  private static final int WORDS_A_COUNT = 16;
  private static final int POSITION_BITS = 68;
  private static final BigInteger PERIOD = BigInteger.ONE.shiftLeft(POSITION_BITS);

  /** How many counts a block has: one could do, but longer blocks cost less a word. */
  private static final int COUNTS = 16;

  private final int[] key = new int[KEY_WORDS];

  /** The count after the block's last; the next to be used. */
  private long counter;

  ChaCha20(SeedSequence seed) {
    super(PROPERTIES, COUNTS * WORDS_A_COUNT / 2, seed);
    System.arraycopy(seed.generateState(KEY_WORDS), 0, key, 0, KEY_WORDS);
  }

  @Override
  protected void refill(long[] block) {
    int[] input = new int[WORDS_A_COUNT];
    System.arraycopy(CONSTANTS, 0, input, 0, CONSTANTS.length);
    System.arraycopy(key, 0, input, CONSTANTS.length, KEY_WORDS);
    int[] x = new int[WORDS_A_COUNT];
    for (int i = 0; i < COUNTS; i++) {
      long count = counter + i;
      input[12] = (int) count;
      input[13] = (int) (count >>> Integer.SIZE);
      System.arraycopy(input, 0, x, 0, WORDS_A_COUNT);
      mix(x);
      for (int j = 0; j < WORDS_A_COUNT; j += 2) {
        long first = Integer.toUnsignedLong(x[j] + input[j]);
        long second = Integer.toUnsignedLong(x[j + 1] + input[j + 1]);
        block[(i * WORDS_A_COUNT + j) / 2] = (first << Integer.SIZE) | second;
      }
    }
    counter += COUNTS;
  }

  /** There is nothing to undo: when the counter moves, nothing can throw any more. */
  @Override
  protected boolean undoRefill() {
    return true;
  }

  private static void mix(int[] x) {
    for (int round = 0; round < 20; round += 2) {
      for (int i = 0; i < 4; i++) {
        quarter(x, i, 4 + i, 8 + i, 12 + i);
      }
      for (int i = 0; i < 4; i++) {
        quarter(x, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
      }
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[a] += x[b];
    x[d] = Integer.rotateLeft(x[d] ^ x[a], 16);
    x[c] += x[d];
    x[b] = Integer.rotateLeft(x[b] ^ x[c], 12);
    x[a] += x[b];
    x[d] = Integer.rotateLeft(x[d] ^ x[a], 8);
    x[c] += x[d];
    x[b] = Integer.rotateLeft(x[b] ^ x[c], 7);
  }

  /** How many words have been drawn: the counter is ahead, by what is left of the block. */
  private BigInteger current() {
    long count = limit() == 0 ? counter : counter - COUNTS;
    BigInteger first = new BigInteger(Long.toUnsignedString(count)).shiftLeft(4);
    return first.add(BigInteger.valueOf(wordsDrawn())).mod(PERIOD);
  }

  /** Goes there; within a count its words must be made first. */
  private void moveTo(BigInteger position) {
    counter = position.shiftRight(4).longValue();
    int drawn = position.intValue() & (WORDS_A_COUNT - 1);
    if (drawn == 0) {
      dropBlock();
    } else {
      refill(block());
      resumeBlock(drawn);
    }
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    long[] words = new long[KEY_WORDS];
    for (int i = 0; i < KEY_WORDS; i++) {
      words[i] = Integer.toUnsignedLong(key[i]);
    }
    out.putWords("state.key", words).put("state.position", current());
  }

  @Override
  protected void readState(BitGeneratorState in) {
    long[] words = in.words("state.key", Integer.SIZE, KEY_WORDS);
    BigInteger position = in.uint("state.position", POSITION_BITS);
    for (int i = 0; i < KEY_WORDS; i++) {
      key[i] = (int) words[i];
    }
    moveTo(position);
  }

  @Override
  protected void skip(BigInteger delta) {
    moveTo(current().add(delta).mod(PERIOD));
  }

  /** By {@code jumps} times 2^64 words. */
  @Override
  protected void jump(long jumps) {
    skip(BigInteger.valueOf(jumps).shiftLeft(Long.SIZE));
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new ChaCha20(seed);
  }
}
