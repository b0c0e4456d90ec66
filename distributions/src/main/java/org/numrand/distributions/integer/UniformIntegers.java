package org.numrand.distributions.integer;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/** Integers of one of NumPy's dtypes, in arrays of that width. */
public interface UniformIntegers extends DiscreteDistribution {
  /** Whether all integers are of the same range. */
  boolean isOfOneRange();

  /** Whether the dtype is one of those that cut up 32-bit draws. */
  boolean takesPieces();

  /** Fills {@code out[from..to)}, for {@code int32} and {@code uint32}. */
  void fill(VariateSource source, int[] out, int from, int to);

  /** Fills {@code out[from..to)}, for {@code int16} and {@code uint16}. */
  default void fill(VariateSource source, short[] out, int from, int to) {
    fill(source, null, out, from, to);
  }

  /**
   * The same with the pieces of a call, or null for a whole call, which needs no object for them.
   */
  void fill(VariateSource source, @Nullable Slicer pieces, short[] out, int from, int to);

  /** Fills {@code out[from..to)}, for {@code int8} and {@code uint8}. */
  default void fill(VariateSource source, byte[] out, int from, int to) {
    fill(source, null, out, from, to);
  }

  /** The same with the pieces of a call, or null for a whole call. */
  void fill(VariateSource source, @Nullable Slicer pieces, byte[] out, int from, int to);

  /** Fills {@code out[from..to)}, for {@code bool}. */
  default void fill(VariateSource source, boolean[] out, int from, int to) {
    fill(source, null, out, from, to);
  }

  /** The same with the pieces of a call, or null for a whole call. */
  void fill(VariateSource source, @Nullable Slicer pieces, boolean[] out, int from, int to);
}
