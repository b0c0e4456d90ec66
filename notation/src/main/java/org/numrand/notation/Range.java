package org.numrand.notation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.RandomAccess;

/** Python's {@code range}: the members are computed when they are asked for. */
public final class Range extends AbstractList<Number> implements RandomAccess {
  private final BigInteger start;
  private final BigInteger step;
  private final int size;
  private final boolean isOfLongs;

  private Range(BigInteger start, BigInteger step, int size, boolean isOfLongs) {
    this.start = start;
    this.step = step;
    this.size = size;
    this.isOfLongs = isOfLongs;
  }

  /**
   * The range.
   *
   * @throws IllegalArgumentException if a list cannot have that many members
   */
  public static Range of(BigInteger start, BigInteger stop, BigInteger step) {
    var towards = BigInteger.valueOf(step.signum());
    BigInteger length =
        stop.subtract(start).add(step).subtract(towards).divide(step).max(BigInteger.ZERO);
    checkArgument(
        length.bitLength() < Integer.SIZE,
        "a range must have at most %s members, but range(%s, %s, %s) has %s",
        Integer.MAX_VALUE,
        start,
        stop,
        step,
        length);
    BigInteger last = start.add(step.multiply(length.subtract(BigInteger.ONE)));
    boolean isOfLongs = start.bitLength() < Long.SIZE && last.bitLength() < Long.SIZE;
    return new Range(start, step, length.intValue(), isOfLongs);
  }

  /** Whether all members are longs; a list would have to be asked one by one. */
  boolean isOfLongs() {
    return isOfLongs;
  }

  @Override
  public Number get(int index) {
    return isOfLongs
        ? (Number) (start.longValue() + index * step.longValue())
        : Literal.integer(start.add(step.multiply(BigInteger.valueOf(index))));
  }

  @Override
  public int size() {
    return size;
  }

  /** As Python shows it. */
  @Override
  public String toString() {
    BigInteger stop = start.add(step.multiply(BigInteger.valueOf(size)));
    String bounds = start + ", " + stop;
    return "range(" + bounds + (step.equals(BigInteger.ONE) ? "" : ", " + step) + ")";
  }
}
