package org.numrand.notation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NumPy's many names for its dtypes, on machines of 64 bits with little-endian numbers. */
final class DtypeNames {
  private static final Pattern PREFIX = Pattern.compile("(np|numpy)\\.");
  private static final Pattern SIZED = Pattern.compile("[<=|]?([iufb])([1248])");

  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.of("i", "int", "u", "uint", "f", "float");

  private static final ImmutableMap<String, String> OTHERS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("bool", "bool_", "?", "b1")
          .putAll("int8", "byte", "b")
          .putAll("int16", "short", "h")
          .putAll("int32", "intc", "i")
          .putAll("int64", "int", "int_", "intp", "long", "longlong", "l", "q", "p")
          .putAll("uint8", "ubyte", "B")
          .putAll("uint16", "ushort", "H")
          .putAll("uint32", "uintc", "I")
          .putAll("uint64", "uint", "uintp", "ulong", "ulonglong", "L", "Q", "P")
          .putAll("float32", "single", "f")
          .putAll("float64", "float", "double", "d")
          .build()
          .inverse()
          .entries()
          .stream()
          .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));

  private DtypeNames() {}

  /** The name that tells the size, as {@code float32} for {@code f4}; others as they are. */
  static String full(String name) {
    String plain = PREFIX.matcher(name).replaceFirst("");
    String other = OTHERS.get(plain);
    if (other != null) {
      return other;
    }
    Matcher sized = SIZED.matcher(plain);
    String kind = sized.matches() ? KINDS.get(sized.group(1)) : null;
    return kind == null ? plain : kind + Byte.SIZE * Integer.parseInt(sized.group(2));
  }
}
