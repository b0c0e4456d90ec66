package org.numrand.distributions;

import java.math.BigInteger;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.IntegerType;

/** The part of {@link Generator} that gives integers of a range, of any type. */
abstract class IntegerMethods extends VectorMethods {
  IntegerMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  // As in NumPy, nobody looks at the bounds if no integers are asked for.

  private long[] fill(IntegerType type, long low, long high, boolean endpoint, long[] out) {
    if (out.length > 0) {
      Integers.of(type, low, high, endpoint).fill(source, out, 0, out.length);
    }
    return out;
  }

  private int[] fill(IntegerType type, long low, long high, boolean endpoint, int[] out) {
    if (out.length > 0) {
      Integers.of(type, low, high, endpoint).fill(source, out, 0, out.length);
    }
    return out;
  }

  private short[] fill(IntegerType type, long low, long high, boolean endpoint, short[] out) {
    if (out.length > 0) {
      Integers.of(type, low, high, endpoint).fill(source, out, 0, out.length);
    }
    return out;
  }

  private byte[] fill(IntegerType type, long low, long high, boolean endpoint, byte[] out) {
    if (out.length > 0) {
      Integers.of(type, low, high, endpoint).fill(source, out, 0, out.length);
    }
    return out;
  }

  private boolean[] fill(IntegerType type, long low, long high, boolean endpoint, boolean[] out) {
    if (out.length > 0) {
      Integers.of(type, low, high, endpoint).fill(source, out, 0, out.length);
    }
    return out;
  }

  private long[] fill(BigInteger low, BigInteger high, boolean endpoint, long[] out) {
    if (out.length > 0) {
      Integers.of(low, high, endpoint).fill(source, out, 0, out.length);
    }
    return out;
  }

  /** One integer of [0, high). */
  public long integers(long high) {
    return integers(0, high);
  }

  /** One of the {@link Integers} of [low, high). */
  public long integers(long low, long high) {
    return Integers.sample(bits, IntegerType.INT64, low, high, false);
  }

  /** A new array of {@link #integers(long, long)}. */
  public long[] integers(long low, long high, int size) {
    return integers(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integers(long low, long high, int size, boolean endpoint) {
    return integers(low, high, new long[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integers(long, long)}. */
  public long[] integers(long low, long high, long[] out) {
    return integers(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integers(long low, long high, long[] out, boolean endpoint) {
    return fill(IntegerType.INT64, low, high, endpoint, out);
  }

  /**
   * One of {@link #integers(long, long)} for each of the bounds, which have one length, or length
   * 1.
   */
  public long[] integers(long[] low, long[] high) {
    return integers(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public long[] integers(long[] low, long[] high, boolean endpoint) {
    long[] out = new long[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.INT64, low, high, endpoint, out);
    return out;
  }

  /** One integer of [low, high], or of [low, high) without the endpoint. */
  public long integers(long low, long high, boolean endpoint) {
    return Integers.sample(bits, IntegerType.INT64, low, high, endpoint);
  }

  /** One of {@link #integers(long, long)} for each high. */
  public long[] integers(long low, long[] high) {
    return integers(all(low), high);
  }

  /** One of {@link #integers(long, long)} for each low. */
  public long[] integers(long[] low, long high) {
    return integers(low, all(high));
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code bool}. */
  public boolean integersBool(long low, long high) {
    return Integers.sample(bits, IntegerType.BOOL, low, high, false) != 0;
  }

  /** A new array of {@link #integersBool(long, long)}. */
  public boolean[] integersBool(long low, long high, int size) {
    return integersBool(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public boolean[] integersBool(long low, long high, int size, boolean endpoint) {
    return integersBool(low, high, new boolean[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersBool(long, long)}. */
  public boolean[] integersBool(long low, long high, boolean[] out) {
    return integersBool(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public boolean[] integersBool(long low, long high, boolean[] out, boolean endpoint) {
    return fill(IntegerType.BOOL, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersBool(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public boolean[] integersBool(long[] low, long[] high) {
    return integersBool(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public boolean[] integersBool(long[] low, long[] high, boolean endpoint) {
    boolean[] out = new boolean[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.BOOL, low, high, endpoint, out);
    return out;
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code int16}. */
  public short integersInt16(long low, long high) {
    return (short) Integers.sample(bits, IntegerType.INT16, low, high, false);
  }

  /** A new array of {@link #integersInt16(long, long)}. */
  public short[] integersInt16(long low, long high, int size) {
    return integersInt16(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersInt16(long low, long high, int size, boolean endpoint) {
    return integersInt16(low, high, new short[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersInt16(long, long)}. */
  public short[] integersInt16(long low, long high, short[] out) {
    return integersInt16(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersInt16(long low, long high, short[] out, boolean endpoint) {
    return fill(IntegerType.INT16, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersInt16(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public short[] integersInt16(long[] low, long[] high) {
    return integersInt16(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public short[] integersInt16(long[] low, long[] high, boolean endpoint) {
    short[] out = new short[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.INT16, low, high, endpoint, out);
    return out;
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code int32}. */
  public int integersInt32(long low, long high) {
    return (int) Integers.sample(bits, IntegerType.INT32, low, high, false);
  }

  /** A new array of {@link #integersInt32(long, long)}. */
  public int[] integersInt32(long low, long high, int size) {
    return integersInt32(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersInt32(long low, long high, int size, boolean endpoint) {
    return integersInt32(low, high, new int[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersInt32(long, long)}. */
  public int[] integersInt32(long low, long high, int[] out) {
    return integersInt32(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersInt32(long low, long high, int[] out, boolean endpoint) {
    return fill(IntegerType.INT32, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersInt32(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public int[] integersInt32(long[] low, long[] high) {
    return integersInt32(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public int[] integersInt32(long[] low, long[] high, boolean endpoint) {
    int[] out = new int[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.INT32, low, high, endpoint, out);
    return out;
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code int8}. */
  public byte integersInt8(long low, long high) {
    return (byte) Integers.sample(bits, IntegerType.INT8, low, high, false);
  }

  /** A new array of {@link #integersInt8(long, long)}. */
  public byte[] integersInt8(long low, long high, int size) {
    return integersInt8(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersInt8(long low, long high, int size, boolean endpoint) {
    return integersInt8(low, high, new byte[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersInt8(long, long)}. */
  public byte[] integersInt8(long low, long high, byte[] out) {
    return integersInt8(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersInt8(long low, long high, byte[] out, boolean endpoint) {
    return fill(IntegerType.INT8, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersInt8(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public byte[] integersInt8(long[] low, long[] high) {
    return integersInt8(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public byte[] integersInt8(long[] low, long[] high, boolean endpoint) {
    byte[] out = new byte[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.INT8, low, high, endpoint, out);
    return out;
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code uint16}. */
  public int integersUint16(long low, long high) {
    return (int) Integers.sample(bits, IntegerType.UINT16, low, high, false);
  }

  /** A new array of {@link #integersUint16(long, long)}. */
  public short[] integersUint16(long low, long high, int size) {
    return integersUint16(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersUint16(long low, long high, int size, boolean endpoint) {
    return integersUint16(low, high, new short[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint16(long, long)}. */
  public short[] integersUint16(long low, long high, short[] out) {
    return integersUint16(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public short[] integersUint16(long low, long high, short[] out, boolean endpoint) {
    return fill(IntegerType.UINT16, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint16(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public short[] integersUint16(long[] low, long[] high) {
    return integersUint16(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public short[] integersUint16(long[] low, long[] high, boolean endpoint) {
    short[] out = new short[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.UINT16, low, high, endpoint, out);
    return out;
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code uint32}. */
  public long integersUint32(long low, long high) {
    return Integers.sample(bits, IntegerType.UINT32, low, high, false);
  }

  /** A new array of {@link #integersUint32(long, long)}. */
  public int[] integersUint32(long low, long high, int size) {
    return integersUint32(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersUint32(long low, long high, int size, boolean endpoint) {
    return integersUint32(low, high, new int[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint32(long, long)}. */
  public int[] integersUint32(long low, long high, int[] out) {
    return integersUint32(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public int[] integersUint32(long low, long high, int[] out, boolean endpoint) {
    return fill(IntegerType.UINT32, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint32(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public int[] integersUint32(long[] low, long[] high) {
    return integersUint32(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public int[] integersUint32(long[] low, long[] high, boolean endpoint) {
    int[] out = new int[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.UINT32, low, high, endpoint, out);
    return out;
  }

  /**
   * One of the {@link Integers} of [low, high), drawn as {@code uint64}, its bounds unsigned too.
   */
  public long integersUint64(long low, long high) {
    return Integers.sample(bits, IntegerType.UINT64, low, high, false);
  }

  /** A new array of {@link #integersUint64(long, long)}. */
  public long[] integersUint64(long low, long high, int size) {
    return integersUint64(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(long low, long high, int size, boolean endpoint) {
    return integersUint64(low, high, new long[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint64(long, long)}. */
  public long[] integersUint64(long low, long high, long[] out) {
    return integersUint64(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(long low, long high, long[] out, boolean endpoint) {
    return fill(IntegerType.UINT64, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint64(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public long[] integersUint64(long[] low, long[] high) {
    return integersUint64(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public long[] integersUint64(long[] low, long[] high, boolean endpoint) {
    long[] out = new long[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.UINT64, low, high, endpoint, out);
    return out;
  }

  /** {@link #integersUint64(long, long)}, its bounds up to 2<sup>64</sup>. */
  public long integersUint64(BigInteger low, BigInteger high) {
    return Integers.of(low, high, false).sample(source);
  }

  /** A new array of {@link #integersUint64(BigInteger, BigInteger)}. */
  public long[] integersUint64(BigInteger low, BigInteger high, int size) {
    return integersUint64(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(BigInteger low, BigInteger high, int size, boolean endpoint) {
    return integersUint64(low, high, new long[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint64(BigInteger, BigInteger)}. */
  public long[] integersUint64(BigInteger low, BigInteger high, long[] out) {
    return integersUint64(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public long[] integersUint64(BigInteger low, BigInteger high, long[] out, boolean endpoint) {
    return fill(low, high, endpoint, out);
  }

  /** One of the {@link Integers} of [low, high), drawn as {@code uint8}. */
  public int integersUint8(long low, long high) {
    return (int) Integers.sample(bits, IntegerType.UINT8, low, high, false);
  }

  /** A new array of {@link #integersUint8(long, long)}. */
  public byte[] integersUint8(long low, long high, int size) {
    return integersUint8(low, high, size, false);
  }

  /** A new array of integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersUint8(long low, long high, int size, boolean endpoint) {
    return integersUint8(low, high, new byte[Parameters.size(size)], endpoint);
  }

  /** Fills an array with {@link #integersUint8(long, long)}. */
  public byte[] integersUint8(long low, long high, byte[] out) {
    return integersUint8(low, high, out, false);
  }

  /** Fills an array with integers of [low, high], or of [low, high) without the endpoint. */
  public byte[] integersUint8(long low, long high, byte[] out, boolean endpoint) {
    return fill(IntegerType.UINT8, low, high, endpoint, out);
  }

  /**
   * One of {@link #integersUint8(long, long)} for each of the bounds, which have one length, or
   * length 1.
   */
  public byte[] integersUint8(long[] low, long[] high) {
    return integersUint8(low, high, false);
  }

  /** One integer of [low, high], or of [low, high) without the endpoint, for each of the bounds. */
  public byte[] integersUint8(long[] low, long[] high, boolean endpoint) {
    byte[] out = new byte[Broadcast.length(low.length, high.length)];
    Integers.each(bits, IntegerType.UINT8, low, high, endpoint, out);
    return out;
  }
}
