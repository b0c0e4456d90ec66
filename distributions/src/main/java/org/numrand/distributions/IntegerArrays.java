package org.numrand.distributions;

import java.math.BigInteger;
import org.numrand.core.BitGenerator;

/**
 * Calls of {@code Generator.integers} for each type of array. As in NumPy, nobody looks at the
 * bounds if no integers are asked for.
 */
final class IntegerArrays {
  private IntegerArrays() {}

  static long[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, long[] out) {
    if (out.length > 0) {
      Integers integers = Integers.of(type, low, high, endpoint);
      LemireFill.fill(bits, integers.low(), integers.max(), out, 0, out.length);
    }
    return out;
  }

  static long[] fill(
      BitGenerator bits, BigInteger low, BigInteger high, boolean endpoint, long[] out) {
    if (out.length > 0) {
      Integers integers = Integers.unsigned(low, high, endpoint);
      LemireFill.fill(bits, integers.low(), integers.max(), out, 0, out.length);
    }
    return out;
  }

  static int[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, int[] out) {
    if (out.length > 0) {
      Integers integers = Integers.of(type, low, high, endpoint);
      NarrowLemireFill.fill(bits, integers.low(), integers.max(), out);
    }
    return out;
  }

  static short[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, short[] out) {
    if (out.length > 0) {
      Integers integers = Integers.of(type, low, high, endpoint);
      NarrowLemireFill.fill(bits, (int) integers.low(), (int) integers.max(), out);
    }
    return out;
  }

  static byte[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, byte[] out) {
    if (out.length > 0) {
      Integers integers = Integers.of(type, low, high, endpoint);
      NarrowLemireFill.fill(bits, (int) integers.low(), (int) integers.max(), out);
    }
    return out;
  }

  static boolean[] fill(
      BitGenerator bits, Integers.Type type, long low, long high, boolean endpoint, boolean[] out) {
    if (out.length > 0) {
      Integers integers = Integers.of(type, low, high, endpoint);
      NarrowLemireFill.fill(bits, (int) integers.low(), (int) integers.max(), out);
    }
    return out;
  }

  /** One integer for each pair of bounds. */
  static long[] each(
      BitGenerator bits, Integers.Type type, long[] low, long[] high, boolean endpoint) {
    Integers[] integers = new Integers[Broadcast.length(low.length, high.length)];
    if (integers.length == 0) {
      Integers.checkApart(type, low, high, endpoint);
    }
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
