package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Arrays;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.BoundedIntegers;
import org.numrand.distributions.Broadcast;

/** The part of {@link RandomState} that gives uniform integers, for every type that NumPy has. */
abstract class RandintMethods extends ContinuousMethods {
  /** How many narrow integers are drawn before they are converted. */
  private static final int CHUNK = 4096;

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
    return offset(low, highestOffset(low, high));
  }

  /** A new array of {@link #randint(long, long)}. */
  public long[] randint(long low, long high, int size) {
    return randint(low, high, new long[checkedSize(size)]);
  }

  /** Fills an array with {@link #randint(long, long)}. */
  public long[] randint(long low, long high, long[] out) {
    return out.length == 0 ? out : offsets(low, highestOffset(low, high), out);
  }

  /** Without the detour over {@link IntegerType}: a {@code long} fits. */
  private static long highestOffset(long low, long high) {
    checkArgument(low < high, "high must be > low, but low is %s and high is %s", low, high);
    return high - low - 1;
  }

  /** A new array of rows of {@link #randint(long, long)}. */
  public long[][] randint(long low, long high, int rows, int columns) {
    return Rows.of(randint(low, high, Rows.size(rows, columns)), rows, columns);
  }

  /** {@link #randint(long, long)} for each set of elements. */
  public long[] randint(long[] low, long[] high) {
    int length = Broadcast.length(low.length, high.length);
    long[] max = new long[length];
    Arrays.setAll(max, i -> highestOffset(Broadcast.at(low, i), Broadcast.at(high, i)));
    return locked(
        source -> {
          long[] out = new long[length];
          Arrays.setAll(
              out, i -> Broadcast.at(low, i) + BoundedIntegers.masked(source.bits(), max[i]));
          return out;
        });
  }

  /** {@link #randint(long, long)} for each set of elements. */
  public long[] randint(long low, long[] high) {
    return randint(new long[] {low}, high);
  }

  /** {@link #randint(long, long)} for each set of elements. */
  public long[] randint(long[] low, long high) {
    return randint(low, new long[] {high});
  }

  private long offset(long low, long max) {
    PolarSource current = acquire();
    try {
      return low + BoundedIntegers.masked(current.bits(), max);
    } finally {
      release(current);
    }
  }

  private long[] offsets(long low, long max, long[] out) {
    lockedRun(source -> MaskedIntegers.fill(source.bits(), low, max, out));
    return out;
  }

  /**
   * One integer from {@code low} to {@code high}, included: NumPy's deprecated {@code
   * random_integers}, which draws as {@code randint(low, high + 1)}.
   */
  public long randomIntegers(long low, long high) {
    return offset(low, closedOffset(low, high));
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
    return out.length == 0 ? out : offsets(low, closedOffset(low, high), out);
  }

  private static long closedOffset(long low, long high) {
    checkArgument(low <= high, "high must be >= low, but low is %s and high is %s", low, high);
    return high - low;
  }

  /** One integer from 0 to 2<sup>63</sup>-1. Takes 64 bits. */
  public long tomaxint() {
    PolarSource current = acquire();
    try {
      return current.bits().nextLong() >>> 1;
    } finally {
      release(current);
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
    checkArgument(length >= 0, "length must be >= 0, but is %s", length);
    int[] draws = new int[(length - 1) / 4 + 1];
    lockedRun(source -> source.bits().nextInts(draws));
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      out[i] = (byte) (draws[i >> 2] >>> (8 * i));
    }
    return out;
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
    return offset(low.longValue(), IntegerType.UINT64.highestOffset(low, high));
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
    if (out.length == 0) {
      return out;
    }
    return offsets(low.longValue(), IntegerType.UINT64.highestOffset(low, high), out);
  }

  // 32 bits

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.int32}. 32 bits a try.
   *
   * @param low at least -2<sup>31</sup>, below {@code high}
   * @param high at most 2<sup>31</sup>
   */
  public int randintInt32(long low, long high) {
    return (int) offset(low, IntegerType.INT32.highestOffset(low, high));
  }

  /** A new array of {@link #randintInt32(long, long)}. */
  public int[] randintInt32(long low, long high, int size) {
    return randintInt32(low, high, new int[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintInt32(long, long)}. */
  public int[] randintInt32(long low, long high, int[] out) {
    return fill32(IntegerType.INT32, low, high, out);
  }

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.uint32}. 32 bits a try.
   *
   * @param low from 0 to {@code high - 1}
   * @param high at most 2<sup>32</sup>
   */
  public long randintUint32(long low, long high) {
    return offset(low, IntegerType.UINT32.highestOffset(low, high));
  }

  /** A new array of {@link #randintUint32(long, long)}, unsigned. */
  public int[] randintUint32(long low, long high, int size) {
    return randintUint32(low, high, new int[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintUint32(long, long)}, unsigned. */
  public int[] randintUint32(long low, long high, int[] out) {
    return fill32(IntegerType.UINT32, low, high, out);
  }

  private int[] fill32(IntegerType type, long low, long high, int[] out) {
    if (out.length > 0) {
      int max = (int) type.highestOffset(low, high);
      lockedRun(source -> MaskedIntegers.fill(source.bits(), (int) low, max, out));
    }
    return out;
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
    return (short) (low + bufferedOffset(IntegerType.INT16, 16, low, high));
  }

  /** A new array of {@link #randintInt16(long, long)}. */
  public short[] randintInt16(long low, long high, int size) {
    return randintInt16(low, high, new short[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintInt16(long, long)}. */
  public short[] randintInt16(long low, long high, short[] out) {
    return fill16(IntegerType.INT16, low, high, out);
  }

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.uint16}. 16 bits a try, two
   * of which share a draw within a call.
   *
   * @param low from 0 to {@code high - 1}
   * @param high at most 2<sup>16</sup>
   */
  public int randintUint16(long low, long high) {
    return (int) low + bufferedOffset(IntegerType.UINT16, 16, low, high);
  }

  /** A new array of {@link #randintUint16(long, long)}, unsigned. */
  public short[] randintUint16(long low, long high, int size) {
    return randintUint16(low, high, new short[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintUint16(long, long)}, unsigned. */
  public short[] randintUint16(long low, long high, short[] out) {
    return fill16(IntegerType.UINT16, low, high, out);
  }

  private short[] fill16(IntegerType type, long low, long high, short[] out) {
    buffered(
        type,
        16,
        low,
        high,
        out.length,
        (offsets, from, count) -> {
          for (int i = 0; i < count; i++) {
            out[from + i] = (short) (low + offsets[i]);
          }
        });
    return out;
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
    return (byte) (low + bufferedOffset(IntegerType.INT8, 8, low, high));
  }

  /** A new array of {@link #randintInt8(long, long)}. */
  public byte[] randintInt8(long low, long high, int size) {
    return randintInt8(low, high, new byte[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintInt8(long, long)}. */
  public byte[] randintInt8(long low, long high, byte[] out) {
    return fill8(IntegerType.INT8, low, high, out);
  }

  /**
   * One integer from {@code low} to {@code high - 1}: {@code dtype=np.uint8}. 8 bits a try, four of
   * which share a draw within a call.
   *
   * @param low from 0 to {@code high - 1}
   * @param high at most 256
   */
  public int randintUint8(long low, long high) {
    return (int) low + bufferedOffset(IntegerType.UINT8, 8, low, high);
  }

  /** A new array of {@link #randintUint8(long, long)}, unsigned. */
  public byte[] randintUint8(long low, long high, int size) {
    return randintUint8(low, high, new byte[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintUint8(long, long)}, unsigned. */
  public byte[] randintUint8(long low, long high, byte[] out) {
    return fill8(IntegerType.UINT8, low, high, out);
  }

  private byte[] fill8(IntegerType type, long low, long high, byte[] out) {
    buffered(
        type,
        8,
        low,
        high,
        out.length,
        (offsets, from, count) -> {
          for (int i = 0; i < count; i++) {
            out[from + i] = (byte) (low + offsets[i]);
          }
        });
    return out;
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
    return low + bufferedOffset(IntegerType.BOOL, 1, low, high) != 0;
  }

  /** A new array of {@link #randintBool(long, long)}. */
  public boolean[] randintBool(long low, long high, int size) {
    return randintBool(low, high, new boolean[checkedSize(size)]);
  }

  /** Fills an array with {@link #randintBool(long, long)}. */
  public boolean[] randintBool(long low, long high, boolean[] out) {
    buffered(
        IntegerType.BOOL,
        1,
        low,
        high,
        out.length,
        (offsets, from, count) -> {
          for (int i = 0; i < count; i++) {
            out[from + i] = low + offsets[i] != 0;
          }
        });
    return out;
  }

  // Several tries to a draw

  /** Takes {@code count} offsets over, the first of which belongs to the place {@code from}. */
  @FunctionalInterface
  private interface Chunks {
    void take(int[] offsets, int from, int count);
  }

  private void buffered(IntegerType type, int width, long low, long high, int size, Chunks chunks) {
    if (size == 0) {
      return;
    }
    int max = (int) type.highestOffset(low, high);
    int[] offsets = new int[Math.min(CHUNK, size)];
    lockedRun(
        source -> {
          var integers = new BufferedIntegers(source.bits(), width, max);
          for (int from = 0; from < size; from += CHUNK) {
            int count = Math.min(CHUNK, size - from);
            integers.fill(offsets, count);
            chunks.take(offsets, from, count);
          }
        });
  }

  private int bufferedOffset(IntegerType type, int width, long low, long high) {
    int max = (int) type.highestOffset(low, high);
    PolarSource current = acquire();
    try {
      return new BufferedIntegers(current.bits(), width, max).next();
    } finally {
      release(current);
    }
  }
}
