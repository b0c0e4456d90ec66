package org.numrand.engine.philox;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.CounterBased;
import org.numrand.core.SeedSequence;
import org.numrand.core.internal.LoopChoice;
import org.numrand.core.internal.Text;

/**
 * Philox 4x64-10: each count of a 256-bit counter gives four words, mixed by ten rounds with a
 * 128-bit key (John Salmon, Mark Moraes, Ron Dror, David Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3", 2011).
 *
 * <p>NumPy counts first, then mixes, keeps the four words as {@code buffer}, and advances by
 * counts, not by words.
 */
final class Philox extends BitGenerator implements CounterBased {
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("Philox", 64, 384, "2^258", true, true);

  private static final int COUNTER_WORDS = 4;
  private static final int KEY_WORDS = 2;
  private static final int BUFFER_WORDS = 4;
  private static final BigInteger JUMP = BigInteger.ONE.shiftLeft(128);
  private static final BigInteger WORDS_A_COUNT = BigInteger.valueOf(BUFFER_WORDS);

  private static final LoopChoice CHOICE = new LoopChoice(false, width -> width >= LoopChoice.WIDE);

  private static final Pairs PAIRS = new Pairs();

  /** How many counts are mixed at once after a move, since who moves often draws little. */
  private static final int FEW = 2;

  /** Where the words after a move begin, in a block of which all before counts as drawn. */
  private static final int FEW_FROM = BUFFER_WORDS * (Mixer.COUNT - FEW);

  /** The lowest word first. */
  private final long[] key;

  /** The count of the block's first four words; the last count used while there is no block. */
  private final long[] counter = new long[COUNTER_WORDS];

  /** Made on demand: an engine that only spawns needs none. */
  private @Nullable Lanes lanes;

  /** Whether the block was begun by a move: at its first word, NumPy has nothing buffered. */
  private boolean isFew;

  /** Whether counter or block have moved since the last refill began. */
  private boolean hasMoved;

  Philox(SeedSequence seed) {
    super(PROPERTIES, BUFFER_WORDS * Mixer.COUNT, seed);
    key = seed.generateStateUint64(KEY_WORDS);
  }

  @Override
  public int keyBits() {
    return KEY_WORDS * Long.SIZE;
  }

  @Override
  public int counterBits() {
    return COUNTER_WORDS * Long.SIZE;
  }

  @Override
  public void setKey(BigInteger newKey) {
    long[] words = words("key", newKey, KEY_WORDS);
    long[] current = currentCounter();
    System.arraycopy(words, 0, key, 0, KEY_WORDS);
    restart(current);
    forgetSeedSequence();
  }

  @Override
  public void setCounter(BigInteger newCounter) {
    restart(words("counter", newCounter, COUNTER_WORDS));
  }

  private static long[] words(String name, BigInteger value, int count) {
    checkArgument(
        value.signum() >= 0 && value.bitLength() <= count * Long.SIZE,
        "%s must be in 0..2^%s-1, but is %s",
        name,
        count * Long.SIZE,
        Text.shortened(value));
    return split(value, count);
  }

  /** The lowest words of a number in two's complement. */
  private static long[] split(BigInteger value, int count) {
    long[] words = new long[count];
    for (int i = 0; i < count; i++) {
      words[i] = value.shiftRight(i * Long.SIZE).longValue();
    }
    return words;
  }

  /** Counts on from there, with nothing buffered. */
  private void restart(long[] newCounter) {
    long[] next = plus(newCounter, 1);
    isFew = !Mixer.carries(next);
    if (isFew) {
      PAIRS.mix(next, key, block(), FEW_FROM);
      setCounter(plus(next, FEW - Mixer.COUNT));
      resumeBlock(FEW_FROM);
    } else {
      setCounter(newCounter);
      dropBlock();
    }
    clearHalf();
  }

  /** Whether nothing is buffered, as NumPy sees it. */
  private boolean isUnbuffered() {
    return limit() == 0 || (isFew && wordsDrawn() == FEW_FROM);
  }

  private void setCounter(long[] newCounter) {
    System.arraycopy(newCounter, 0, counter, 0, COUNTER_WORDS);
  }

  /** What makes the block that begins with a count. */
  private Mixer mixer(long[] first) {
    if (!CHOICE.areLanes() && !Mixer.carries(first)) {
      return PAIRS;
    }
    if (lanes == null) {
      lanes = new Lanes();
    }
    return lanes;
  }

  /** How many words of the block are drawn; without a block, NumPy's empty buffer counts as one. */
  private int drawn() {
    return limit() == 0 ? BUFFER_WORDS : wordsDrawn();
  }

  /** How many counts the last word drawn is after the block's first. */
  private int countsDrawn() {
    return Math.max(0, drawn() - 1) / BUFFER_WORDS;
  }

  private long[] currentCounter() {
    return plus(counter, countsDrawn());
  }

  private static long[] plus(long[] a, int b) {
    long sign = b >> (Integer.SIZE - 1);
    return plus(a, new long[] {b, sign, sign, sign});
  }

  private static long[] plus(long[] a, long[] b) {
    long[] sum = new long[COUNTER_WORDS];
    long carry = 0;
    for (int i = 0; i < COUNTER_WORDS; i++) {
      long partial = a[i] + b[i];
      sum[i] = partial + carry;
      boolean overflow =
          Long.compareUnsigned(partial, a[i]) < 0 || Long.compareUnsigned(sum[i], partial) < 0;
      carry = overflow ? 1 : 0;
    }
    return sum;
  }

  @Override
  protected void refill(long[] block) {
    hasMoved = false;
    long[] first = plus(counter, limit() == 0 ? 1 : Mixer.COUNT);
    Mixer mixer = mixer(first);
    hasMoved = true;
    isFew = false;
    setCounter(first);
    mixer.mix(counter, key, block);
  }

  /** Nothing has changed if there was no memory for what makes the block. */
  @Override
  protected boolean undoRefill() {
    return !hasMoved;
  }

  @Override
  protected void jump(long jumps) {
    skip(JUMP.multiply(BigInteger.valueOf(jumps)));
  }

  /** As in NumPy: by counts; the rest of the buffer is lost. */
  @Override
  protected void skip(BigInteger delta) {
    restart(plus(currentCounter(), split(delta, COUNTER_WORDS)));
  }

  @Override
  protected void skipWords(BigInteger count) {
    if (count.signum() == 0) {
      return;
    }
    BigInteger target = count.add(BigInteger.valueOf(drawn()));
    // The last word drawn stays in the buffer: so many of the four are drawn, 1 to 4.
    int drawn = target.subtract(BigInteger.ONE).mod(WORDS_A_COUNT).intValue() + 1;
    BigInteger counts = target.subtract(BigInteger.valueOf(drawn)).divide(WORDS_A_COUNT);
    long[] first = plus(counter, split(counts, COUNTER_WORDS));
    Mixer mixer = mixer(first);
    isFew = false;
    setCounter(first);
    mixer.mix(counter, key, block());
    resumeBlock(drawn);
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    int first = BUFFER_WORDS * countsDrawn();
    long[] buffer =
        isUnbuffered()
            ? new long[BUFFER_WORDS]
            : Arrays.copyOfRange(block(), first, first + BUFFER_WORDS);
    out.putWords("state.counter", currentCounter())
        .putWords("state.key", key)
        .putWords("buffer", buffer)
        .put("buffer_pos", drawn() - first);
  }

  @Override
  protected void readState(BitGeneratorState in) {
    long[] newCounter = in.words("state.counter", Long.SIZE, COUNTER_WORDS);
    long[] newKey = in.words("state.key", Long.SIZE, KEY_WORDS);
    long[] buffer = in.words("buffer", Long.SIZE, BUFFER_WORDS);
    int drawn = in.integer("buffer_pos", 0, BUFFER_WORDS);
    Mixer mixer = mixer(newCounter);
    isFew = false;
    setCounter(newCounter);
    System.arraycopy(newKey, 0, key, 0, KEY_WORDS);
    mixer.mix(counter, key, block());
    // As NumPy, draws whatever the state calls buffered.
    System.arraycopy(buffer, 0, block(), 0, BUFFER_WORDS);
    resumeBlock(drawn);
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Philox(seed);
  }
}
