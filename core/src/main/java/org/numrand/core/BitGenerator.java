package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.numrand.core.internal.Text;

/**
 * An engine: NumPy's {@code BitGenerator}. Its draws are those of a {@link WordStream}, which it
 * feeds; it adds a name, a seed, a state that can be read, set and moved, and a lock. All who share
 * an engine share the place in its stream.
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
 * at a time, this class if it makes blocks; see {@code docs/writing-an-engine.md}. {@link
 * WordStream} says what the elements of a block are.
 */
public abstract non-sealed class BitGenerator extends WordStream {
  /** The block's length unless the engine asks for another. */
  protected static final int DEFAULT_BLOCK_LENGTH = 256;

  private final BitGeneratorProperties properties;
  private final Lock lock = new ReentrantLock();
  private final Failure failure = new Failure();
  private @Nullable SeedSequence seedSequence;

  /**
   * An engine with nothing in its block.
   *
   * @param properties what the engine is
   * @param blockLength how many 64-bit elements {@link #refill} makes at once
   * @param seed where the state came from; null if from elsewhere
   */
  protected BitGenerator(
      BitGeneratorProperties properties, int blockLength, @Nullable SeedSequence seed) {
    super(blockLength, properties.wordBits() == 64);
    this.properties = properties;
    this.seedSequence = seed;
  }

  // What an engine's author writes

  /**
   * Fills the whole block with the next words of the stream. If it throws, the draw fails; see
   * {@link #undoRefill}.
   *
   * @param block the block to fill
   */
  protected abstract void refill(long[] block);

  /**
   * Called after {@link #refill}, {@link #refillAsDoubles} or {@link #refillAsLongs} threw: puts
   * the engine's own fields back to where they were before. The next draw then tries again. What
   * the block or the array holds does not matter.
   *
   * @return whether the fields are right. If not, the engine refuses to draw and to tell its state
   *     until it is given one: the default, for a refill that may stop half-way.
   */
  protected boolean undoRefill() {
    return false;
  }

  /**
   * Fills {@code out[from..to)}, as many elements as a block has, with the next doubles; the block
   * is empty then. For engines whose words depend on each other: the processor converts one word
   * while it waits for the next.
   *
   * @param out where the numbers go
   * @param from the first index
   * @param to one past the last index
   * @return whether it did so; if not, a block is filled and converted
   */
  protected boolean refillAsDoubles(double[] out, int from, int to) {
    return false;
  }

  /**
   * Fills {@code out[from..to)}, as many elements as a block has, with the next words, instead of a
   * block, of which nothing is left. 64-bit engines override it that make one word after the other,
   * anywhere as fast as in a block.
   *
   * @param out where the words go
   * @param from the index of the first
   * @param to the index after the last; a block's length more than {@code from}
   * @return whether it did so; if not, a block is filled and copied
   */
  protected boolean refillAsLongs(long[] out, int from, int to) {
    return false;
  }

  /**
   * Writes the engine's own part of the state as of now, that is, after {@link #wordsDrawn()} words
   * of the last block. The buffered half of a 64-bit engine is added by this class.
   *
   * @param out what the state is put into
   */
  protected abstract void writeState(BitGeneratorState.Builder out);

  /**
   * Takes on a state: reads and checks all of it first, changes the engine after that, and ends
   * with {@link #dropBlock} or {@link #resumeBlock}.
   *
   * @param in the state
   * @throws IllegalArgumentException if the state is not one of this engine's; the engine is as it
   *     was
   */
  protected abstract void readState(BitGeneratorState in);

  /**
   * A new engine of the same kind.
   *
   * @param seed the seed
   */
  protected abstract BitGenerator newInstance(SeedSequence seed);

  /**
   * Moves this engine on by {@code jumps} of its jumps, its block dropped. Engines that jump
   * override it.
   *
   * @param jumps how many jumps
   */
  protected void jump(long jumps) {
    throw cannot("jump");
  }

  /**
   * Moves this engine on by {@code delta} of its words, its block dropped. Engines that advance
   * override it.
   *
   * @param delta how many steps
   */
  protected void skip(BigInteger delta) {
    throw cannot("advance");
  }

  /**
   * Moves this engine on by {@code count} of its words. Engines whose {@link #skip} counts
   * otherwise override it.
   *
   * @param count how many words
   */
  protected void skipWords(BigInteger count) {
    skip(count);
  }

  /**
   * How many doubles an engine of this kind makes in the time of one {@linkplain #advance(long)
   * advance}. A parallel fill splits an array only where that gains more.
   */
  protected int doublesAnAdvance() {
    return 1 << 15;
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
    return elements();
  }

  /**
   * How many of the engine's own words (32 or 64 bits) of the current block have been drawn; 0 if
   * there is no block.
   */
  protected final int wordsDrawn() {
    return drawn();
  }

  /**
   * Forgets what is left of the block: the next draw refills. A 64-bit engine's buffered half
   * stays.
   */
  protected final void dropBlock() {
    failure.end();
    drop();
  }

  /**
   * Declares the block filled, and {@code drawn} of the engine's own words drawn from it.
   *
   * @param drawn how many words of the block are drawn already
   */
  protected final void resumeBlock(int drawn) {
    failure.end();
    resume(drawn);
  }

  /** Forgets a 64-bit engine's buffered half; {@link #jumped} and {@link #advance} do so. */
  protected final void clearHalf() {
    if (isWide()) {
      setHalf(false, 0);
    }
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
   * The lock for threads that share this engine: NumPy's {@code bit_generator.lock}. Its holder has
   * the stream alone; {@code RandomState} takes it for each call. The engine's own methods do not
   * take it.
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
    copy.setHalvesDrawn(halvesDrawn());
    return copy;
  }

  /**
   * A new engine, moved on by a number of the engine's long jumps; this one stays as it is.
   *
   * @param jumps how many; at least 0, where the engine cannot go back
   * @throws UnsupportedOperationException if the engine cannot jump
   */
  public final BitGenerator jumped(long jumps) {
    BitGenerator copy = copy();
    copy.jump(jumps);
    copy.clearHalf();
    return copy;
  }

  /** One {@link #jumped(long) jump}. */
  public final BitGenerator jumped() {
    return jumped(1);
  }

  /**
   * Moves this engine as if {@code delta} of its words had been drawn, or undone if it is negative.
   * As with NumPy's, one step of Philox is a block of four words, begun anew, and a 64-bit engine's
   * buffered half is lost.
   *
   * @param delta how many words, of any size
   * @return this engine
   * @throws UnsupportedOperationException if the engine cannot advance
   */
  public final BitGenerator advance(BigInteger delta) {
    checkNotFailed();
    skip(delta);
    clearHalf();
    return this;
  }

  /**
   * The same as {@link #advance(BigInteger)}.
   *
   * @param delta how many words
   */
  public final BitGenerator advance(long delta) {
    return advance(BigInteger.valueOf(delta));
  }

  /** The state at this moment. */
  public final BitGeneratorState state() {
    return stateWith(null);
  }

  /**
   * The state at this moment, and the {@link #seedSequence() seed sequence} with its count of
   * children, as NumPy's pickles have them; the same as {@link #state} if there is no seed
   * sequence.
   */
  public final BitGeneratorState stateWithSeedSequence() {
    return stateWith(seedSequence);
  }

  private BitGeneratorState stateWith(@Nullable SeedSequence seed) {
    checkNotFailed();
    var out = BitGeneratorState.builder(properties.name());
    writeState(out);
    if (isWide()) {
      out.put("has_uint32", hasHalf() ? 1 : 0).put("uinteger", Integer.toUnsignedLong(half()));
    }
    if (seed != null) {
      out.put(seed);
    }
    return out.build();
  }

  /**
   * Puts this engine into a state. Its seed sequence stays, unless the state carries one.
   *
   * @param state an engine's of the same name
   * @throws IllegalArgumentException if the state is another engine's, or incomplete, or out of
   *     range; the engine is then as it was
   */
  public final void setState(BitGeneratorState state) {
    checkArgument(
        state.bitGenerator().equals(properties.name()),
        "state must be for a %s, but is for a %s",
        properties.name(),
        Text.shortened(state.bitGenerator()));
    boolean newHasHalf = isWide() && state.integer("has_uint32", 0, 1) == 1;
    int newHalf = isWide() ? state.uint("uinteger", 32).intValue() : 0;
    SeedSequence newSeedSequence = state.seedSequence().orElse(seedSequence);
    readState(state);
    seedSequence = newSeedSequence;
    if (isWide()) {
      setHalf(newHasHalf, newHalf);
    }
  }

  @Override
  final void makeBlock(long[] block) {
    checkNotFailed();
    try {
      refill(block);
    } catch (Throwable e) {
      fail(e);
      throw e;
    }
  }

  @Override
  final boolean makeDoubles(double[] out, int from, int to) {
    checkNotFailed();
    try {
      return refillAsDoubles(out, from, to);
    } catch (Throwable e) {
      fail(e);
      throw e;
    }
  }

  @Override
  final boolean makeLongs(long[] out, int from, int to) {
    checkNotFailed();
    try {
      return refillAsLongs(out, from, to);
    } catch (Throwable e) {
      fail(e);
      throw e;
    }
  }

  final void checkNotFailed() {
    failure.check(properties.name());
  }

  /** To be called when something threw while the engine's fields were moving. */
  final void fail(Throwable cause) {
    failure.happened(cause, this::undoRefill);
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
