package org.numrand.distributions.integer;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/** Integers of one of NumPy's dtypes, in arrays of that width. */
public interface UniformIntegers extends DiscreteDistribution {
  /** Fills {@code out[from..to)}, for {@code int32} and {@code uint32}. */
  void fill(VariateSource source, int[] out, int from, int to);

  /** Fills {@code out[from..to)}, for {@code int16} and {@code uint16}. */
  void fill(VariateSource source, short[] out, int from, int to);

  /** Fills {@code out[from..to)}, for {@code int8} and {@code uint8}. */
  void fill(VariateSource source, byte[] out, int from, int to);

  /** Fills {@code out[from..to)}, for {@code bool}. */
  void fill(VariateSource source, boolean[] out, int from, int to);
}
