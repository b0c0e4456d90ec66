package org.numrand.numpy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Calls that golden files of several NumPys name, by reflection. */
final class VersionCalls {
  /** The methods of classes by their names, since a class copies all each time. */
  private static final Map<Class<?>, ImmutableListMultimap<String, Method>> METHODS =
      new ConcurrentHashMap<>();

  private VersionCalls() {}

  static JsonElement read(String file) {
    try (Reader in =
        new InputStreamReader(
            requireNonNull(VersionCalls.class.getResourceAsStream("versions/" + file)), UTF_8)) {
      return new Gson().fromJson(in, JsonElement.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What a method draws, flat: {@code double[]}, {@code long[]} or {@code float[]}.
   *
   * @param name NumPy's, or as the golden files write it
   * @param parameters numbers, or a vector after them
   */
  static Object draw(Object surface, String name, List<JsonElement> parameters, int size) {
    try {
      return invoke(surface, name, parameters, size);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name + parameters, e);
    }
  }

  private static Object invoke(Object surface, String name, List<JsonElement> parameters, int size)
      throws ReflectiveOperationException {
    if (name.startsWith("integers ") || name.startsWith("randint ")) {
      return integers(surface, name, parameters, size);
    }
    String javaName = javaName(name);
    for (Method method : methods(surface.getClass(), javaName)) {
      Class<?>[] types = method.getParameterTypes();
      if (types.length == parameters.size() + 1
          && types[parameters.size()] == int.class
          && IntStream.range(0, parameters.size())
              .allMatch(i -> fits(types[i], parameters.get(i)))) {
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < parameters.size(); i++) {
          arguments[i] = argument(types[i], parameters.get(i));
        }
        arguments[parameters.size()] = size;
        return flat(method.invoke(surface, arguments));
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static List<Method> methods(Class<?> type, String name) {
    return METHODS
        .computeIfAbsent(type, any -> Multimaps.index(List.of(any.getMethods()), Method::getName))
        .get(name);
  }

  private static boolean fits(Class<?> type, JsonElement parameter) {
    return parameter.isJsonArray()
        ? type == double[].class
        : type == double.class || type == long.class;
  }

  private static Object argument(Class<?> type, JsonElement parameter) {
    if (parameter.isJsonArray()) {
      return doubles(parameter.getAsJsonArray());
    }
    return type == double.class
        ? (Object) parameter.getAsDouble()
        : (Object) parameter.getAsBigDecimal().longValueExact();
  }

  static double[] doubles(JsonArray values) {
    return ImmutableList.copyOf(values).stream().mapToDouble(JsonElement::getAsDouble).toArray();
  }

  private static String javaName(String name) {
    String base =
        switch (name) {
          case "standard_exponential(inv,float64)" -> "standard_exponential_inv";
          case "standard_exponential(inv,float32)" -> "standard_exponential_inv_float32";
          case "standard_uniform_f" -> "random_float32";
          case "standard_gamma_f" -> "standard_gamma_float32";
          case "standard_normal_f" -> "standard_normal_float32";
          case "standard_exponential_f" -> "standard_exponential_float32";
          default -> name;
        };
    StringBuilder text = new StringBuilder();
    for (String word : base.split("_", -1)) {
      text.append(
          text.length() == 0
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return text.toString();
  }

  /** By bounds for each value, which draw as one range does. */
  private static Object integers(Object surface, String name, List<JsonElement> bounds, int size)
      throws ReflectiveOperationException {
    int space = name.indexOf(' ');
    String dtype = name.substring(space + 1);
    String suffix =
        dtype.equals("int64")
            ? ""
            : dtype.substring(0, 1).toUpperCase(Locale.ROOT) + dtype.substring(1);
    long[] low = new long[size];
    long[] high = new long[size];
    Arrays.fill(low, bounds.get(0).getAsLong());
    Arrays.fill(high, bounds.get(1).getAsLong());
    return surface
        .getClass()
        .getMethod(name.substring(0, space) + suffix, long[].class, long[].class)
        .invoke(surface, low, high);
  }

  static Object flat(Object values) {
    if (values instanceof double[][] rows) {
      return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }
    return values instanceof long[][] rows
        ? Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray()
        : values;
  }
}
