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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Java method with values for its parameters, which have NumPy's names.
 *
 * @param rank how far the values are from natural for the parameters' types
 * @param view gives the view that has the method, and is given a new array; null if there is none
 * @param length the length of that array
 */
record Binding(Method method, List<Object> values, int rank, @Nullable Method view, int length) {
  /** The methods of classes by their names, since a class copies all each time. */
  private static final Map<Class<?>, ImmutableListMultimap<String, Method>> METHODS =
      new ConcurrentHashMap<>();

  /**
   * The method of that name that takes all these arguments and nothing else; null if there is none.
   *
   * @param arguments by their names in Java
   */
  static @Nullable Binding find(Class<?> type, String name, Map<String, Object> arguments) {
    return methods(type, name)
        .flatMap(method -> Stream.ofNullable(bind(method, arguments)))
        .min(Comparator.comparingInt(Binding::rank))
        .orElse(null);
  }

  /** The same, of the view into an array of numbers that has it. */
  static @Nullable Binding into(
      Class<?> type, String name, Map<String, Object> arguments, int length) {
    return methods(type, "into")
        .filter(view -> view.getParameterCount() == 1)
        .filter(view -> view.getParameterTypes()[0].getComponentType().isPrimitive())
        .flatMap(view -> into(view, name, arguments, length).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<Binding> into(
      Method view, String name, Map<String, Object> arguments, int length) {
    return Optional.ofNullable(find(view.getReturnType(), name, arguments))
        .map(found -> new Binding(found.method, found.values, found.rank, view, length));
  }

  private static Stream<Method> methods(Class<?> type, String name) {
    return METHODS.computeIfAbsent(type, Binding::byName).get(name).stream();
  }

  private static ImmutableListMultimap<String, Method> byName(Class<?> type) {
    return Multimaps.index(List.of(type.getMethods()), Method::getName);
  }

  private static @Nullable Binding bind(Method method, Map<String, Object> arguments) {
    Set<String> left = new HashSet<>(arguments.keySet());
    List<Object> values = new ArrayList<>();
    int rank = 0;
    for (Parameter parameter : method.getParameters()) {
      Class<?> type = parameter.getType();
      String name = parameter.getName();
      Converted converted =
          type.getSimpleName().equals("Choice")
              ? new Converted(choice(type, arguments, left), 0)
              : converted(type, arguments.get(name));
      if (converted == null) {
        return null;
      }
      left.remove(name);
      values.add(converted.value);
      rank += converted.rank;
    }
    return left.isEmpty() ? new Binding(method, values, rank, null, 0) : null;
  }

  /**
   * Calls the method on an object.
   *
   * @return what it returns, or its first argument if it works in place
   */
  Object on(Object target) {
    try {
      Object result = method.invoke(view == null ? target : view(target, view), values.toArray());
      return method.getReturnType() == void.class ? values.get(0) : result;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method.toString(), e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private Object view(Object target, Method into) throws ReflectiveOperationException {
    Class<?> element = into.getParameterTypes()[0].getComponentType();
    return into.invoke(target, Array.newInstance(element, length));
  }

  private record Converted(Object value, int rank) {}

  /** The argument as a type; null if it cannot be that. */
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

  /** Best as long. */
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
    if (type == BigInteger[].class) {
      return new Converted(new BigInteger[] {value}, 10);
    }
    return type == long[].class && isLong
        ? new Converted(new long[] {value.longValueExact()}, 9)
        : null;
  }

  private static @Nullable Converted integers(Class<?> type, BigInteger[] values) {
    if (type == BigInteger[].class) {
      return new Converted(values, 2);
    }
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
