package org.numrand.calls;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Java method with values for its parameters, which have NumPy's names.
 *
 * @param rank how far the values are from natural for the parameters' types
 */
record Binding(Method method, List<Object> values, int rank) {
  private static final String OUT = "out";

  /** Classes' methods by name, kept because {@code getMethods} copies them all each time. */
  private static final Map<Class<?>, ImmutableListMultimap<String, Method>> METHODS =
      new ConcurrentHashMap<>();

  /**
   * The method of that name that takes all these arguments and nothing else; null if there is none.
   *
   * @param arguments by their names in Java
   * @param length of the array to fill, for methods that take one; negative for others
   */
  static @Nullable Binding find(
      Class<?> type, String name, Map<String, Object> arguments, int length) {
    return METHODS.computeIfAbsent(type, Binding::byName).get(name).stream()
        .flatMap(method -> Stream.ofNullable(bind(method, arguments, length)))
        .min(Comparator.comparingInt(Binding::rank))
        .orElse(null);
  }

  private static ImmutableListMultimap<String, Method> byName(Class<?> type) {
    return Multimaps.index(List.of(type.getMethods()), Method::getName);
  }

  private static @Nullable Binding bind(Method method, Map<String, Object> arguments, int length) {
    Set<String> left = new HashSet<>(arguments.keySet());
    List<Object> values = new ArrayList<>();
    int rank = 0;
    boolean fills = false;
    for (Parameter parameter : method.getParameters()) {
      Class<?> type = parameter.getType();
      String name = parameter.getName();
      if (name.equals(OUT)) {
        fills = true;
      }
      Converted converted =
          type.getSimpleName().equals("Choice")
              ? new Converted(choice(type, arguments, left), 0)
              : name.equals(OUT) ? array(type, length) : converted(type, arguments.get(name));
      if (converted == null) {
        return null;
      }
      left.remove(name);
      values.add(converted.value);
      rank += converted.rank;
    }
    return left.isEmpty() && fills == length >= 0 ? new Binding(method, values, rank) : null;
  }

  /**
   * Calls the method on an object.
   *
   * @return what it returns, or its first argument if it works in place
   */
  Object on(Object target) {
    try {
      Object result = method.invoke(target, values.toArray());
      return method.getReturnType() == void.class ? values.get(0) : result;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method.toString(), e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  private record Converted(Object value, int rank) {}

  private static @Nullable Converted array(Class<?> type, int length) {
    return length >= 0 && type.isArray() && type.getComponentType().isPrimitive()
        ? new Converted(Array.newInstance(type.getComponentType(), length), 0)
        : null;
  }

  /** The argument as a type; null if it has no such form. */
  private static @Nullable Converted converted(Class<?> type, @Nullable Object argument) {
    Object value = argument instanceof Elements elements ? elements.java() : argument;
    if (value == null) {
      return null;
    }
    if (value instanceof BigInteger integer) {
      return integer(type, integer);
    }
    if (value instanceof BigInteger[] integers) {
      return integers(type, integers);
    }
    if (value instanceof String word && type.isEnum()) {
      return constant(type, word);
    }
    if (value instanceof Double number) {
      return type == double.class
          ? new Converted(number, 0)
          : type == double[].class ? new Converted(new double[] {number}, 9) : null;
    }
    if (value instanceof Boolean && type == boolean.class) {
      return new Converted(value, 0);
    }
    if (value instanceof double[] array && type == float[].class) {
      return new Converted(Floats.toArray(Doubles.asList(array)), 1);
    }
    return type.isInstance(value) ? new Converted(value, type == value.getClass() ? 0 : 1) : null;
  }

  /** An integer as a type, best as long. */
  private static @Nullable Converted integer(Class<?> type, BigInteger value) {
    boolean isLong = value.bitLength() < Long.SIZE;
    if (type == long.class) {
      return isLong ? new Converted(value.longValueExact(), 0) : null;
    }
    if (type == int.class) {
      return value.bitLength() < Integer.SIZE ? new Converted(value.intValueExact(), 1) : null;
    }
    if (type == BigInteger.class) {
      return new Converted(value, 2);
    }
    return type == long[].class && isLong
        ? new Converted(new long[] {value.longValueExact()}, 9)
        : null;
  }

  private static @Nullable Converted integers(Class<?> type, BigInteger[] values) {
    return type == long[].class
            && Arrays.stream(values).allMatch(value -> value.bitLength() < Long.SIZE)
        ? new Converted(Arrays.stream(values).mapToLong(BigInteger::longValue).toArray(), 0)
        : null;
  }

  private static @Nullable Converted constant(Class<?> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.toString().toLowerCase(Locale.ROOT).equals(word))
        .map(constant -> new Converted(constant, 0))
        .findFirst()
        .orElse(null);
  }

  /** A {@code Choice}, which holds several of NumPy's parameters. */
  private static Object choice(Class<?> type, Map<String, Object> arguments, Set<String> left) {
    try {
      boolean replace = (boolean) arguments.getOrDefault("replace", true);
      Object choice =
          type.getMethod(replace ? "withReplacement" : "withoutReplacement").invoke(null);
      if (arguments.get("p") instanceof double[] p) {
        choice = type.getMethod("probabilities", double[].class).invoke(choice, p);
      }
      if (arguments.get("axis") instanceof BigInteger axis) {
        choice = type.getMethod("axis", int.class).invoke(choice, axis.intValueExact());
      }
      if (arguments.get("shuffle") instanceof Boolean shuffle) {
        choice = type.getMethod("shuffle", boolean.class).invoke(choice, shuffle);
      }
      left.removeAll(Set.of("replace", "p", "axis", "shuffle"));
      return choice;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }
}
