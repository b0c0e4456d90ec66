package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.jspecify.annotations.Nullable;

/**
 * The words that an engine makes, as a stream of draws of 64 and of 32 bits. It keeps a block of
 * words and the place in it, so that a draw is a few instructions whatever engine refills the
 * block.
 *
 * <p>Each element of the block is 64 bits of the stream, which is what {@link #nextLong} takes.
 * {@link #nextInt} takes half of one and keeps the other for its next call. What 64-bit draws do
 * meanwhile depends on the engine's width:
 *
 * <ul>
 *   <li>64 bits: an element is one word, whose lower half comes first. 64-bit draws take the next
 *       element; the half waits, as NumPy's {@code uinteger} does.
 *   <li>32 bits: an element is two words, the first in the upper half. Nothing is skipped: a 64-bit
 *       draw is the half that was kept and the first half of the next element.
 * </ul>
 *
 * <p><b>For authors of samplers.</b> {@link #window}, {@link #position}, {@link #limit} and {@link
 * #moveTo} give a hot loop the words themselves.
 */
public abstract sealed class WordStream permits BitGenerator {
  /**
   * Up to so many doubles that are in the block are made by a loop small enough to be inlined into
   * the caller's code.
   */
  private static final int FEW = 32;

  private final boolean wide;
  private final long[] block;

  /** The next element to read. */
  private int position;

  /** Elements up to here are filled: 0 while there is no block, else its length. */
  private int filled;

  /** What 64-bit draws read: {@link #block}, or {@link #shifted}. */
  private long[] readable;

  /** Where reading {@link #readable} ends: {@link #filled}, but 0 while it has yet to be made. */
  private int readableTo;

  /** Whether {@link #half} is the next 32-bit draw. */
  private boolean hasHalf;

  /**
   * The second half of the element read last. A 64-bit engine's stays here after use; a 32-bit
   * engine's is out of date while {@link #shifted} is read, see {@link #readBlock}.
   */
  private int half;

  /**
   * The block moved up by one 32-bit word, so that 64-bit draws are elements although a half is
   * kept: the first begins with it.
   */
  private long @Nullable [] shifted;

  private boolean shiftedIsCurrent;

  /** Null before it is first needed. */
  private @Nullable PairsByBits pairsByBits;

  /** Null before it is first needed. */
  private @Nullable HalvesByBytes halvesByBytes;

  /** What {@link #halvesDrawn} counts besides the block's. */
  private long halvesBefore;

  /**
   * A stream with nothing in its block.
   *
   * @param blockLength above 0
   * @param wide whether an element is one word, not two
   */
  WordStream(int blockLength, boolean wide) {
    checkArgument(blockLength > 0, "blockLength must be > 0, but is %s", blockLength);
    this.wide = wide;
    this.block = new long[blockLength];
    this.readable = block;
  }

  /** Fills the whole block with the next words; if it throws, nothing has been drawn. */
  abstract void makeBlock(long[] block);

  /**
   * Fills {@code out[from..to)}, as many elements as a block has, with the next doubles, or does
   * nothing.
   *
   * @return whether it did so
   */
  abstract boolean makeDoubles(double[] out, int from, int to);

  /** The same with the next 64-bit elements. */
  abstract boolean makeLongs(long[] out, int from, int to);

  // Single draws

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
    hasHalf = true;
    if (wide) {
      half = (int) (word >>> 32);
      return (int) word;
    }
    half = (int) word;
    readableTo = 0;
    return (int) (word >>> 32);
  }

  /** Goes back from {@link #shifted} to the block. */
  private void readBlock() {
    if (readable != block) {
      int p = position;
      half = p == 0 ? half : (int) block[p - 1];
      readable = block;
    }
  }

  /**
   * The next raw word, as NumPy's {@code random_raw}: 64 bits, or 32 bits zero-extended from a
   * 32-bit engine.
   */
  public final long nextRaw() {
    return wide ? nextLong() : Integer.toUnsignedLong(nextInt());
  }

  /** The next double, uniform in [0, 1), a multiple of 2<sup>-53</sup>. Takes 64 bits. */
  public final double nextDouble() {
    return toDouble(nextLong());
  }

  /** The next float, uniform in [0, 1), a multiple of 2<sup>-24</sup>. Takes 32 bits. */
  public final float nextFloat() {
    return BulkDraws.toFloat(nextInt());
  }

  // Many draws

  /**
   * Fills an array with {@link #nextLong}.
   *
   * @param out any length
   */
  public final void nextLongs(long[] out) {
    nextLongs(out, 0, out.length);
  }

  /**
   * Fills {@code out[from..to)} with {@link #nextLong}.
   *
   * @param out what to fill
   * @param from the first index, 0 to {@code to}
   * @param to after the last index, at most {@code out.length}
   */
  public final void nextLongs(long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    fillWithLongs(out, from, to);
  }

  /**
   * Fills an array with {@link #nextInt}.
   *
   * @param out any length
   */
  public final void nextInts(int[] out) {
    nextInts(out, 0, out.length);
  }

  /**
   * Fills {@code out[from..to)} with {@link #nextInt}.
   *
   * @param out what to fill
   * @param from the first index, 0 to {@code to}
   * @param to after the last index, at most {@code out.length}
   */
  public final void nextInts(int[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int rest = areMany(to - from) ? BulkDraws.manyInts(this, out, from, to) : from;
    BulkDraws.ints(this, out, rest, to);
  }

  /** Whether so many draws of 32 bits are worth {@link HalvesByBytes}. */
  private boolean areMany(int draws) {
    return draws >= HalvesByBytes.LEAST && block.length >= HalvesByBytes.LEAST / 2;
  }

  /**
   * Fills an array with {@link #nextRaw}.
   *
   * @param out any length
   */
  public final void nextRaws(long[] out) {
    nextRaws(out, 0, out.length);
  }

  /**
   * Fills {@code out[from..to)} with {@link #nextRaw}.
   *
   * @param out what to fill
   * @param from the first index, 0 to {@code to}
   * @param to after the last index, at most {@code out.length}
   */
  public final void nextRaws(long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (wide) {
      fillWithLongs(out, from, to);
    } else {
      BulkDraws.unsignedInts(this, out, from, to);
    }
  }

  private void fillWithLongs(long[] out, int from, int to) {
    int next = from;
    while (next < to) {
      next += nextBlockOfLongs(out, next, to);
    }
  }

  /** As {@link #nextBlockOfDoubles}. A 32-bit engine's kept half comes before any whole block. */
  private int nextBlockOfLongs(long[] out, int from, int to) {
    if (wide
        && isEmpty()
        && to - from >= block.length
        && makeLongs(out, from, from + block.length)) {
      dropAfter(block.length);
      return block.length;
    }
    return BulkDraws.longs(this, out, from, to);
  }

  /**
   * Fills an array with {@link #nextDouble}.
   *
   * @param out any length
   */
  public final void nextDoubles(double[] out) {
    nextDoubles(out, 0, out.length);
  }

  /**
   * Fills {@code out[from..to)} with {@link #nextDouble}.
   *
   * @param out what to fill
   * @param from the first index, 0 to {@code to}
   * @param to after the last index, at most {@code out.length}
   */
  public final void nextDoubles(double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (wide && from < to && to - from <= Math.min(FEW, readableTo - position)) {
      fewDoubles(out, from, to);
      return;
    }
    int next = from;
    while (next < to) {
      next += nextBlockOfDoubles(out, next, to);
    }
  }

  private void fewDoubles(double[] out, int from, int to) {
    int shift = position - from;
    for (int i = from; i < to; i++) {
      out[i] = PlainDoubleLoops.ofWord(readable[shift + i]);
    }
    position += to - from;
  }

  /**
   * Fills as much as there is in the block and returns how much that is. A method of its own: C2
   * compiles a short method that is called often better than a long loop that is already running.
   */
  private int nextBlockOfDoubles(double[] out, int from, int to) {
    if (isEmpty() && to - from >= block.length && makeDoubles(out, from, from + block.length)) {
      dropAfter(block.length);
      return block.length;
    }
    return BulkDraws.doubles(this, wide, out, from, to);
  }

  /**
   * Fills an array with {@link #nextFloat}.
   *
   * @param out any length
   */
  public final void nextFloats(float[] out) {
    nextFloats(out, 0, out.length);
  }

  /**
   * Fills {@code out[from..to)} with {@link #nextFloat}.
   *
   * @param out what to fill
   * @param from the first index, 0 to {@code to}
   * @param to after the last index, at most {@code out.length}
   */
  public final void nextFloats(float[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int rest = areMany(to - from) ? BulkDraws.manyFloats(this, out, from, to) : from;
    BulkDraws.floats(this, out, rest, to);
  }

  // The words themselves, for hot loops

  /**
   * The next 64-bit draws, at {@link #position()} to {@link #limit()}, at least one; the block is
   * refilled if nothing is left of it. Read some, then say with {@link #moveTo} how far: at least
   * one word further. The array is only to be read, and only until the next draw.
   *
   * <p>While {@link #hasHalf} is false these are the next 32-bit draws, too, two in each element:
   * first the half that begins at bit {@link #firstHalfShift}, then the other. {@link
   * #moveToByHalves} says how far they were read.
   */
  public final long[] window() {
    if (position >= readableTo) {
      makeReadable(2);
    }
    return readable;
  }

  /**
   * Makes something to read, once in a few hundred draws. HotSpot inlines a call of a method by
   * itself once, not twice: so two more calls keep the engine's loops out of the code of each draw,
   * which with them is too large to be inlined itself. JDK 17 would inline what has run a hundred
   * times, however rare it is.
   *
   * @param calls how many calls of itself come first
   */
  private void makeReadable(int calls) {
    if (calls > 0) {
      makeReadable(calls - 1);
      return;
    }
    if (isEmpty()) {
      nextBlock();
    }
    if (readableTo == 0) {
      readable = shifted();
      readableTo = filled;
    }
  }

  /** Whether nothing is left of the block. */
  private boolean isEmpty() {
    // Not ==, so that a stream that threads raced on recovers.
    return position >= filled;
  }

  private void nextBlock() {
    readBlock();
    makeBlock(block);
    halvesBefore += 2L * position;
    position = 0;
    filled = block.length;
    readableTo = wide || !hasHalf ? filled : 0;
    shiftedIsCurrent = false;
  }

  private long[] shifted() {
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

  /**
   * What {@link #nextDouble} makes of a word of {@link #window}.
   *
   * @param word any
   */
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
   * Declares the elements of {@link #window} before {@code newPosition} drawn, 64 bits each.
   *
   * @param newPosition above {@link #position()}, at most {@link #limit()}
   */
  public final void moveTo(int newPosition) {
    if (newPosition <= position || newPosition > filled) {
      throw new IllegalArgumentException(
          String.format(
              "newPosition must be in %s..%s, but is %s", position + 1, filled, newPosition));
    }
    position = newPosition;
  }

  /** Whether the next {@link #nextInt} is a half that has been kept. */
  public final boolean hasHalf() {
    return hasHalf;
  }

  /** Where the first half of an element of {@link #window} begins: at bit 0, or 32. */
  public final int firstHalfShift() {
    return wide ? 0 : Integer.SIZE;
  }

  /**
   * Declares the elements of {@link #window} before {@code newPosition} drawn, 32 bits twice. Only
   * while {@link #hasHalf} is false.
   *
   * @param newPosition above {@link #position()}, at most {@link #limit()}
   */
  public final void moveToByHalves(int newPosition) {
    moveTo(newPosition);
    if (wide) {
      half = (int) (block[newPosition - 1] >>> 32);
    }
  }

  // For the engine

  final PairsByBits pairsByBits() {
    if (pairsByBits == null) {
      pairsByBits = new PairsByBits(block.length);
    }
    return pairsByBits;
  }

  final HalvesByBytes halvesByBytes() {
    if (halvesByBytes == null) {
      halvesByBytes = new HalvesByBytes(block.length);
    }
    return halvesByBytes;
  }

  final boolean isWide() {
    return wide;
  }

  final long[] elements() {
    return block;
  }

  /** How many of the engine's own words, of 32 or 64 bits, of the block have been drawn. */
  final int drawn() {
    return wide ? position : 2 * position - (hasHalf ? 1 : 0);
  }

  /**
   * How many draws of 32 bits have been made since the stream began: two for each element, less the
   * half that is kept. What the engine skips does not count.
   */
  final long halvesDrawn() {
    return halvesBefore + 2L * position - (hasHalf ? 1 : 0);
  }

  /** Goes on counting {@link #halvesDrawn} from there. */
  final void setHalvesDrawn(long halves) {
    halvesBefore += halves - halvesDrawn();
  }

  /** Elements were made elsewhere, and drawn. */
  private void dropAfter(int elements) {
    drop();
    halvesBefore += 2L * elements;
  }

  /** Forgets what is left of the block. A 64-bit engine's half stays. */
  final void drop() {
    long halves = halvesDrawn();
    position = 0;
    filled = 0;
    hasHalf &= wide;
    readable = block;
    readableTo = 0;
    setHalvesDrawn(halves);
  }

  /** Declares the block filled, and so many of the engine's own words drawn from it. */
  final void resume(int drawn) {
    long halves = halvesDrawn();
    filled = block.length;
    readable = block;
    shiftedIsCurrent = false;
    if (wide) {
      position = drawn;
      readableTo = filled;
    } else {
      position = (drawn + 1) >>> 1;
      hasHalf = (drawn & 1) != 0;
      if (hasHalf) {
        half = (int) block[position - 1];
      }
      readableTo = hasHalf ? 0 : filled;
    }
    setHalvesDrawn(halves);
  }

  /** The second half of the word that {@link #nextInt} read last, from a 64-bit engine. */
  final int half() {
    return half;
  }

  /** Sets a 64-bit engine's second half, and whether it is the next 32-bit draw. */
  final void setHalf(boolean isNext, int newHalf) {
    hasHalf = isNext;
    half = newHalf;
  }
}
