package org.numrand.distributions.integer;

import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.IntegerType;

/**
 * One integer for each pair of bounds, as one call of NumPy's makes them: the narrow dtypes cut
 * their pieces from the same 32-bit draws.
 */
public final class EachInteger {
  private EachInteger() {}

  /** A way to draw an integer in [0, max]. */
  public interface Way {
    /** From the pieces of the call for dtypes below 32 bits, else from the engine. */
    long next(BitGenerator bits, @Nullable Slicer pieces, long max);
  }

  /** Lemire's multiplication. */
  public static long lemire(BitGenerator bits, @Nullable Slicer pieces, long max) {
    return pieces == null ? BoundedIntegers.lemire(bits, max) : pieces.lemire((int) max);
  }

  /** Masked rejection. */
  public static long masked(BitGenerator bits, @Nullable Slicer pieces, long max) {
    return pieces == null ? BoundedIntegers.masked(bits, max) : pieces.masked((int) max);
  }

  /** The pieces of a call; null for the dtypes that take whole draws. */
  public static @Nullable Slicer pieces(BitGenerator bits, IntegerType type) {
    return type.width() < Integer.SIZE ? new Slicer(bits, type.width()) : null;
  }

  /**
   * A new array of integers. All bounds are checked before the first is drawn.
   *
   * @param low the lowest ones: as many as {@code length}, or one
   * @param high the highest ones with {@code endpoint}, else one more: as many, or one
   */
  public static long[] draw(
      BitGenerator bits,
      IntegerType type,
      long[] low,
      long[] high,
      boolean endpoint,
      int length,
      Way way) {
    int common = Broadcast.length(low.length, high.length);
    Parameters.length("out", length, common == 1 ? length : common);
    long[] out = new long[length];
    if (common == 0) {
      IntegerBounds.checkApart(type, low, high, endpoint);
    }
    for (int i = 0; i < length; i++) {
      out[i] = IntegerBounds.max(type, Broadcast.at(low, i), Broadcast.at(high, i), endpoint);
    }
    Slicer pieces = pieces(bits, type);
    for (int i = 0; i < length; i++) {
      out[i] = Broadcast.at(low, i) + way.next(bits, pieces, out[i]);
    }
    return out;
  }

  /** Copies integers to an array of the same length. */
  public static void copy(long[] integers, long[] out) {
    System.arraycopy(integers, 0, out, 0, out.length);
  }

  /** Copies the lower halves of integers to an array of the same length. */
  public static void copy(long[] integers, int[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) integers[i];
    }
  }

  /** Copies the lowest 16 bits of integers to an array of the same length. */
  public static void copy(long[] integers, short[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = (short) integers[i];
    }
  }

  /** Copies the lowest 8 bits of integers to an array of the same length. */
  public static void copy(long[] integers, byte[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) integers[i];
    }
  }

  /** Copies whether integers are not 0 to an array of the same length. */
  public static void copy(long[] integers, boolean[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = integers[i] != 0;
    }
  }
}
