package org.numrand.vector;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/** The widest vectors of this machine. */
final class Lanes {
  static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
  static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
  static final int COUNT = LONGS.length();

  /**
   * Whether the machine has instructions to multiply 64-bit lanes and to make doubles of them,
   * which came with vectors of 512 bits. Without them the Vector API works piece by piece, and the
   * plain loops are faster.
   */
  static final boolean FAST = LONGS.vectorBitSize() >= 512;

  private Lanes() {}

  static LongVector load(long[] words, int offset) {
    return LongVector.fromArray(LONGS, words, offset);
  }

  static LongVector right(LongVector x, int bits) {
    return x.lanewise(LSHR, bits);
  }

  static LongVector left(LongVector x, int bits) {
    return x.lanewise(LSHL, bits);
  }
}
