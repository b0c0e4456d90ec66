package org.numrand.distributions;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.numrand.calls.Call;
import org.numrand.calls.Elements;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Surface;

/** The calls that the golden vectors write. */
final class GoldenCalls {
  private static final String FLOAT32 = "_float32";
  private static final String INV = "_inv";

  private GoldenCalls() {}

  /** A call of a continuous method; null for the size of one value. */
  static Call continuous(String method, double[] parameters, @Nullable Integer size) {
    String dtype = method.endsWith(FLOAT32) ? "float32" : "float64";
    String name = method.replace(FLOAT32, "").replace(INV, "");
    List<Object> arguments = new ArrayList<>(Arrays.stream(parameters).boxed().toList());
    arguments.add(size);
    Call call = Call.ofDtype(Surface.GENERATOR, name, dtype, arguments.toArray());
    return method.contains(INV)
        ? new Call(Surface.GENERATOR, inversion(), dtype, Map.of(), size, false)
        : call;
  }

  private static Method inversion() {
    return Methods.of(Surface.GENERATOR).stream()
        .filter(row -> !row.option().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** A request of {@code discrete_calls.py}: the method, the arguments, the size. */
  static Call discrete(JsonArray request) {
    String method = request.get(0).getAsString();
    List<Object> arguments = new ArrayList<>(list(request.get(1)));
    Object size = value(request.get(2));
    int last = method.indexOf('_');
    String name = last < 0 ? method : method.substring(0, last);
    String detail = method.substring(last + 1);
    switch (name) {
      case "integers" -> {
        arguments.add(2, size);
        arguments.set(3, Boolean.TRUE.equals(arguments.get(3)) ? true : null);
        return Call.ofDtype(Surface.GENERATOR, name, detail, arguments.toArray());
      }
      case "choice" -> {
        if (detail.equals("matrix")) {
          long[] shape = (long[]) arguments.get(0);
          arguments.set(0, new Elements(detail, (int) shape[0], (int) shape[1]));
        }
        arguments.add(1, size);
      }
      case "shuffle", "permutation", "permuted" -> {
        if (last >= 0) {
          arguments.set(0, new Elements(detail, number(arguments, 0), columns(arguments)));
          if (arguments.size() > 1) {
            arguments.remove(1);
          }
        }
      }
      case "bytes" -> {}
      default -> {
        name = method;
        arguments.add(method.equals("multivariate_hypergeometric") ? 2 : arguments.size(), size);
      }
    }
    return Call.of(Surface.GENERATOR, name, arguments.toArray());
  }

  private static int number(List<Object> arguments, int i) {
    return ((Number) arguments.get(i)).intValue();
  }

  private static int columns(List<Object> arguments) {
    return arguments.size() > 1 ? number(arguments, 1) : 1;
  }

  private static List<Object> list(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(GoldenCalls::value)
        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
  }

  /** An array of integers is one of longs, or of any size; other numbers are doubles. */
  private static @Nullable Object value(JsonElement json) {
    if (json.isJsonNull()) {
      return null;
    }
    if (json instanceof JsonArray array) {
      return array(array);
    }
    JsonPrimitive plain = json.getAsJsonPrimitive();
    if (plain.isBoolean()) {
      return plain.getAsBoolean();
    }
    if (plain.isString()) {
      return plain.getAsString();
    }
    return isInteger(plain) ? plain.getAsBigInteger() : (Object) plain.getAsDouble();
  }

  private static Object array(JsonArray array) {
    List<Object> values = list(array);
    if (!values.isEmpty() && values.stream().allMatch(double[].class::isInstance)) {
      return values.toArray(double[][]::new);
    }
    if (values.stream().anyMatch(value -> value instanceof Double)) {
      return values.stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
    }
    return ImmutableList.copyOf(array).stream()
            .allMatch(value -> value.getAsBigInteger().bitLength() < Long.SIZE)
        ? ImmutableList.copyOf(array).stream().mapToLong(JsonElement::getAsLong).toArray()
        : ImmutableList.copyOf(array).stream()
            .map(JsonElement::getAsBigInteger)
            .toArray(BigInteger[]::new);
  }

  private static boolean isInteger(JsonPrimitive number) {
    return number.getAsString().matches("-?[0-9]+");
  }
}
