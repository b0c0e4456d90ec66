package org.numrand.numpy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A call of a {@code RandomState}'s method by its name, with arguments in JSON. */
final class ReflectiveCall {
  /** What an integer may be passed as, the best first. */
  private static final List<Class<?>> INTEGERS = List.of(long.class, int.class, BigInteger.class);

  private ReflectiveCall() {}

  /** What the method gives; what it shuffles, if that is nothing. */
  static Object call(RandomState rs, String name, JsonArray arguments)
      throws ReflectiveOperationException {
    List<Object> values = arguments.asList().stream().map(ReflectiveCall::value).toList();
    Method method =
        Arrays.stream(RandomState.class.getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .filter(candidate -> takes(candidate, values))
            .min(Comparator.comparing(ReflectiveCall::rank))
            .orElseThrow(() -> new AssertionError("no method for " + name + arguments));
    Class<?>[] types = method.getParameterTypes();
    Object[] passed =
        IntStream.range(0, types.length).mapToObj(i -> as(types[i], values.get(i))).toArray();
    Object result = method.invoke(rs, passed);
    return result == null ? passed[0] : result;
  }

  private static boolean takes(Method method, List<Object> values) {
    Class<?>[] types = method.getParameterTypes();
    return types.length == values.size()
        && IntStream.range(0, types.length).allMatch(i -> takes(types[i], values.get(i)));
  }

  private static boolean takes(Class<?> type, Object value) {
    if (value instanceof BigInteger integer) {
      return type == BigInteger.class
          || (type == long.class && integer.bitLength() < Long.SIZE)
          || (type == int.class && integer.bitLength() < Integer.SIZE);
    }
    return switch (type.getName()) {
      case "double" -> value instanceof Double;
      case "boolean" -> value instanceof Boolean;
      default -> type.isInstance(value);
    };
  }

  private static int rank(Method method) {
    return Arrays.stream(method.getParameterTypes()).mapToInt(INTEGERS::indexOf).sum();
  }

  private static Object as(Class<?> type, Object value) {
    if (value instanceof BigInteger integer) {
      return type == long.class
          ? (Object) integer.longValueExact()
          : type == int.class ? (Object) integer.intValueExact() : integer;
    }
    return value;
  }

  private static Object value(JsonElement json) {
    if (json instanceof JsonArray array) {
      return isFractional(array.get(0)) ? doubles(array) : longs(array);
    }
    if (json instanceof JsonObject made) {
      Map.Entry<String, JsonElement> entry = made.entrySet().iterator().next();
      return made(entry.getKey(), entry.getValue().getAsInt());
    }
    if (json.getAsJsonPrimitive().isBoolean()) {
      return json.getAsBoolean();
    }
    return isFractional(json) ? (Object) json.getAsDouble() : json.getAsBigInteger();
  }

  private static Object made(String kind, int n) {
    long[] range = LongStream.range(0, n).toArray();
    return switch (kind) {
      case "arange" -> range;
      case "list" -> new ArrayList<>(Arrays.stream(range).boxed().toList());
      case "rows" ->
          Arrays.stream(range).mapToObj(i -> new long[] {2 * i, 2 * i + 1}).toArray(long[][]::new);
      default -> throw new AssertionError(kind);
    };
  }

  /** Python writes a float with a point, an exponent or in letters, an integer without. */
  private static boolean isFractional(JsonElement number) {
    return !number.getAsString().matches("-?[0-9]+");
  }

  private static double[] doubles(JsonArray array) {
    return array.asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
  }

  static long[] longs(JsonArray array) {
    return array.asList().stream().mapToLong(JsonElement::getAsLong).toArray();
  }
}
