package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.numrand.core.internal.Text;
import org.numrand.core.spi.DoubleLoops;
import org.numrand.core.spi.FastLoops;

/**
 * A source of random bits: NumPy's {@code BitGenerator}. It owns a block of raw words and the
 * position in it, so that drawing is final, fast code whatever engine made the block, and everybody
 * who shares an engine sees one position.
 *
 * <pre>{@code
 * BitGenerator bits = BitGenerators.create("PCG64", 101);
 * long word = bits.nextLong();
 * double u = bits.nextDouble();                 // in [0, 1)
 * bits.nextDoubles(new double[1000]);           // the same stream, faster
 * }</pre>
 *
 * <p>If an engine throws while it makes words, what was drawn before stays drawn. The next draw
 * tries again where it can; where the engine cannot tell where it is, it says so ({@link
 * IllegalStateException}) until {@link #setState} puts it right.
 *
 * <p>Draws are not locked: give each thread an engine of its own ({@link #spawn}, {@link
 * #jumped(long)}). Threads that must share one hold its {@link #lock} while they draw.
 *
 * <p><b>For authors of engines.</b> Extend {@link WordBitGenerator} if your engine makes one word
 * at a time, this class if it makes blocks; see {@code docs/writing-an-engine.md}. Each element of
 * the block is 64 bits of the stream: one word of a 64-bit engine, or two words of a 32-bit engine,
 * the first in the upper half.
 *
 * <p><b>For authors of samplers.</b> {@link #window}, {@link #position}, {@link #limit} and {@link
 * #moveTo} give a hot loop the words themselves.
 */
public abstract class BitGenerator {
  /** The block's length unless the engine has reasons for another. */
  protected static final int DEFAULT_BLOCK_LENGTH = 256;

  private static final DoubleLoops DOUBLES =
      FastLoops.choose(
          DoubleLoops.class,
          loader -> ServiceLoader.load(DoubleLoops.class, loader),
          new PlainDoubleLoops());

  private static final float FLOAT_UNIT = 0x1p-24f;
  private static final long LOW_HALF = 0xffff_ffffL;

  private final BitGeneratorProperties properties;
  private final boolean wide;
  private final long[] block;
  private final Lock lock = new ReentrantLock();
  private @Nullable SeedSequence seedSequence;

  /** The next element of the block to read. */
  private int position;

  /**
   * The block's elements up to here are filled: 0 before the first refill, then the block's length.
   */
  private int filled;

  /**
   * What 64-bit draws read: the block, or {@link #shifted} if a 32-bit engine is half-way through
   * an element.
   */
  private long[] readable;

  /** Where reading {@link #readable} ends: {@link #filled}, but 0 while it has yet to be made. */
  private int readableTo;

  /** Whether {@link #half} is the next 32-bit draw. */
  private boolean hasHalf;

  /**
   * A 64-bit engine's buffered upper half (NumPy's {@code uinteger}, kept after use), or the second
   * word of the element that a 32-bit engine is half-way through; but see {@link #readBlock}.
   */
  private int half;

  /**
   * The block moved up by one 32-bit word, for 64-bit draws from a 32-bit engine that is half-way
   * through an element.
   */
  private long @Nullable [] shifted;

  private boolean shiftedIsCurrent;

  /** What left the engine's own fields anywhere; null while they are right. */
  private @Nullable Throwable failure;

  /**
   * An engine with nothing in its block.
   *
   * @param blockLength how many 64-bit elements {@link #refill} makes at once
   * @param seed where the state came from; null if from elsewhere
   */
  protected BitGenerator(
      BitGeneratorProperties properties, int blockLength, @Nullable SeedSequence seed) {
    checkArgument(blockLength > 0, "blockLength must be positive, but is %s", blockLength);
    this.properties = properties;
    this.wide = properties.wordBits() == 64;
    this.block = new long[blockLength];
    this.readable = block;
    this.seedSequence = seed;
  }

  // What an engine's author writes

  /**
   * Fills the whole block with the next words of the stream. If it throws, the draw fails; see
   * {@link #undoRefill}.
   */
  protected abstract void refill(long[] block);

  /**
   * Called after {@link #refill} or {@link #refillAsDoubles} threw: puts the engine's own fields
   * back to where they were before. The next draw then tries again. What the block or the array
   * holds does not matter.
   *
   * @return whether the fields are right. If not, the engine refuses to draw and to tell its state
   *     until it is given one: the default, for a refill that may stop half-way.
   */
  protected boolean undoRefill() {
    return false;
  }

  /**
   * Fills {@code out[from..to)}, as many elements as a block has, with the next doubles, instead of
   * a block, of which nothing is left. Engines override it whose words depend on each other so much
   * that the processor has time to convert one while it waits for the next.
   *
   * @return whether it did so; if not, a block is filled and converted
   */
  protected boolean refillAsDoubles(double[] out, int from, int to) {
    return false;
  }

  /**
   * Writes the engine's own part of the state as of now, that is, after {@link #wordsDrawn()} words
   * of the last block. The buffered half of a 64-bit engine is added by this class.
   */
  protected abstract void writeState(BitGeneratorState.Builder out);

  /**
   * Takes on a state: reads and checks all of it first, changes the engine after that, and ends
   * with {@link #dropBlock} or {@link #resumeBlock}.
   *
   * @throws IllegalArgumentException if the state is not one of this engine's; the engine is as it
   *     was
   */
  protected abstract void readState(BitGeneratorState in);

  /** A new engine of the same kind. */
  protected abstract BitGenerator newInstance(SeedSequence seed);

  /**
   * Moves this engine on by {@code jumps} of its jumps, its block dropped. Engines that jump
   * override it.
   */
  protected void jump(long jumps) {
    throw cannot("jump");
  }

  /**
   * Moves this engine on by {@code delta} of its words, its block dropped. Engines that advance
   * override it.
   */
  protected void skip(BigInteger delta) {
    throw cannot("advance");
  }

  /**
   * Moves this engine on by {@code count} of its words. Engines override it whose {@link #skip}
   * counts otherwise.
   */
  protected void skipWords(BigInteger count) {
    skip(count);
  }

  /**
   * How many doubles an engine of this kind makes in the time that a copy takes to {@linkplain
   * #advance(long) advance}. A parallel fill splits an array only where it gains more than that.
   */
  protected int doublesAnAdvance() {
    return 1 << 15;
  }

  /**
   * Moves this engine on by {@code count} 64-bit draws; unlike {@link #advance(long)}, a 64-bit
   * engine's buffered half stays.
   */
  final void skipLongs(long count) {
    checkNotFailed();
    boolean keptHasHalf = hasHalf;
    int keptHalf = half;
    skipWords(BigInteger.valueOf(wide ? count : 2 * count));
    if (wide) {
      hasHalf = keptHasHalf;
      half = keptHalf;
    }
  }

  private UnsupportedOperationException cannot(String what) {
    return new UnsupportedOperationException(
        properties.name()
            + " cannot "
            + what
            + ": no way to move its state by many words at once is known");
  }

  /** The block that {@link #refill} filled last. */
  protected final long[] block() {
    return block;
  }

  /**
   * How many of the engine's own words (32 or 64 bits) of the current block have been drawn; 0 if
   * there is no block.
   */
  protected final int wordsDrawn() {
    return wide ? position : 2 * position - (hasHalf ? 1 : 0);
  }

  /**
   * Forgets what is left of the block: the next draw refills. A 64-bit engine's buffered half
   * stays.
   */
  protected final void dropBlock() {
    failure = null;
    position = 0;
    filled = 0;
    hasHalf &= wide;
    readable = block;
    readableTo = 0;
  }

  /** Declares the block filled, and {@code drawn} of the engine's own words drawn from it. */
  protected final void resumeBlock(int drawn) {
    failure = null;
    filled = block.length;
    readable = block;
    shiftedIsCurrent = false;
    if (wide) {
      position = drawn;
      readableTo = filled;
      return;
    }
    position = (drawn + 1) >>> 1;
    hasHalf = (drawn & 1) != 0;
    if (hasHalf) {
      half = (int) block[position - 1];
    }
    readableTo = hasHalf ? 0 : filled;
  }

  /** Forgets a 64-bit engine's buffered half; {@link #jumped} and {@link #advance} do so. */
  protected final void clearHalf() {
    hasHalf = false;
    half = 0;
  }

  /** Says that the state no longer comes from a seed sequence. */
  protected final void forgetSeedSequence() {
    seedSequence = null;
  }

  // What everybody may ask

  /** The engine's name, width, period and abilities. */
  public final BitGeneratorProperties properties() {
    return properties;
  }

  /**
   * The lock for threads that share this engine: NumPy's {@code bit_generator.lock}. Whoever draws
   * under it has the stream alone; {@code RandomState} takes it for each call. The engine's own
   * methods do not take it.
   *
   * <pre>{@code
   * bits.lock().lock();
   * try {
   *   bits.nextDoubles(pair);                     // two neighbours of the stream
   * } finally {
   *   bits.lock().unlock();
   * }
   * }</pre>
   *
   * <p>It is reentrant, as NumPy's: the holder may take it again, and gives it back as often.
   * Waiters sleep. {@link Lock#unlock} throws {@link IllegalMonitorStateException} unless the
   * calling thread holds it. Each engine has its own; a {@link #copy} is not locked.
   *
   * @return always the same lock
   */
  public final Lock lock() {
    return lock;
  }

  /** The sequence that seeded this engine; null if it was seeded in the legacy way, or by a key. */
  public final @Nullable SeedSequence seedSequence() {
    return seedSequence;
  }

  /**
   * New engines of the same kind, seeded by children of this engine's seed sequence. If one cannot
   * be made, no child has been spawned.
   *
   * @param count how many, at least 0
   * @throws IllegalStateException if this engine has no seed sequence
   */
  public final List<BitGenerator> spawn(int count) {
    if (seedSequence == null) {
      throw new IllegalStateException(
          "this " + properties.name() + " was not seeded by a SeedSequence, so it cannot spawn");
    }
    return seedSequence.spawn(count, this::newInstance);
  }

  /**
   * A new engine in the same state, which draws independently of this one from now on. The two
   * share the seed sequence, so that no child is spawned by both.
   */
  public final BitGenerator copy() {
    BitGenerator copy = newInstance(seedSequence != null ? seedSequence : new SeedSequence(0));
    copy.seedSequence = seedSequence;
    copy.setState(state());
    return copy;
  }

  /**
   * A new engine, moved on by a number of the engine's long jumps; this one stays as it is.
   *
   * @throws UnsupportedOperationException if the engine cannot jump
   */
  public final BitGenerator jumped(long jumps) {
    BitGenerator copy = copy();
    copy.jump(jumps);
    copy.forgetWideHalf();
    return copy;
  }

  /** One {@link #jumped(long) jump}. */
  public final BitGenerator jumped() {
    return jumped(1);
  }

  /** A half of a word from before a move does not belong to what comes after it. */
  private void forgetWideHalf() {
    if (wide) {
      clearHalf();
    }
  }

  /**
   * Moves this engine as if {@code delta} of its words had been drawn, or undone if it is negative.
   * As with NumPy's, one step of Philox is a block of four words, begun anew, and a 64-bit engine's
   * buffered half is lost.
   *
   * @return this engine
   * @throws UnsupportedOperationException if the engine cannot advance
   */
  public final BitGenerator advance(BigInteger delta) {
    checkNotFailed();
    skip(delta);
    forgetWideHalf();
    return this;
  }

  /** The same as {@link #advance(BigInteger)}. */
  public final BitGenerator advance(long delta) {
    return advance(BigInteger.valueOf(delta));
  }

  /** The state at this moment. */
  public final BitGeneratorState state() {
    var builder = BitGeneratorState.builder(properties.name());
    writeAll(builder);
    return builder.build();
  }

  /**
   * The state at this moment, and the {@link #seedSequence() seed sequence} with its count of
   * children, as NumPy's pickles have them; the same as {@link #state} if there is no seed
   * sequence.
   */
  public final BitGeneratorState stateWithSeedSequence() {
    var builder = BitGeneratorState.builder(properties.name());
    writeAll(builder);
    if (seedSequence != null) {
      builder.put(seedSequence);
    }
    return builder.build();
  }

  private void writeAll(BitGeneratorState.Builder out) {
    checkNotFailed();
    writeState(out);
    if (wide) {
      out.put("has_uint32", hasHalf ? 1 : 0).put("uinteger", half & LOW_HALF);
    }
  }

  /**
   * Puts this engine into a state. Its seed sequence stays, unless the state carries one.
   *
   * @throws IllegalArgumentException if the state is another engine's, or incomplete, or out of
   *     range; the engine is then as it was
   */
  public final void setState(BitGeneratorState state) {
    checkArgument(
        state.bitGenerator().equals(properties.name()),
        "state must be for a %s, but is for a %s",
        properties.name(),
        Text.shortened(state.bitGenerator()));
    boolean newHasHalf = wide && state.integer("has_uint32", 0, 1) == 1;
    int newHalf = wide ? state.uint("uinteger", 32).intValue() : 0;
    SeedSequence newSeedSequence = state.seedSequence().orElse(seedSequence);
    readState(state);
    seedSequence = newSeedSequence;
    if (wide) {
      hasHalf = newHasHalf;
      half = newHalf;
    }
  }

  // Draws

  /** The next 64 bits. From a 32-bit engine: two words, the first in the upper half. */
  public final long nextLong() {
    int p = position;
    if (p < readableTo) {
      position = p + 1;
      return readable[p];
    }
    return nextLongSlowly();
  }

  private long nextLongSlowly() {
    long[] words = window();
    int p = position;
    long word = words[p];
    position = p + 1;
    return word;
  }

  /**
   * The next 32 bits. From a 64-bit engine: the lower half of a word, the upper half being kept for
   * the next call of this method.
   */
  public final int nextInt() {
    if (hasHalf) {
      readBlock();
      hasHalf = false;
      readableTo = filled;
      return half;
    }
    long word = nextLong();
    return takeHalf(word);
  }

  /** Makes the block what is read; draws from {@link #shifted} have not kept the half. */
  private void readBlock() {
    if (readable != block) {
      int p = position;
      half = p == 0 ? half : (int) block[p - 1];
      readable = block;
    }
  }

  /** The first half of a word just read; the second is kept. */
  private int takeHalf(long word) {
    hasHalf = true;
    if (wide) {
      half = (int) (word >>> 32);
      return (int) word;
    }
    half = (int) word;
    readableTo = 0;
    return (int) (word >>> 32);
  }

  /**
   * The next raw word, as NumPy's {@code random_raw}: 64 bits, or 32 bits zero-extended from a
   * 32-bit engine.
   */
  public final long nextRaw() {
    return wide ? nextLong() : nextInt() & LOW_HALF;
  }

  /** The next double, uniform in [0, 1), a multiple of 2<sup>-53</sup>. Takes 64 bits. */
  public final double nextDouble() {
    return toDouble(nextLong());
  }

  /** The next float, uniform in [0, 1), a multiple of 2<sup>-24</sup>. Takes 32 bits. */
  public final float nextFloat() {
    return (nextInt() >>> 8) * FLOAT_UNIT;
  }

  /** Fills an array with {@link #nextLong}. */
  public final void nextLongs(long[] out) {
    nextLongs(out, 0, out.length);
  }

  /** Fills {@code out[from..to)} with {@link #nextLong}. */
  public final void nextLongs(long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    while (next < to) {
      long[] words = window();
      int p = position;
      int count = Math.min(filled - p, to - next);
      System.arraycopy(words, p, out, next, count);
      moveTo(p + count);
      next += count;
    }
  }

  /** Fills an array with {@link #nextInt}. */
  public final void nextInts(int[] out) {
    nextInts(out, 0, out.length);
  }

  /** Fills {@code out[from..to)} with {@link #nextInt}. */
  public final void nextInts(int[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    if (next < to && hasHalf) {
      out[next++] = nextInt();
    }
    while (to - next >= 2) {
      long[] words = window();
      int p = position;
      int count = Math.min(filled - p, (to - next) / 2);
      splitWords(words, p, count, out, next, wide ? 0 : 32);
      moveTo(p + count);
      next += 2 * count;
      if (wide) {
        half = out[next - 1];
      }
    }
    if (next < to) {
      out[next] = nextInt();
    }
  }

  private static void splitWords(
      long[] words, int position, int count, int[] out, int next, int firstShift) {
    int secondShift = 32 - firstShift;
    for (int i = 0; i < count; i++) {
      long word = words[position + i];
      out[next + 2 * i] = (int) (word >>> firstShift);
      out[next + 2 * i + 1] = (int) (word >>> secondShift);
    }
  }

  /** Fills an array with {@link #nextRaw}. */
  public final void nextRaws(long[] out) {
    nextRaws(out, 0, out.length);
  }

  /** Fills {@code out[from..to)} with {@link #nextRaw}. */
  public final void nextRaws(long[] out, int from, int to) {
    if (wide) {
      nextLongs(out, from, to);
      return;
    }
    checkPositionIndexes(from, to, out.length);
    int next = from;
    if (next < to && hasHalf) {
      out[next++] = nextRaw();
    }
    while (to - next >= 2) {
      long[] words = window();
      int p = position;
      int count = Math.min(filled - p, (to - next) / 2);
      for (int i = 0; i < count; i++) {
        long word = words[p + i];
        out[next + 2 * i] = word >>> 32;
        out[next + 2 * i + 1] = word & LOW_HALF;
      }
      moveTo(p + count);
      next += 2 * count;
    }
    if (next < to) {
      out[next] = nextRaw();
    }
  }

  /** Fills an array with {@link #nextDouble}. */
  public final void nextDoubles(double[] out) {
    nextDoubles(out, 0, out.length);
  }

  /** Fills {@code out[from..to)} with {@link #nextDouble}. */
  public final void nextDoubles(double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    while (next < to) {
      next += blockOfDoubles(out, next, to);
    }
  }

  /**
   * Fills as much as there is in the block and returns how much that is. A method of its own, since
   * the compiler does better with one that is called often than with a long loop it finds running.
   */
  private int blockOfDoubles(double[] out, int next, int to) {
    if (position >= filled && to - next >= block.length && nextBlockAsDoubles(out, next)) {
      return block.length;
    }
    long[] words = window();
    int p = position;
    int count = Math.min(filled - p, to - next);
    if (wide) {
      DOUBLES.ofWords(words, p, count, out, next);
    } else {
      DOUBLES.ofPairs(words, p, count, out, next);
    }
    moveTo(p + count);
    return count;
  }

  private boolean nextBlockAsDoubles(double[] out, int next) {
    checkNotFailed();
    boolean done;
    try {
      done = refillAsDoubles(out, next, next + block.length);
    } catch (Throwable e) {
      fail(e);
      throw e;
    }
    if (done) {
      dropBlock();
    }
    return done;
  }

  /** Fills an array with {@link #nextFloat}. */
  public final void nextFloats(float[] out) {
    nextFloats(out, 0, out.length);
  }

  /** Fills {@code out[from..to)} with {@link #nextFloat}. */
  public final void nextFloats(float[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    if (next < to && hasHalf) {
      out[next++] = nextFloat();
    }
    while (to - next >= 2) {
      long[] words = window();
      int p = position;
      int count = Math.min(filled - p, (to - next) / 2);
      splitFloats(words, p, count, out, next, wide ? 0 : 32);
      moveTo(p + count);
      next += 2 * count;
      if (wide) {
        half = (int) (words[p + count - 1] >>> 32);
      }
    }
    if (next < to) {
      out[next] = nextFloat();
    }
  }

  private static void splitFloats(
      long[] words, int position, int count, float[] out, int next, int firstShift) {
    int secondShift = 32 - firstShift;
    for (int i = 0; i < count; i++) {
      long word = words[position + i];
      out[next + 2 * i] = ((int) (word >>> firstShift) >>> 8) * FLOAT_UNIT;
      out[next + 2 * i + 1] = ((int) (word >>> secondShift) >>> 8) * FLOAT_UNIT;
    }
  }

  // The words themselves, for hot loops

  /**
   * The next 64-bit draws, at {@link #position()} to {@link #limit()}, at least one; the block is
   * refilled if nothing is left of it. Read some, then say with {@link #moveTo} how far: at least
   * one word further. The array is only to be read, and only until the next draw.
   */
  public final long[] window() {
    // Not ==, so that an engine that threads have raced on mends.
    if (position >= filled) {
      nextBlock();
    }
    if (readableTo == 0) {
      readable = shiftedBlock();
      readableTo = filled;
    }
    return readable;
  }

  private void nextBlock() {
    checkNotFailed();
    readBlock();
    try {
      refill(block);
    } catch (Throwable e) {
      fail(e);
      throw e;
    }
    position = 0;
    filled = block.length;
    readableTo = wide || !hasHalf ? filled : 0;
    shiftedIsCurrent = false;
  }

  /** To be called by whoever moved the engine's fields and did not get to the end of it. */
  final void fail(Throwable cause) {
    boolean undone = false;
    try {
      undone = undoRefill();
    } catch (RuntimeException | Error e) {
      cause.addSuppressed(e);
    }
    failure = undone ? null : cause;
  }

  private void checkNotFailed() {
    if (failure != null) {
      throw new IllegalStateException(
          properties.name()
              + " failed while it made words, so its state is lost: give it one by setState, or"
              + " make another engine",
          failure);
    }
  }

  private long[] shiftedBlock() {
    if (shifted == null) {
      shifted = new long[block.length];
    }
    if (!shiftedIsCurrent) {
      shifted[0] = ((long) half << 32) | (block[0] >>> 32);
      // Aligned loads vectorise, loads at two offsets do not: the copy first, then the merge.
      System.arraycopy(block, 0, shifted, 1, block.length - 1);
      for (int i = 1; i < block.length; i++) {
        shifted[i] = (shifted[i] << 32) | (block[i] >>> 32);
      }
      shiftedIsCurrent = true;
    }
    return shifted;
  }

  /** What {@link #nextDouble} makes of a word of {@link #window}. */
  public final double toDouble(long word) {
    return wide ? PlainDoubleLoops.ofWord(word) : PlainDoubleLoops.ofPair(word);
  }

  /** Where in {@link #window} the next 64-bit draw is. */
  public final int position() {
    return position;
  }

  /** Where {@link #window} ends. */
  public final int limit() {
    return filled;
  }

  /**
   * Declares the words of {@link #window} before {@code newPosition} drawn.
   *
   * @param newPosition above {@link #position()}, at most {@link #limit()}
   */
  public final void moveTo(int newPosition) {
    checkMove(newPosition);
    position = newPosition;
  }

  private void checkMove(int newPosition) {
    if (newPosition <= position || newPosition > filled) {
      throw new IllegalArgumentException(
          String.format(
              "newPosition must be in %s..%s, but is %s", position + 1, filled, newPosition));
    }
  }

  /** Whether the next {@link #nextInt} is a half that has been kept. */
  public final boolean hasHalf() {
    return hasHalf;
  }

  /**
   * Like {@link #moveTo}, for loops that take {@link #window} as 32-bit draws (first half: the
   * lower one of a 64-bit engine, the upper one of a 32-bit engine) while {@link #hasHalf} is
   * false: of the last word only the first half has been drawn.
   */
  public final void moveToHalf(int newPosition) {
    checkMove(newPosition);
    position = newPosition;
    takeHalf(block[newPosition - 1]);
  }

  // The JDK's views

  /**
   * This engine as the JDK's interface, for streams, bounded draws and libraries that take it. Both
   * draw from the one stream; what is more than a plain draw follows the JDK's algorithms, not
   * NumPy's.
   *
   * <pre>{@code
   * bits.asRandomGenerator().ints(10, 1, 7).sum();
   * }</pre>
   */
  public final RandomGenerator asRandomGenerator() {
    return new RandomViews.OfRandomGenerator(this);
  }

  /**
   * The same view for methods that insist on {@link Random}, such as {@code
   * Collections.shuffle(list, bits.asRandom())}. Its seed cannot be set.
   */
  public final Random asRandom() {
    return new RandomViews.OfRandom(this);
  }

  /** The engine's name. */
  @Override
  public String toString() {
    return properties.name();
  }
}
