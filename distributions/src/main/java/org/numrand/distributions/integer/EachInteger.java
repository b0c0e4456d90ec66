package org.numrand.distributions.integer;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/**
 * One integer for each pair of bounds, as one call of NumPy's makes them: the narrow dtypes cut
 * their pieces from the same 32-bit draws.
 */
public final class EachInteger implements UniformIntegers {
  /** A way to draw an integer in [0, max]. */
  @FunctionalInterface
  public interface Way {
    /** From the pieces of the call for dtypes below 32 bits, else from the engine. */
    long next(VariateSource source, @Nullable Slicer pieces, IntegerType type, long max);
  }

  private final IntegerType type;
  private final long[] low;
  private final long[] max;
  private final Way way;

  private EachInteger(IntegerType type, long[] low, long[] max, Way way) {
    this.type = type;
    this.low = low;
    this.max = max;
    this.way = way;
  }

  /**
   * The integers of some pairs of bounds, all of which are checked.
   *
   * @param low the lowest ones: as many as {@code last}, or one
   * @param high the highest ones with {@code endpoint}, else one more: as many, or one
   * @param last the length of the last axis of the result
   */
  public static EachInteger of(
      IntegerType type, long[] low, long[] high, boolean endpoint, int last, Way way) {
    int length = Broadcast.alongLast(last, low.length, high.length);
    if (length == 0) {
      IntegerBounds.checkApart(type, numbers(low), numbers(high), endpoint);
    }
    long[] lows = new long[length];
    long[] max = new long[length];
    for (int i = 0; i < length; i++) {
      lows[i] = Broadcast.at(low, i);
      max[i] = IntegerBounds.max(type, lows[i], Broadcast.at(high, i), endpoint);
    }
    return new EachInteger(type, lows, max, way);
  }

  /** The same for bounds of any size. */
  public static EachInteger of(
      IntegerType type, BigInteger[] low, BigInteger[] high, boolean endpoint, int last, Way way) {
    int length = Broadcast.alongLast(last, low.length, high.length);
    if (length == 0) {
      IntegerBounds.checkApart(type, low, high, endpoint);
    }
    long[] lows = new long[length];
    long[] max = new long[length];
    for (int i = 0; i < length; i++) {
      BigInteger least = low[low.length == 1 ? 0 : i];
      lows[i] = least.longValue();
      max[i] = IntegerBounds.max(type, least, high[high.length == 1 ? 0 : i], endpoint);
    }
    return new EachInteger(type, lows, max, way);
  }

  private static BigInteger[] numbers(long[] bounds) {
    return Arrays.stream(bounds).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
  }

  /** The integers of one pair of bounds. */
  public static EachInteger one(IntegerType type, long low, long high, boolean endpoint, Way way) {
    return one(type, low, IntegerBounds.max(type, low, high, endpoint), way);
  }

  /** The same for bounds of any size. */
  public static EachInteger one(
      IntegerType type, BigInteger low, BigInteger high, boolean endpoint, Way way) {
    return one(type, low.longValue(), IntegerBounds.max(type, low, high, endpoint), way);
  }

  /** The integers from a lowest one on. */
  public static EachInteger one(IntegerType type, long low, long max, Way way) {
    return new EachInteger(type, new long[] {low}, new long[] {max}, way);
  }

  /** Lemire's multiplication. */
  public static long lemire(
      VariateSource source, @Nullable Slicer pieces, IntegerType type, long max) {
    return pieces == null ? BoundedIntegers.lemire(source.bits(), max) : pieces.lemire((int) max);
  }

  /** The pieces of a call; null for the dtypes that take whole draws. */
  public static @Nullable Slicer pieces(VariateSource source, IntegerType type) {
    return type.width() < Integer.SIZE ? source.pieces(type.width()) : null;
  }

  @Override
  public boolean isOfOneRange() {
    return low.length == 1;
  }

  @Override
  public boolean takesPieces() {
    return type.width() < Integer.SIZE;
  }

  private long next(VariateSource source, @Nullable Slicer pieces, int pair) {
    return low[pair] + way.next(source, pieces, type, max[pair]);
  }

  /** One of the first pair's, as a call of its own. */
  @Override
  public long sample(VariateSource source) {
    return next(source, pieces(source, type), 0);
  }

  private int after(int pair) {
    return pair + 1 < low.length ? pair + 1 : 0;
  }

  /** Fills {@code out[from..to)} with one integer of each pair of bounds, over and over. */
  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    Slicer pieces = pieces(source, type);
    for (int i = from, pair = 0; i < to; i++, pair = after(pair)) {
      out[i] = next(source, pieces, pair);
    }
  }

  /** Fills {@code out[from..to)} with their lower halves. */
  @Override
  public void fill(VariateSource source, int[] out, int from, int to) {
    Slicer pieces = pieces(source, type);
    for (int i = from, pair = 0; i < to; i++, pair = after(pair)) {
      out[i] = (int) next(source, pieces, pair);
    }
  }

  /** Fills {@code out[from..to)} with their lowest 16 bits. */
  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, short[] out, int from, int to) {
    @Nullable Slicer own = pieces == null ? pieces(source, type) : pieces;
    for (int i = from, pair = 0; i < to; i++, pair = after(pair)) {
      out[i] = (short) next(source, own, pair);
    }
  }

  /** Fills {@code out[from..to)} with their lowest 8 bits. */
  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, byte[] out, int from, int to) {
    @Nullable Slicer own = pieces == null ? pieces(source, type) : pieces;
    for (int i = from, pair = 0; i < to; i++, pair = after(pair)) {
      out[i] = (byte) next(source, own, pair);
    }
  }

  /** Fills {@code out[from..to)} with whether they are not 0. */
  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, boolean[] out, int from, int to) {
    @Nullable Slicer own = pieces == null ? pieces(source, type) : pieces;
    for (int i = from, pair = 0; i < to; i++, pair = after(pair)) {
      out[i] = next(source, own, pair) != 0;
    }
  }
}
