package org.numrand.api;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Binomial;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Dirichlet;
import org.numrand.distributions.Gamma;
import org.numrand.distributions.Generator;
import org.numrand.distributions.Multinomial;
import org.numrand.numpy.RandomState;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * Every method of every view, with values and state of the flat call: of the same name, with {@code
 * size}, and with arrays as long as the result where there are arrays.
 */
class ViewsTest {
  private static final List<Surface> SURFACES = List.of(Surface.GENERATOR, Surface.RANDOM_STATE);
  private static final int POPULATION = 300;
  private static final int SPARE = 2;

  /** A surface, and how its state is seen. */
  private record Drawn(Object surface, Supplier<Object> state) {
    static Drawn of(Surface surface) {
      return of(surface, NumPyVersion.DEFAULT);
    }

    static Drawn of(Surface surface, NumPyVersion version) {
      if (surface == Surface.GENERATOR) {
        var rng = new Generator(BitGenerators.create("MT19937", 5)).asOf(version);
        return new Drawn(rng, () -> rng.bitGenerator().state());
      }
      var rs = new RandomState(5, version);
      return new Drawn(rs, rs::getState);
    }
  }

  /** A view with results of a shape, or into a part of an array. */
  private record Shape(String name, List<Integer> lengths) {
    static final List<Shape> ALL =
        List.of(
            new Shape("Size1", List.of(221)),
            new Shape("Size2", List.of(13, 17)),
            new Shape("Size2", List.of(7, 1)),
            new Shape("Size2", List.of(3, 0)),
            new Shape("Size3", List.of(3, 5, 13)),
            new Shape("Size3", List.of(2, 0, 4)));

    int size() {
      return lengths.stream().reduce(1, (a, b) -> a * b);
    }

    int last() {
      return lengths.get(lengths.size() - 1);
    }

    Object viewOf(Object surface) throws ReflectiveOperationException {
      Class<?>[] types = lengths.stream().map(any -> int.class).toArray(Class<?>[]::new);
      return surface.getClass().getMethod("size", types).invoke(surface, lengths.toArray());
    }
  }

  @TestFactory
  Stream<DynamicTest> sizes() {
    return SURFACES.stream()
        .flatMap(
            surface ->
                Shape.ALL.stream()
                    .flatMap(
                        shape ->
                            methods(type(surface, shape.name()))
                                .map(
                                    method ->
                                        DynamicTest.dynamicTest(
                                            surface + " " + shape + " " + line(method),
                                            () ->
                                                checkSize(
                                                    surface,
                                                    NumPyVersion.DEFAULT,
                                                    shape,
                                                    method)))));
  }

  /** The views are of the surface's version, the oldest as well as the newest. */
  @TestFactory
  Stream<DynamicTest> oldest() {
    Shape shape = new Shape("Size2", List.of(13, 17));
    return SURFACES.stream()
        .flatMap(
            surface ->
                methods(type(surface, shape.name()))
                    .map(
                        method ->
                            DynamicTest.dynamicTest(
                                surface + " 1.17.0 " + line(method),
                                () ->
                                    checkSize(surface, NumPyVersion.of("1.17.0"), shape, method))));
  }

  @TestFactory
  Stream<DynamicTest> outputs() {
    return SURFACES.stream()
        .flatMap(
            surface ->
                intos(surface)
                    .flatMap(
                        view ->
                            methods(view)
                                .flatMap(
                                    method ->
                                        Stream.of(0, 1, 100)
                                            .map(
                                                size ->
                                                    DynamicTest.dynamicTest(
                                                        surface
                                                            + " "
                                                            + view.getSimpleName()
                                                            + " "
                                                            + size
                                                            + " "
                                                            + line(method),
                                                        () -> checkInto(surface, size, method))))));
  }

  /** Every row is there, whatever the shape; and in the arrays of its type. */
  @Test
  void everyRowIsOnEveryView() {
    for (Surface surface : SURFACES) {
      Set<String> rows =
          Methods.of(surface).stream()
              .filter(method -> method.name().equals("choice") || !method.sampler(surface).byHand())
              .flatMap(ViewsTest::names)
              .collect(toSet());
      for (String size : List.of("Size1", "Size2", "Size3")) {
        Set<String> there =
            methods(type(surface, size)).map(java.lang.reflect.Method::getName).collect(toSet());
        assertTrue(there.containsAll(rows), () -> size + " lacks some of " + rows);
      }
      Set<String> there =
          intos(surface)
              .flatMap(ViewsTest::methods)
              .map(java.lang.reflect.Method::getName)
              .collect(toSet());
      assertTrue(there.containsAll(rows), () -> there + " lacks some of " + rows);
    }
  }

  private static Stream<String> names(Method method) {
    return method.dtypes().isEmpty()
        ? Stream.of(method.javaName())
        : method.dtypes().stream().map(dtype -> method.javaName() + dtype.suffix());
  }

  // The views

  private static Class<?> type(Surface surface, String view) {
    String root = surface == Surface.GENERATOR ? "org.numrand.distributions" : "org.numrand.numpy";
    try {
      return Class.forName(root + ".view." + view);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Class<?>> intos(Surface surface) {
    Class<?> facade = surface == Surface.GENERATOR ? Generator.class : RandomState.class;
    return Arrays.stream(facade.getMethods())
        .filter(method -> method.getName().equals("into") && method.getParameterCount() == 1)
        .map(java.lang.reflect.Method::getReturnType);
  }

  static Stream<java.lang.reflect.Method> methods(Class<?> view) {
    return Arrays.stream(view.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  static String line(java.lang.reflect.Method method) {
    return method.getName() + types(method);
  }

  private static String types(Executable method) {
    return Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList().toString();
  }

  // The checks

  private static void checkSize(
      Surface surface, NumPyVersion version, Shape shape, java.lang.reflect.Method method)
      throws ReflectiveOperationException {
    Drawn expected = Drawn.of(surface, version);
    Drawn actual = Drawn.of(surface, version);
    Object view = shape.viewOf(actual.surface());
    // Twice: a view can be used again.
    for (int i = 0; i < 2; i++) {
      List<Object> flat = flat(expected, method, shape.size(), shape.last());
      Object result = call(view, method, arguments(method, shape.last()));
      assertEquals(flat, elements(result));
      assertShape(shape.lengths(), result);
      assertEquals(expected.state().get(), actual.state().get());
    }
  }

  private static void assertShape(List<Integer> lengths, Object result) {
    Object inner = result;
    for (int length : lengths) {
      assertEquals(length, inner instanceof List<?> list ? list.size() : Array.getLength(inner));
      if (length == 0) {
        return;
      }
      inner = inner instanceof List<?> list ? list.get(0) : Array.get(inner, 0);
    }
  }

  private static void checkInto(Surface surface, int size, java.lang.reflect.Method method)
      throws ReflectiveOperationException {
    Drawn expected = Drawn.of(surface);
    List<Object> flat = flat(expected, method, size, size);
    Class<?> type = method.getReturnType();
    Object out = Array.newInstance(type.getComponentType(), size + 2 * SPARE);
    if (type.getComponentType().isArray()) {
      int length = size == 0 ? 0 : flat.size() / size;
      Class<?> element = type.getComponentType().getComponentType();
      for (int i = 0; i < size + 2 * SPARE; i++) {
        Array.set(out, i, Array.newInstance(element, length));
      }
    }
    Drawn actual = Drawn.of(surface);
    Object view =
        actual
            .surface()
            .getClass()
            .getMethod("into", type, int.class, int.class)
            .invoke(actual.surface(), out, SPARE, size + SPARE);
    Object result = call(view, method, arguments(method, size));
    assertTrue(result == out, "the array itself is returned");
    Object part = Array.newInstance(type.getComponentType(), size);
    System.arraycopy(out, SPARE, part, 0, size);
    assertEquals(flat, elements(part));
    assertEquals(expected.state().get(), actual.state().get());
    Object rest = Array.newInstance(type.getComponentType(), 2 * SPARE);
    System.arraycopy(out, 0, rest, 0, SPARE);
    System.arraycopy(out, size + SPARE, rest, SPARE, SPARE);
    for (Object element : elements(rest)) {
      assertTrue(element.equals(false) || ((Number) element).doubleValue() == 0, "the rest is 0");
    }
  }

  static Object call(Object target, java.lang.reflect.Method method, Object... arguments)
      throws ReflectiveOperationException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(line(method) + Arrays.deepToString(arguments), e.getCause());
    }
  }

  // The flat calls

  private static List<Object> flat(Drawn drawn, java.lang.reflect.Method view, int size, int last)
      throws ReflectiveOperationException {
    List<Class<?>> types = new ArrayList<>(List.of(view.getParameterTypes()));
    List<@Nullable Object> arguments = new ArrayList<>(List.of(arguments(view, last)));
    String name = view.getName();
    boolean isEachVector = name.equals("multinomial") && types.get(0).isArray();
    boolean isEach =
        !Set.of("choice", "choiceInt32", "permuted", "dirichlet").contains(name)
            && !name.startsWith("multi")
            && types.stream().anyMatch(Class::isArray);
    if (isEach || isEachVector) {
      for (int i = 0; i < (isEachVector ? 1 : types.size()); i++) {
        if (types.get(i).isArray()) {
          arguments.set(i, tiled(arguments.get(i), size));
        }
      }
      fillDefaults(view, types, arguments);
    } else if (!name.equals("permuted")) {
      int place =
          name.startsWith("choice") ? 1 : isBoolean(types) ? types.size() - 1 : types.size();
      types.add(place, int.class);
      arguments.add(place, size);
      fillDefaults(view, types, arguments);
    }
    java.lang.reflect.Method flat =
        drawn.surface().getClass().getMethod(name, types.toArray(Class<?>[]::new));
    return elements(call(drawn.surface(), flat, arguments.toArray()));
  }

  /** Flat calls of arrays, and of sizes, have all parameters. */
  private static void fillDefaults(
      java.lang.reflect.Method view, List<Class<?>> types, List<@Nullable Object> arguments) {
    String name = view.getName();
    if (name.startsWith("choice") || name.equals("sample")) {
      return;
    }
    Method row = row(name);
    int given = view.getParameterCount();
    if (row.result() == Result.INTEGER) {
      if (given == 1) {
        Class<?> type = view.getParameterTypes()[0];
        String low = row.parameters().get(0).defaultText();
        types.add(0, type);
        arguments.add(0, like(arguments.get(0), type, Long.parseLong(low)));
      }
      return;
    }
    List<Parameter> parameters =
        row.parameters().stream().filter(parameter -> parameter.kind().broadcasts()).toList();
    boolean hasSize = !types.isEmpty() && types.get(types.size() - 1) == int.class;
    for (int i = given; i < parameters.size(); i++) {
      double value = Double.parseDouble(parameters.get(i).defaultText());
      int place = hasSize ? types.size() - 1 : types.size();
      types.add(place, hasSize ? double.class : double[].class);
      arguments.add(place, hasSize ? (Object) value : new double[] {value});
    }
  }

  /** A bound, or as many as there are of others. */
  private static Object like(@Nullable Object other, Class<?> type, long value) {
    Class<?> number = type.isArray() ? type.getComponentType() : type;
    Object bound = number == BigInteger.class ? BigInteger.valueOf(value) : (Object) value;
    return type.isArray() ? filled(number, bound, Array.getLength(other)) : bound;
  }

  /** The row of a method, of whatever dtype. */
  private static Method row(String javaName) {
    String name = javaName.replace("Float32", "").replace("randomSample", "random");
    return Methods.all().stream()
        .filter(method -> names(method).anyMatch(name::equals))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBoolean(List<Class<?>> types) {
    return !types.isEmpty() && types.get(types.size() - 1) == boolean.class;
  }

  private static Object filled(Class<?> type, Object value, int length) {
    Object array = Array.newInstance(type, length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, value);
    }
    return array;
  }

  private static Object tiled(@Nullable Object array, int size) {
    Object tiled = Array.newInstance(array.getClass().getComponentType(), size);
    int length = Array.getLength(array);
    for (int i = 0; i < size; i++) {
      Array.set(tiled, i, Array.get(array, i % length));
    }
    return tiled;
  }

  // The arguments

  static Object[] arguments(java.lang.reflect.Method method, int last) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length)
        .mapToObj(i -> argument(method, i, types[i], last))
        .toArray();
  }

  private static Object argument(java.lang.reflect.Method method, int i, Class<?> type, int last) {
    String name = method.getName();
    if (name.startsWith("choice")) {
      return choice(i, type);
    }
    if (name.equals("permuted")) {
      return type == int.class ? 1 : numbers(type, last);
    }
    if (name.equals("sample")) {
      return sample(type, method);
    }
    if (row(name).result() == Result.INTEGER) {
      return type == boolean.class ? true : integer(method, i, type, last);
    }
    return switch (name + i) {
      case "dirichlet0" -> new double[] {1, 2, 3};
      case "multinomial0" ->
          type.isArray() ? IntStream.range(0, last).mapToLong(j -> 10 + j % 3).toArray() : 10L;
      case "multinomial1" -> new double[] {0.2, 0.3, 0.5};
      case "multivariateHypergeometric0" -> new long[] {5, 6, 7};
      case "multivariateHypergeometric1" -> 4L;
      case "multivariateNormal0" -> new double[] {1, 2};
      case "multivariateNormal1" -> new double[][] {{2, 1}, {1, 3}};
      default -> number(method, i, type, last);
    };
  }

  /** By the table's examples for benchmarks, which differ a little from element to element. */
  private static Object number(java.lang.reflect.Method method, int i, Class<?> type, int last) {
    double value = row(method.getName()).bench().get(0).values().get(i);
    boolean isCount = type == long.class || type == long[].class;
    if (!type.isArray()) {
      return isCount ? (Object) (long) value : (Object) value;
    }
    Object array = Array.newInstance(type.getComponentType(), last);
    for (int j = 0; j < last; j++) {
      double element = isCount ? value + j % 3 : value * (1 - j % 7 / 64.0);
      Object boxed =
          isCount
              ? (Object) (long) element
              : type == float[].class ? (Object) (float) element : element;
      Array.set(array, j, boxed);
    }
    return array;
  }

  private static Object integer(java.lang.reflect.Method method, int i, Class<?> type, int last) {
    boolean isBool = method.getName().endsWith("Bool");
    boolean isLow = i == 0 && method.getParameterCount() > 1;
    boolean hasEndpoint = isBoolean(List.of(method.getParameterTypes()));
    long number = isBool ? (isLow ? 0 : hasEndpoint ? 1 : 2) : isLow ? 1 : 100;
    Class<?> bound = type.isArray() ? type.getComponentType() : type;
    if (!type.isArray()) {
      return bound == long.class ? (Object) number : BigInteger.valueOf(number);
    }
    Object array = Array.newInstance(bound, last);
    for (int j = 0; j < last; j++) {
      long element = isBool || isLow ? number : number + j % 5;
      Array.set(array, j, bound == long.class ? (Object) element : BigInteger.valueOf(element));
    }
    return array;
  }

  private static Object choice(int i, Class<?> type) {
    if (i == 0) {
      return type == long.class
          ? (Object) (long) POPULATION
          : type == int.class
              ? (Object) POPULATION
              : type == List.class
                  ? IntStream.range(0, POPULATION).boxed().toList()
                  : type == Object[].class
                      ? IntStream.range(0, POPULATION).boxed().toArray(Integer[]::new)
                      : numbers(type, POPULATION);
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == Choice.class) {
      return Choice.withoutReplacement();
    }
    return type == float[].class
        ? filled(float.class, 1f / POPULATION, POPULATION)
        : filled(double.class, 1.0 / POPULATION, POPULATION);
  }

  private static Object numbers(Class<?> type, int length) {
    Class<?> element = type.getComponentType();
    Object array = Array.newInstance(element, length);
    for (int i = 0; i < length; i++) {
      if (element == boolean.class) {
        Array.setBoolean(array, i, i % 3 == 0);
      } else if (element == double[].class) {
        Array.set(array, i, new double[] {i, i + 0.5});
      } else if (element == long[].class) {
        Array.set(array, i, new long[] {i, -i});
      } else {
        Array.set(array, i, cast(element, i));
      }
    }
    return array;
  }

  private static Object cast(Class<?> type, int i) {
    return switch (type.getName()) {
      case "byte" -> (byte) i;
      case "short" -> (short) i;
      case "char" -> (char) i;
      case "int" -> i;
      case "long" -> (long) i;
      case "float" -> (float) i;
      default -> (double) i;
    };
  }

  private static Object sample(Class<?> type, java.lang.reflect.Method method) {
    return switch (type.getSimpleName()) {
      case "ContinuousDistribution" -> new Gamma(2.5, 1);
      case "DiscreteDistribution" -> new Binomial(100, 0.3);
      default ->
          method.getReturnType() == long[][].class
              ? new Multinomial(10, new double[] {0.2, 0.3, 0.5})
              : new Dirichlet(new double[] {1, 2, 3});
    };
  }

  // The elements

  /** All numbers of arrays and lists, however nested. */
  private static List<Object> elements(Object nested) {
    List<Object> all = new ArrayList<>();
    add(nested, all);
    return all;
  }

  private static void add(Object nested, List<Object> all) {
    if (nested instanceof List<?> list) {
      list.forEach(element -> add(element, all));
    } else if (nested.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(nested); i++) {
        add(Array.get(nested, i), all);
      }
    } else {
      all.add(nested);
    }
  }
}
