package org.numrand.spark;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.CounterBased;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;

/**
 * The generator of each row: {@code Generator(Philox(seed, counter=[0, row, column, 0]))}. One
 * engine is moved from row to row; for one thread.
 */
final class RowGenerator {
  private static final String ENGINE = "Philox";

  private final BitGenerator bits;
  private final Generator rng;

  /** The counter's three upper words, the highest first; the lowest is 0. */
  private final ByteBuffer counter = ByteBuffer.allocate(4 * Long.BYTES);

  RowGenerator(BigInteger seed, NumPyVersion numpy) {
    bits = BitGenerators.create(ENGINE, new SeedSequence(seed));
    rng = new Generator(bits).asOf(numpy);
  }

  /**
   * The generator, at the start of a row.
   *
   * @param column the column's number
   */
  Generator at(long column, long row) {
    checkArgument(row >= 0, "row must be >= 0, but is %s", row);
    counter.putLong(Long.BYTES, column).putLong(2 * Long.BYTES, row);
    ((CounterBased) bits).setCounter(new BigInteger(counter.array()));
    return rng;
  }
}
