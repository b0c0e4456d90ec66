package org.numrand.python;

import com.google.common.primitives.Bytes;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.LegacySeeding;

/**
 * All that Python's {@code Random} draws: floats of 53 bits and integers of k bits, as {@code
 * Modules/_randommodule.c} has them, and integers below n, as {@code _randbelow_with_getrandbits}.
 */
final class Draws {
  private static final String ENGINE = "MT19937";
  private static final String KEY = "state.key";
  private static final String POSITION = "state.pos";

  private final BitGenerator engine = BitGenerators.create(ENGINE, 0);

  /** How many words have been drawn. */
  private long drawn;

  /** Whether a call runs that is undone if it fails. */
  private boolean undoable;

  /** The engine's state when it first went on to another block during such a call. */
  private @Nullable BitGeneratorState endOfBlock;

  /** {@link #drawn} at that time. */
  private long drawnAtEndOfBlock;

  void seed(long[] key) {
    undoable = false;
    ((LegacySeeding) engine).legacySeed(key);
  }

  void seedFromSystem() {
    undoable = false;
    ((LegacySeeding) engine).legacySeed();
  }

  /**
   * Makes a call that may fail after it has drawn: for want of memory, or in the user's code, such
   * as a list's. If it does, the engine is where it was.
   *
   * <p>Costs next to nothing until the engine needs its next block: within a block, going back only
   * moves the position.
   */
  <T> T undoneIfItFails(Supplier<T> call) {
    if (undoable) {
      // A list of an outer call draws, too.
      return call.get();
    }
    long start = drawn;
    boolean done = false;
    undoable = true;
    try {
      T result = call.get();
      done = true;
      return result;
    } finally {
      if (!done && undoable) {
        goBackTo(start);
      }
      undoable = false;
      endOfBlock = null;
    }
  }

  private void goBackTo(long start) {
    if (endOfBlock == null) {
      engine.advance(start - drawn);
    } else {
      engine.setState(endOfBlock);
      engine.advance(start - drawnAtEndOfBlock);
    }
  }

  private void count(int words) {
    if (undoable && endOfBlock == null && engine.position() == engine.limit()) {
      endOfBlock = engine.state();
      drawnAtEndOfBlock = drawn;
    }
    drawn += words;
  }

  private int nextWord() {
    count(1);
    return engine.nextInt();
  }

  /** A float in [0, 1): the upper 27 bits of one word, the upper 26 of the next. */
  double random() {
    count(2);
    return engine.nextDouble();
  }

  /**
   * An integer of up to 64 random bits.
   *
   * @param k from 1 to 64
   */
  private long bits(int k) {
    long low = Integer.toUnsignedLong(nextWord());
    if (k <= 32) {
      return low >>> (32 - k);
    }
    long high = Integer.toUnsignedLong(nextWord()) >>> (64 - k);
    return (high << 32) | low;
  }

  /** A non-negative integer of k random bits. */
  BigInteger bigBits(int k) {
    byte[] magnitude = bytes(k);
    Collections.reverse(Bytes.asList(magnitude));
    return new BigInteger(1, magnitude);
  }

  /** The bytes of an integer of k random bits, the least significant first. */
  byte[] bytes(int k) {
    int words = (int) ((k + 31L) / 32);
    ByteBuffer bytes = ByteBuffer.allocate(4 * words).order(ByteOrder.LITTLE_ENDIAN);
    for (int left = k; left > 0; left -= 32) {
      bytes.putInt(nextWord() >>> Math.max(0, 32 - left));
    }
    return Arrays.copyOf(bytes.array(), (int) ((k + 7L) / 8));
  }

  /**
   * An integer in [0, n).
   *
   * @param n at least 1
   */
  long below(long n) {
    int k = Long.SIZE - Long.numberOfLeadingZeros(n);
    long r = bits(k);
    while (r >= n) {
      r = bits(k);
    }
    return r;
  }

  /**
   * An integer in [0, n).
   *
   * @param n at least 1
   */
  BigInteger below(BigInteger n) {
    int k = n.bitLength();
    BigInteger r = bigBits(k);
    while (r.compareTo(n) >= 0) {
      r = bigBits(k);
    }
    return r;
  }

  State state(OptionalDouble gaussNext) {
    BitGeneratorState state = engine.state();
    long[] words = Arrays.copyOf(state.words(KEY, 32, State.KEY_LENGTH), State.KEY_LENGTH + 1);
    words[State.KEY_LENGTH] = position(state);
    return State.of(words, gaussNext);
  }

  void setState(State state) {
    undoable = false;
    long[] words = state.internalState();
    engine.setState(
        BitGeneratorState.builder(ENGINE)
            .putWords(KEY, Arrays.copyOf(words, State.KEY_LENGTH))
            .put(POSITION, words[State.KEY_LENGTH])
            .build());
  }

  private static int position(BitGeneratorState state) {
    return state.integer(POSITION, 0, State.KEY_LENGTH);
  }

  @Override
  public String toString() {
    return ENGINE + " at " + position(engine.state()) + " of " + State.KEY_LENGTH;
  }
}
