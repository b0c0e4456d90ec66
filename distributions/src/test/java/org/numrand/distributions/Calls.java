package org.numrand.distributions;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calls of {@link Generator}'s continuous methods by NumPy's names, in Java and in Python. */
final class Calls {
  private static final ImmutableListMultimap<String, Method> METHODS =
      Multimaps.index(List.of(Generator.class.getMethods()), Method::getName);

  private Calls() {}

  /** {@code rng.name(parameters..., arguments...)}. */
  static Object call(Generator rng, String name, double[] parameters, Object... arguments) {
    return call(rng, name, Stream.concat(boxed(parameters), Arrays.stream(arguments)));
  }

  /** {@code rng.name(parameters...)}. */
  static double one(Generator rng, String name, double... parameters) {
    return (double) call(rng, name, parameters);
  }

  /** {@code rng.name(parameters..., size)}. */
  static double[] many(Generator rng, String name, int size, double... parameters) {
    return (double[]) call(rng, name, parameters, size);
  }

  /** {@code rng.name(parameters..., out)}. */
  static double[] fill(Generator rng, String name, double[] out, double... parameters) {
    return (double[]) call(rng, name, parameters, out);
  }

  /** {@code rng.name(parameters...)} with arrays among the parameters. */
  static double[] each(Generator rng, String name, Object... parameters) {
    return (double[]) call(rng, name, Arrays.stream(parameters));
  }

  /** A list of lists in Python. */
  static String literal(List<double[]> rows) {
    return rows.stream().map(Calls::literal).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A list in Python. */
  static String literal(double[] values) {
    return DoubleStream.of(values)
        .mapToObj(Calls::literal)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String literal(double value) {
    return Double.isNaN(value) ? "nan" : Double.toString(value).replace("Infinity", "inf");
  }

  /** The arguments of a call in Python: doubles and arrays of them. */
  static String arguments(Object... parameters) {
    return Arrays.stream(parameters)
        .map(p -> p instanceof double[] array ? literal(array) : literal((Double) p))
        .collect(Collectors.joining(", "));
  }

  private static Stream<Object> boxed(double[] parameters) {
    return DoubleStream.of(parameters).mapToObj(value -> value);
  }

  private static Object call(Generator rng, String name, Stream<?> arguments) {
    Object[] values = arguments.toArray();
    try {
      return method(name, values).invoke(rng, values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Method method(String numpyName, Object[] arguments) {
    String name = javaName(numpyName);
    return METHODS.get(name).stream()
        .filter(m -> accepts(m.getParameterTypes(), arguments))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " for " + Arrays.toString(arguments)));
  }

  private static boolean accepts(Class<?>[] types, Object[] arguments) {
    return types.length == arguments.length
        && IntStream.range(0, types.length).allMatch(i -> accepts(types[i], arguments[i]));
  }

  private static boolean accepts(Class<?> type, Object argument) {
    return type == double.class
        ? argument instanceof Double
        : type == int.class ? argument instanceof Integer : type.isInstance(argument);
  }

  private static String javaName(String numpyName) {
    String[] words = numpyName.split("_");
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }
}
