package org.numrand.distributions;

import org.numrand.core.BitGenerator;

/**
 * Calls of {@code Generator.integers} for each type of array. As in NumPy, nobody looks at the
 * bounds if no integers are asked for.
 */
final class IntegerArrays {
  private static final int CHUNK = 512;

  private IntegerArrays() {}

  static long[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, long[] out) {
    if (out.length > 0) {
      Integers.of(type, low, high, endpoint).fill(bits, type.buffer(bits), out, 0, out.length);
    }
    return out;
  }

  static int[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, int[] out) {
    fill(
        bits,
        type,
        low,
        high,
        endpoint,
        out.length,
        (values, next, count) -> {
          for (int i = 0; i < count; i++) {
            out[next + i] = (int) values[i];
          }
        });
    return out;
  }

  static short[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, short[] out) {
    fill(
        bits,
        type,
        low,
        high,
        endpoint,
        out.length,
        (values, next, count) -> {
          for (int i = 0; i < count; i++) {
            out[next + i] = (short) values[i];
          }
        });
    return out;
  }

  static byte[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, byte[] out) {
    fill(
        bits,
        type,
        low,
        high,
        endpoint,
        out.length,
        (values, next, count) -> {
          for (int i = 0; i < count; i++) {
            out[next + i] = (byte) values[i];
          }
        });
    return out;
  }

  static boolean[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, boolean[] out) {
    fill(
        bits,
        type,
        low,
        high,
        endpoint,
        out.length,
        (values, next, count) -> {
          for (int i = 0; i < count; i++) {
            out[next + i] = values[i] != 0;
          }
        });
    return out;
  }

  /** Takes values into an array of another type. */
  @FunctionalInterface
  private interface Values {
    void put(long[] values, int next, int count);
  }

  private static void fill(
      BitGenerator bits,
      Integers.Type type,
      long low,
      long high,
      boolean endpoint,
      int size,
      Values out) {
    if (size == 0) {
      return;
    }
    Integers integers = Integers.of(type, low, high, endpoint);
    BufferedIntegers buffer = type.buffer(bits);
    long[] values = new long[Math.min(CHUNK, size)];
    for (int next = 0; next < size; next += values.length) {
      int count = Math.min(values.length, size - next);
      integers.fill(bits, buffer, values, 0, count);
      out.put(values, next, count);
    }
  }

  /** One integer for each pair of bounds. */
  static long[] each(
      BitGenerator bits, Integers.Type type, long[] low, long[] high, boolean endpoint) {
    Integers[] integers = new Integers[Broadcast.length(low.length, high.length)];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = Integers.of(type, Broadcast.at(low, i), Broadcast.at(high, i), endpoint);
    }
    BufferedIntegers buffer = type.buffer(bits);
    long[] out = new long[integers.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = integers[i].sample(bits, buffer);
    }
    return out;
  }

  static byte[] toBytes(long[] values) {
    byte[] out = new byte[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) values[i];
    }
    return out;
  }

  static short[] toShorts(long[] values) {
    short[] out = new short[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (short) values[i];
    }
    return out;
  }

  static int[] toInts(long[] values) {
    int[] out = new int[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) values[i];
    }
    return out;
  }

  static boolean[] toBooleans(long[] values) {
    boolean[] out = new boolean[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = values[i] != 0;
    }
    return out;
  }
}
