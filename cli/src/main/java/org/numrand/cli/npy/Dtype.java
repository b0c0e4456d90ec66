package org.numrand.cli.npy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the elements of an array are, as NumPy has it.
 *
 * @param kind {@code b} for truth values, {@code i} and {@code u} for integers with and without a
 *     sign, {@code f} for floating-point numbers, {@code U} for text, {@code S} for bytes, {@code
 *     O} for anything else
 * @param size how many bytes an element has
 */
public record Dtype(char kind, int size) {
  /** Truth values: {@code boolean[]}. */
  public static final Dtype BOOL = new Dtype('b', Byte.BYTES);

  /** Integers with a sign: {@code long[]}. */
  public static final Dtype INT64 = new Dtype('i', Long.BYTES);

  /** Integers without a sign: {@code long[]}, which keeps the bits. */
  public static final Dtype UINT64 = new Dtype('u', Long.BYTES);

  /** {@code double[]}. */
  public static final Dtype FLOAT64 = new Dtype('f', Double.BYTES);

  /** {@code float[]}. */
  public static final Dtype FLOAT32 = new Dtype('f', Float.BYTES);

  /** Python's objects: {@code Object[]}. No file has them. */
  public static final Dtype OBJECT = new Dtype('O', Long.BYTES);

  private static final Pattern NAME = Pattern.compile("bool|(?:int|uint|float)(8|16|32|64)");
  private static final Pattern DESCR = Pattern.compile("[<>|=]([a-zA-Z?])(\\d{1,9})(.*)");

  /** Text of at most so many characters: {@code Object[]} of {@code String}s. */
  public static Dtype text(int length) {
    return new Dtype('U', Math.multiplyExact(length, Integer.BYTES));
  }

  /** At most so many bytes: {@code Object[]} of {@code byte[]}s. */
  public static Dtype bytes(int length) {
    return new Dtype('S', length);
  }

  /** That of numbers or truth values with a name, as {@code uint8}. */
  public static Dtype named(String name) {
    Matcher parts = NAME.matcher(name);
    checkArgument(parts.matches(), "there is no dtype %s", name);
    return name.equals("bool")
        ? BOOL
        : new Dtype(name.charAt(0), Integer.parseInt(parts.group(1)) / Byte.SIZE);
  }

  /** That of the elements of a Java array of primitives. */
  public static Dtype of(Object array, boolean unsigned) {
    if (array instanceof double[]) {
      return FLOAT64;
    } else if (array instanceof float[]) {
      return FLOAT32;
    } else if (array instanceof boolean[]) {
      return BOOL;
    }
    char kind = unsigned ? 'u' : 'i';
    if (array instanceof long[]) {
      return new Dtype(kind, Long.BYTES);
    } else if (array instanceof int[]) {
      return new Dtype(kind, Integer.BYTES);
    } else if (array instanceof short[]) {
      return new Dtype(kind, Short.BYTES);
    }
    return new Dtype(kind, Byte.BYTES);
  }

  /**
   * That of a file.
   *
   * @param descr as {@code <f8} or {@code |u1}
   * @throws IllegalArgumentException if no Java array holds such elements
   */
  static Dtype of(String descr) {
    Matcher parts = DESCR.matcher(descr);
    checkArgument(parts.matches(), "its dtype is %s, which cannot be read", descr);
    char kind = parts.group(1).charAt(0);
    int size = Integer.parseInt(parts.group(2));
    checkArgument(kind != 'O', "it holds Python's objects, not numbers or text");
    boolean isKnown =
        parts.group(3).isEmpty()
            && switch (kind) {
              case 'b' -> size == 1;
              case 'i', 'u' -> size == 1 || size == 2 || size == 4 || size == 8;
              case 'f' -> size == 4 || size == 8;
              case 'U' -> size <= Integer.MAX_VALUE / Integer.BYTES;
              case 'S' -> true;
              default -> false;
            };
    checkArgument(
        isKnown,
        "its dtype is %s; only truth values, integers, float32, float64, text and bytes can be read",
        descr);
    return new Dtype(kind, kind == 'U' ? size * Integer.BYTES : size);
  }

  /** The name in a file, of little-endian numbers. */
  public String descr() {
    boolean hasOrder = kind == 'U' || (size > 1 && kind != 'S');
    return (hasOrder ? "<" : "|") + kind + (kind == 'U' ? size / Integer.BYTES : size);
  }

  /** Whether a Java array of primitives holds the elements. */
  public boolean isPrimitive() {
    return kind != 'U' && kind != 'S' && kind != 'O';
  }

  /** A Java array for so many elements. */
  public Object newArray(int length) {
    return switch (kind) {
      case 'b' -> new boolean[length];
      case 'f' -> size == Float.BYTES ? new float[length] : new double[length];
      case 'i', 'u' ->
          switch (size) {
            case Byte.BYTES -> new byte[length];
            case Short.BYTES -> new short[length];
            case Integer.BYTES -> new int[length];
            default -> new long[length];
          };
      default -> new Object[length];
    };
  }
}
