package org.numrand.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Values as the bits that are compared. */
public final class Bits {
  private Bits() {}

  /**
   * Every number of a value, however nested: real numbers as their bits, all NaN alike; integers
   * and booleans as numbers.
   */
  public static LongStream of(Object value) {
    if (value instanceof Double number) {
      return LongStream.of(Double.doubleToLongBits(number));
    }
    if (value instanceof Float number) {
      return LongStream.of(Float.floatToIntBits(number));
    }
    if (value instanceof Number number) {
      return LongStream.of(number.longValue());
    }
    if (value instanceof Boolean truth) {
      return LongStream.of(truth ? 1 : 0);
    }
    if (value instanceof Character code) {
      return LongStream.of(code);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMapToLong(Bits::of);
    }
    if (value instanceof long[] longs) {
      return LongStream.of(longs);
    }
    return IntStream.range(0, Array.getLength(value))
        .mapToObj(i -> Array.get(value, i))
        .flatMapToLong(Bits::of);
  }

  /** The same for values of a dtype, whose unsigned integers Java keeps in signed types. */
  public static long[] of(Object value, String dtype) {
    long mask =
        switch (dtype) {
          case "uint8" -> 0xff;
          case "uint16" -> 0xffff;
          case "uint32" -> 0xffff_ffffL;
          default -> -1;
        };
    return of(value).map(bits -> bits & mask).toArray();
  }

  /** The first 64 bits of a text's SHA-256. */
  public static long digest(String text) {
    return Hashing.sha256().hashString(text, UTF_8).asLong();
  }
}
