package org.numrand.python;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.numrand.calls.Call;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Surface;

/**
 * A call on a {@link Random} as JSON can hold it, and what comes of it as text: the Java side of
 * {@code calls.py}.
 */
record JsonCall(String method, JsonArray arguments, JsonObject keywords) {
  private static final Pattern INTEGER = Pattern.compile("-?\\d+");

  /** The call as {@code call} in {@code calls.py} takes it. */
  JsonArray toJson() {
    var json = new JsonArray();
    json.add(new JsonPrimitive(method));
    json.add(arguments);
    json.add(keywords);
    return json;
  }

  /** What the call returns, or the name of the exception it throws. */
  String on(Random r) {
    try {
      return show(result(r));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return e.getClass().getSimpleName();
    }
  }

  static String show(Object value) {
    if (value instanceof Double x) {
      return x.isNaN() ? "nan" : "%016x".formatted(Double.doubleToRawLongBits(x));
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof long[] array) {
      return show(Longs.asList(array));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonCall::show).collect(Collectors.joining(",", "[", "]"));
    }
    return value.toString();
  }

  static String showState(Random r) {
    State state = r.getstate();
    ByteBuffer words = ByteBuffer.allocate(4 * 625).order(ByteOrder.LITTLE_ENDIAN);
    for (long word : state.internalState()) {
      words.putInt((int) word);
    }
    var crc = new CRC32();
    crc.update(words.array());
    String next = state.gaussNext().isPresent() ? show(state.gaussNext().getAsDouble()) : "None";
    return "%08x %s".formatted(crc.getValue(), next);
  }

  private Object result(Random r) {
    if (method.equals("seed")) {
      return seed(r);
    }
    Map<String, JsonElement> given = named();
    Method row =
        rows(method)
            .filter(any -> names(any).containsAll(given.keySet()))
            .findFirst()
            .orElseThrow();
    Map<String, Object> values = new HashMap<>();
    for (Parameter parameter : row.parameters()) {
      JsonElement value = given.get(parameter.name());
      if (value != null) {
        values.put(parameter.name(), value(parameter, value));
      }
    }
    String dtype = row.javaNames(Surface.PYTHON).keySet().iterator().next();
    return new Call(Surface.PYTHON, row, dtype, values, null, false).on(r);
  }

  /** The arguments by their names; a range is three of them. */
  private Map<String, JsonElement> named() {
    List<JsonElement> positional = ImmutableList.copyOf(arguments);
    List<String> names = names(rows(method).findFirst().orElseThrow());
    Map<String, JsonElement> given = new HashMap<>(ImmutableMap.copyOf(keywords.entrySet()));
    if (method.equals("sample")
        && positional.get(0) instanceof JsonObject population
        && population.has("range")) {
      given.put("k", positional.get(1));
      positional = ImmutableList.copyOf(population.getAsJsonArray("range"));
      names = List.of("start", "stop", "step");
    }
    if (positional.size() == 1 && names.get(0).equals("start")) {
      names = List.of("stop");
    }
    for (int i = 0; i < positional.size(); i++) {
      given.put(names.get(i), positional.get(i));
    }
    return given;
  }

  private static Stream<Method> rows(String name) {
    return Methods.of(Surface.PYTHON).stream().filter(row -> row.name().equals(name));
  }

  private static List<String> names(Method row) {
    return row.parameters().stream().map(Parameter::name).toList();
  }

  private static Object value(Parameter parameter, JsonElement value) {
    return switch (parameter.kind()) {
      case REAL -> value.getAsDouble();
      case REALS -> numbers(ImmutableList.copyOf(value.getAsJsonArray()));
      case COUNTS -> longs(value).toArray();
      case SEQUENCE -> list(value);
      default -> value.getAsBigInteger();
    };
  }

  /** Integers if all are that. */
  private static Object numbers(List<JsonElement> array) {
    boolean areIntegers =
        !array.isEmpty()
            && array.stream().allMatch(each -> INTEGER.matcher(each.getAsString()).matches());
    return areIntegers
        ? array.stream().map(JsonElement::getAsBigInteger).toArray(BigInteger[]::new)
        : Doubles.toArray(Lists.transform(array, JsonElement::getAsDouble));
  }

  private Object seed(Random r) {
    JsonElement seed = arguments.get(0);
    int version = arguments.size() > 1 ? integer(1) : 2;
    if (seed.isJsonPrimitive()) {
      JsonPrimitive plain = seed.getAsJsonPrimitive();
      if (plain.isString()) {
        r.seed(plain.getAsString(), version);
      } else {
        r.seed(plain.getAsBigInteger());
      }
    } else if (seed.getAsJsonObject().has("float")) {
      r.seed(Double.parseDouble(seed.getAsJsonObject().get("float").getAsString()));
    } else {
      r.seed(HexFormat.of().parseHex(seed.getAsJsonObject().get("bytes").getAsString()), version);
    }
    return "None";
  }

  private int integer(int i) {
    return arguments.get(i).getAsInt();
  }

  private static LongStream longs(JsonElement array) {
    return ImmutableList.copyOf(array.getAsJsonArray()).stream().mapToLong(JsonElement::getAsLong);
  }

  private static List<Long> list(JsonElement list) {
    LongStream elements =
        list.isJsonObject()
            ? LongStream.range(0, list.getAsJsonObject().get("list").getAsLong())
            : longs(list);
    return elements.boxed().collect(Collectors.toCollection(ArrayList::new));
  }
}
