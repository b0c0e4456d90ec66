package org.numrand.distributions.integer;

import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/**
 * {@code Generator}'s uniform integers as NumPy before 1.18.4 drew them. Two things were wrong:
 * before 1.17.4 the dtypes of 8 and 16 bits rejected nothing, and those of 64 bits had errors for
 * exactly 2<sup>32</sup> integers: the upper half of a word before 1.17.3, then always the lowest.
 */
public final class EarlyIntegers {
  private static final long UINT32_MAX = 0xffff_ffffL;

  private final boolean rejectsNarrow;
  private final boolean takesWords;

  private EarlyIntegers(NumPyVersion version) {
    this.rejectsNarrow = !version.isBefore(NumPyVersion.V1_17_4);
    this.takesWords = version.isBefore(NumPyVersion.V1_17_3);
  }

  /** The integers of a version; null if they are drawn as they are now. */
  public static @Nullable EarlyIntegers of(NumPyVersion version) {
    return version.isBefore(NumPyVersion.V1_18_4) ? new EarlyIntegers(version) : null;
  }

  /** One integer of 64 bits in [0, max]. */
  public long wide(BitGenerator bits, long max) {
    if (max != UINT32_MAX) {
      return BoundedIntegers.lemire(bits, max);
    }
    if (takesWords) {
      return bits.nextLong() >>> 32;
    }
    var unused = bits.nextInt();
    return 0;
  }

  /** One integer of a dtype in [0, max]; narrow ones from the pieces of the call. */
  public long next(VariateSource source, @Nullable Slicer pieces, IntegerType type, long max) {
    return next(source.bits(), type, pieces, max);
  }

  private long next(BitGenerator bits, IntegerType type, @Nullable Slicer pieces, long max) {
    if (pieces != null) {
      return rejectsNarrow || type == IntegerType.BOOL
          ? pieces.lemire((int) max)
          : pieces.multiplied((int) max);
    }
    return type.width() == Long.SIZE ? wide(bits, max) : BoundedIntegers.lemire(bits, max);
  }

  private static @Nullable Slicer pieces(BitGenerator bits, IntegerType type) {
    return type.width() < Integer.SIZE ? new Slicer(bits, type.width()) : null;
  }

  private long one(BitGenerator bits, IntegerType type, long low, long max) {
    return low + next(bits, type, pieces(bits, type), max);
  }

  private long[] many(BitGenerator bits, IntegerType type, long low, long max, int size) {
    long[] out = new long[size];
    Slicer pieces = pieces(bits, type);
    for (int i = 0; i < size; i++) {
      out[i] = low + next(bits, type, pieces, max);
    }
    return out;
  }

  /**
   * Whether integers of a range may be others than now. Few are; all others are drawn by the code
   * of now, which stays small enough to be inlined where both have run.
   */
  public boolean differ(IntegerType type, long low, long high, boolean endpoint) {
    return type.width() < Integer.SIZE
        || (type.width() == Long.SIZE && high - low - (endpoint ? 0 : 1) == UINT32_MAX);
  }

  /** One integer of a range, as a call of its own. */
  public long one(BitGenerator bits, IntegerType type, long low, long high, boolean endpoint) {
    return one(bits, type, low, IntegerBounds.max(type, low, high, endpoint));
  }

  /** A new array of integers of a range. */
  public long[] many(
      BitGenerator bits, IntegerType type, long low, long high, boolean endpoint, int size) {
    return many(bits, type, low, IntegerBounds.max(type, low, high, endpoint), size);
  }
}
