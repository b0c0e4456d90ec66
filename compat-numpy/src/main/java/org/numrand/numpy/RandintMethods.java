package org.numrand.numpy;

import java.math.BigInteger;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.integer.RandomBytes;
import org.numrand.distributions.spi.IntegerType;

/** The part of {@link RandomState} that gives uniform integers, for every type that NumPy has. */
abstract class RandintMethods extends ContinuousMethods {
  RandintMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /**
   * One integer from 0 to {@code high - 1}: see {@link #randint(long, long)}.
   *
   * @param high above 0
   */
  public long randint(long high) {
    return randint(0, high);
  }

  /**
   * One integer from {@code low} to {@code high - 1}, by masked rejection: 32 bits a try while
   * {@code high - low} is at most 2<sup>32</sup>, else 64; none if there is but one integer. This
   * is {@code dtype=int} and {@code dtype=np.int64}. Legacy class C.
   *
   * @param low below {@code high}
   */
  public long randint(long low, long high) {
    return draw(IntegerType.INT64, low, high, false);
  }

  /** A new array of {@link #randint(long, long)}. */
  public long[] randint(long low, long high, int size) {
    return randint(low, high, new long[checkedSize(size)]);
  }

  /** Fills an array with {@link #randint(long, long)}. */
  public long[] randint(long low, long high, long[] out) {
    return fill(IntegerType.INT64, low, high, false, out);
  }

  /** A new array of rows of {@link #randint(long, long)}. */
  public long[][] randint(long low, long high, int rows, int columns) {
    return Rows.of(randint(low, high, Rows.size(rows, columns)), rows, columns);
  }

  /** {@link #randint(long, long)} for each set of elements. */
  public long[] randint(long[] low, long[] high) {
    long[] out = new long[Broadcast.length(low.length, high.length)];
    lockedRun(
        source -> LegacyIntegers.each(source.bits(), IntegerType.INT64, low, high, false, out));
    return out;
  }

  /** {@link #randint(long, long)} for each set of elements. */
  public long[] randint(long low, long[] high) {
    return randint(new long[] {low}, high);
  }

  /** {@link #randint(long, long)} for each set of elements. */
  public long[] randint(long[] low, long high) {
    return randint(low, new long[] {high});
  }

  private long draw(IntegerType type, long low, long high, boolean endpoint) {
    PolarSource current = source();
    current.bits().lock();
    try {
      return LegacyIntegers.sample(current.bits(), type, low, high, endpoint);
    } finally {
      current.bits().unlock();
    }
  }

  // As in NumPy, nobody looks at the bounds if no integers are asked for.

  private long[] fill(IntegerType type, long low, long high, boolean endpoint, long[] out) {
    if (out.length > 0) {
      LegacyIntegers integers = LegacyIntegers.of(type, low, high, endpoint);
      lockedRun(source -> integers.fill(source, out, 0, out.length));
    }
    return out;
  }

  private int[] fill(IntegerType type, long low, long high, boolean endpoint, int[] out) {
    if (out.length > 0) {
      LegacyIntegers integers = LegacyIntegers.of(type, low, high, endpoint);
      lockedRun(source -> integers.fill(source, out, 0, out.length));
    }
    return out;
  }

  private short[] fill(IntegerType type, long low, long high, boolean endpoint, short[] out) {
    if (out.length > 0) {
      LegacyIntegers integers = LegacyIntegers.of(type, low, high, endpoint);
      lockedRun(source -> integers.fill(source, out, 0, out.length));
    }
    return out;
  }

  private byte[] fill(IntegerType type, long low, long high, boolean endpoint, byte[] out) {
    if (out.length > 0) {
      LegacyIntegers integers = LegacyIntegers.of(type, low, high, endpoint);
      lockedRun(source -> integers.fill(source, out, 0, out.length));
    }
    return out;
  }

  private boolean[] fill(IntegerType type, long low, long high, boolean endpoint, boolean[] out) {
    if (out.length > 0) {
      LegacyIntegers integers = LegacyIntegers.of(type, low, high, endpoint);
      lockedRun(source -> integers.fill(source, out, 0, out.length));
    }
    return out;
  }

  /**
   * One integer from {@code low} to {@code high}, included: NumPy's deprecated {@code
   * random_integers}, which draws as {@code randint(low, high + 1)}.
   */
  public long randomIntegers(long low, long high) {
    return draw(IntegerType.INT64, low, high, true);
  }

  /** One integer from 1 to {@code high}, included. */
  public long randomIntegers(long high) {
    return randomIntegers(1, high);
  }

  /** A new array of {@link #randomIntegers(long, long)}. */
  public long[] randomIntegers(long low, long high, int size) {
    return randomIntegers(low, high, new long[checkedSize(size)]);
  }

  /** Fills an array with {@link #randomIntegers(long, long)}. */
  public long[] randomIntegers(long low, long high, long[] out) {
    return fill(IntegerType.INT64, low, high, true, out);
  }

  /** One integer from 0 to 2<sup>63</sup>-1. Takes 64 bits. */
  public long tomaxint() {
    PolarSource current = source();
    current.bits().lock();
    try {
      return current.bits().nextLong() >>> 1;
    } finally {
      current.bits().unlock();
    }
  }

  /** A new array of {@link #tomaxint()}. */
  public long[] tomaxint(int size) {
    return tomaxint(new long[checkedSize(size)]);
  }

  /** Fills an array with {@link #tomaxint()}. */
  public long[] tomaxint(long[] out) {
    lockedRun(source -> source.bits().nextLongs(out));
    for (int i = 0; i < out.length; i++) {
      out[i] >>>= 1;
    }
    return out;
  }

  /**
   * Bytes: 32-bit draws, the lowest byte of each first; what is left of the last is lost. No bytes
   * take one draw as well, as in NumPy.
   *
   * @param length how many, at least 0
   */
  public byte[] bytes(int length) {
    return locked(source -> RandomBytes.next(source.bits(), length));
  }

  // uint64

  /**
   * One integer from {@code low} to {@code high - 1}, unsigned in a {@code long}: {@code
   * dtype=np.uint64}. Draws as {@link #randint(long, long)}.
   *
   * @param low from 0 to {@code high - 1}
   * @param high at most 2<sup>64</sup>
   */
  public long randintUint64(BigInteger low, BigInteger high) {
    return draw(LegacyIntegers.of(low, high, false));
  }

  /** The same as {@link #randintUint64(BigInteger, BigInteger)}, for bounds that fit. */
  public long randintUint64(long low, long high) {
    return randintUint64(BigInteger.valueOf(low), BigInteger.valueOf(high));
  }

  /** A new array of {@link #randintUint64(BigInteger, BigInteger)}. */
  public long[] randintUint64(BigInteger low, BigInteger high, int size) {
    return randintUint64(low, high, new long[checkedSize(size)]);
  }

  /** A new array of {@link #randintUint64(long, long)}. */
  public long[] randintUint64(long low, long high, int size) {
    return randintUint64(BigInteger.valueOf(low), BigInteger.valueOf(high), size);
  }

  /** Fills an array with {@link #randintUint64(BigInteger, BigInteger)}. */
  public long[] randintUint64(BigInteger low, BigInteger high, long[] out) {
    return out.length == 0 ? out : draw(LegacyIntegers.of(low, high, false), out);
  }

  // 32 bits

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.int32}. 32 bits a try.
   *
   * @param low at least -2<sup>31</sup>, below {@code high}
   * @param high at most 2<sup>31</sup>
   */
  public int randintInt32(long low, long high) {
    return (int) draw(IntegerType.INT32, low, high, false);
  }

  /** A new array of {@link #randintInt32(long, long)}. */
  public int[] randintInt32(long low, long high, int size) {
    return randintInt32(low, high, new int[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintInt32(long, long)}. */
  public int[] randintInt32(long low, long high, int[] out) {
    return fill(IntegerType.INT32, low, high, false, out);
  }

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.uint32}. 32 bits a try.
   *
   * @param low from 0 to {@code high - 1}
   * @param high at most 2<sup>32</sup>
   */
  public long randintUint32(long low, long high) {
    return draw(IntegerType.UINT32, low, high, false);
  }

  /** A new array of {@link #randintUint32(long, long)}, unsigned. */
  public int[] randintUint32(long low, long high, int size) {
    return randintUint32(low, high, new int[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintUint32(long, long)}, unsigned. */
  public int[] randintUint32(long low, long high, int[] out) {
    return fill(IntegerType.UINT32, low, high, false, out);
  }

  // 16 bits

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.int16}. 16 bits a try, two of
   * which share a draw within a call.
   *
   * @param low at least -2<sup>15</sup>, below {@code high}
   * @param high at most 2<sup>15</sup>
   */
  public short randintInt16(long low, long high) {
    return (short) draw(IntegerType.INT16, low, high, false);
  }

  /** A new array of {@link #randintInt16(long, long)}. */
  public short[] randintInt16(long low, long high, int size) {
    return randintInt16(low, high, new short[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintInt16(long, long)}. */
  public short[] randintInt16(long low, long high, short[] out) {
    return fill(IntegerType.INT16, low, high, false, out);
  }

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.uint16}. 16 bits a try, two
   * of which share a draw within a call.
   *
   * @param low from 0 to {@code high - 1}
   * @param high at most 2<sup>16</sup>
   */
  public int randintUint16(long low, long high) {
    return (int) draw(IntegerType.UINT16, low, high, false);
  }

  /** A new array of {@link #randintUint16(long, long)}, unsigned. */
  public short[] randintUint16(long low, long high, int size) {
    return randintUint16(low, high, new short[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintUint16(long, long)}, unsigned. */
  public short[] randintUint16(long low, long high, short[] out) {
    return fill(IntegerType.UINT16, low, high, false, out);
  }

  // 8 bits

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.int8}. 8 bits a try, four of
   * which share a draw within a call.
   *
   * @param low at least -128, below {@code high}
   * @param high at most 128
   */
  public byte randintInt8(long low, long high) {
    return (byte) draw(IntegerType.INT8, low, high, false);
  }

  /** A new array of {@link #randintInt8(long, long)}. */
  public byte[] randintInt8(long low, long high, int size) {
    return randintInt8(low, high, new byte[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintInt8(long, long)}. */
  public byte[] randintInt8(long low, long high, byte[] out) {
    return fill(IntegerType.INT8, low, high, false, out);
  }

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.uint8}. 8 bits a try, four of
   * which share a draw within a call.
   *
   * @param low from 0 to {@code high - 1}
   * @param high at most 256
   */
  public int randintUint8(long low, long high) {
    return (int) draw(IntegerType.UINT8, low, high, false);
  }

  /** A new array of {@link #randintUint8(long, long)}, unsigned. */
  public byte[] randintUint8(long low, long high, int size) {
    return randintUint8(low, high, new byte[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintUint8(long, long)}, unsigned. */
  public byte[] randintUint8(long low, long high, byte[] out) {
    return fill(IntegerType.UINT8, low, high, false, out);
  }

  // bool

  /**
   * One truth value: {@code dtype=bool}. 1 bit a value, 32 of which share a draw within a call;
   * none if {@code high - low} is 1.
   *
   * @param low 0 (false) or 1 (true), below {@code high}
   * @param high 1 or 2
   */
  public boolean randintBool(long low, long high) {
    return draw(IntegerType.BOOL, low, high, false) != 0;
  }

  /** A new array of {@link #randintBool(long, long)}. */
  public boolean[] randintBool(long low, long high, int size) {
    return randintBool(low, high, new boolean[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintBool(long, long)}. */
  public boolean[] randintBool(long low, long high, boolean[] out) {
    return fill(IntegerType.BOOL, low, high, false, out);
  }
}
