package org.numrand.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;
import org.numrand.surface.Example;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * Single draws of methods that keep their distribution, or need none, and fills of views that are
 * kept allocate no object each, interpreted or compiled, after other versions have run.
 */
class AllocationTest {
  /**
   * An object each call would be 16 bytes and more; interpreted, what a rejection needs is
   * allocated now and then.
   */
  private static final int CALLS = 10_000;

  /** The exact steps of its arc cosine allocate, once in some hundred values. */
  private static final String RARELY = "vonmises";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @EnumSource(
      value = Surface.class,
      names = {"GENERATOR", "RANDOM_STATE"})
  void singleDrawsAllocateNothing(Surface surface) throws Throwable {
    List<org.numrand.surface.Method> rows =
        Methods.of(surface).stream().filter(row -> isCertain(surface, row)).toList();
    assertTrue(rows.size() > 25, rows.size() + " rows");
    for (String version : List.of("1.17.0", "1.24", "2.4.6")) {
      Object older = target(surface, NumPyVersion.of(version));
      for (org.numrand.surface.Method row : rows) {
        draw(handle(older, row), 1);
      }
    }
    Object target = target(surface, NumPyVersion.DEFAULT);
    for (org.numrand.surface.Method row : rows) {
      MethodHandle handle = handle(target, row);
      draw(handle, 200); // The handle itself is compiled before that.
      long before = THREADS.getCurrentThreadAllocatedBytes();
      draw(handle, CALLS);
      long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
      assertTrue(allocated < 8 * CALLS, () -> row.name() + ": " + allocated + " bytes");
    }
  }

  /** Views that are kept, for the same method and parameters over and over. */
  @ParameterizedTest
  @EnumSource(
      value = Surface.class,
      names = {"GENERATOR", "RANDOM_STATE"})
  void keptViewsAllocateNothing(Surface surface) throws Throwable {
    List<org.numrand.surface.Method> rows = filled(surface);
    for (org.numrand.surface.Method row : rows) {
      for (String version : List.of("1.17.0", "1.24")) {
        fill(viewHandle(target(surface, NumPyVersion.of(version)), row, 10), 10);
      }
    }
    Object target = target(surface, NumPyVersion.DEFAULT);
    for (org.numrand.surface.Method row : rows) {
      MethodHandle handle = viewHandle(target, row, 10);
      long allocated = leastAllocated(CALLS, calls -> fill(handle, calls));
      assertTrue(allocated < 16 * CALLS, () -> row.name() + ": " + allocated + " bytes");
    }
  }

  /** Neither arrays to work in nor tables. */
  @ParameterizedTest
  @EnumSource(
      value = Surface.class,
      names = {"GENERATOR", "RANDOM_STATE"})
  void keptViewsOfManyAllocateNoArrays(Surface surface) throws Throwable {
    Object target = target(surface, NumPyVersion.DEFAULT);
    int calls = 50;
    for (org.numrand.surface.Method row : filled(surface)) {
      MethodHandle handle = viewHandle(target, row, 3000);
      long allocated = leastAllocated(calls, times -> fill(handle, times));
      assertTrue(allocated / calls < 300, () -> row.name() + ": " + allocated + " bytes");
    }
  }

  private static List<org.numrand.surface.Method> filled(Surface surface) {
    List<org.numrand.surface.Method> rows =
        Methods.of(surface).stream().filter(row -> isOfNumbers(surface, row)).toList();
    assertTrue(rows.size() > 20, rows.size() + " rows");
    return rows;
  }

  @Test
  void keptViewsOfIntegersAndFloatsAllocateNothing() throws Throwable {
    var generator = Generator.withSeed(1);
    var legacy = new RandomState(1);
    var floats = generator.into(new float[10]);
    var longs = generator.into(new long[10]);
    var ints = generator.into(new int[10]);
    var shorts = generator.into(new short[11]);
    var bytes = generator.into(new byte[11]);
    var booleans = generator.into(new boolean[10]);
    var legacyLongs = legacy.into(new long[10]);
    var legacyInts = legacy.into(new int[10]);
    var legacyShorts = legacy.into(new short[11]);
    var legacyBytes = legacy.into(new byte[11]);
    var legacyBooleans = legacy.into(new boolean[10]);
    Map<String, Runnable> fills =
        Map.ofEntries(
            Map.entry("gamma", () -> floats.standardGammaFloat32(2.5f)),
            Map.entry("normal", () -> floats.standardNormalFloat32()),
            Map.entry("int64", () -> longs.integers(0, 100)),
            Map.entry("int32", () -> ints.integersInt32(0, 100)),
            Map.entry("int16", () -> shorts.integersInt16(0, 100)),
            Map.entry("uint8", () -> bytes.integersUint8(0, 100)),
            Map.entry("bool", () -> booleans.integersBool(2)),
            Map.entry("legacy int64", () -> legacyLongs.randint(0, 100)),
            Map.entry("legacy int32", () -> legacyInts.randintInt32(0, 100)),
            Map.entry("legacy int16", () -> legacyShorts.randintInt16(0, 100)),
            Map.entry("legacy uint8", () -> legacyBytes.randintUint8(0, 100)),
            Map.entry("legacy bool", () -> legacyBooleans.randintBool(2)));
    for (Map.Entry<String, Runnable> fill : fills.entrySet()) {
      assertAllocatesNothing(fill.getKey(), fill.getValue());
    }
  }

  /** Arrays of parameters: what is made of them is kept, too, by the elements. */
  @ParameterizedTest
  @EnumSource(
      value = Surface.class,
      names = {"GENERATOR", "RANDOM_STATE"})
  void keptViewsAllocateNothingForArraysOfParameters(Surface surface) throws Throwable {
    Object target = target(surface, NumPyVersion.DEFAULT);
    for (org.numrand.surface.Method row : filled(surface)) {
      if (!row.parameters().isEmpty()) {
        MethodHandle handle = handleOfArrays(view(target, row, 10), row, 10);
        long allocated = leastAllocated(CALLS, calls -> fill(handle, calls));
        assertTrue(allocated < 16 * CALLS, () -> row.name() + ": " + allocated + " bytes");
      }
    }
  }

  /** Vectors, bounds in arrays. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("vectorsAndBounds")
  void keptViewsOfVectorsAllocateNothing(String name, Runnable fill) throws Throwable {
    assertAllocatesNothing(name, fill);
  }

  static Stream<Arguments> vectorsAndBounds() {
    var generator = Generator.withSeed(1);
    var legacy = new RandomState(1);
    var rows = generator.into(new double[10][3]);
    var counts = generator.into(new long[10][3]);
    var partOfRows = generator.into(new double[12][3], 1, 11);
    var partOfCounts = generator.into(new long[12][3], 1, 11);
    var floats = generator.into(new float[10]);
    var longs = generator.into(new long[10]);
    var ints = generator.into(new int[10]);
    var shorts = generator.into(new short[10]);
    var bytes = generator.into(new byte[10]);
    var booleans = generator.into(new boolean[10]);
    var early = Generator.withSeed(1).asOf("1.17.0").into(new byte[10]);
    var legacyShorts = legacy.into(new short[10]);
    var legacyBytes = legacy.into(new byte[10]);
    var legacyBooleans = legacy.into(new boolean[10]);
    long[] two = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
    var legacyPart = legacy.into(new long[12][3], 1, 11);
    var legacyRows = legacy.into(new double[10][3]);
    var legacyCounts = legacy.into(new long[10][3]);
    var legacyLongs = legacy.into(new long[10]);
    var legacyInts = legacy.into(new int[10]);
    double[] alpha = {2, 0.5, 3};
    double[] large = {2, 5, 3};
    double[] tiny = {0.05, 0.02, 0.01};
    double[] pvals = {0.2, 0.3, 0.5};
    long[] colors = {5, 6, 7};
    double[] mean = {1, 2, 3};
    double[][] cov = {{2, 0.5, 0}, {0.5, 3, 0}, {0, 0, 1}};
    float[] shapes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    long[] ten = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
    return Stream.of(
        fills("dirichlet", () -> rows.dirichlet(alpha)),
        fills("dirichlet, large", () -> rows.dirichlet(large)),
        fills("dirichlet, tiny", () -> rows.dirichlet(tiny)),
        fills("multivariate_normal", () -> rows.multivariateNormal(mean, cov)),
        fills("multinomial", () -> counts.multinomial(20, pvals)),
        fills("multinomial of an array", () -> counts.multinomial(ten, pvals)),
        fills("dirichlet, part", () -> partOfRows.dirichlet(alpha)),
        fills("dirichlet, tiny, part", () -> partOfRows.dirichlet(tiny)),
        fills("multivariate_normal, part", () -> partOfRows.multivariateNormal(mean, cov)),
        fills("multinomial, part", () -> partOfCounts.multinomial(20, pvals)),
        fills("legacy multinomial, part", () -> legacyPart.multinomial(20, pvals)),
        fills("multivariate_hypergeometric", () -> counts.multivariateHypergeometric(colors, 9)),
        fills("standard_gamma of float32", () -> floats.standardGammaFloat32(shapes)),
        fills("int64", () -> longs.integers(ten)),
        fills("int32", () -> ints.integersInt32(ten)),
        fills("int16", () -> shorts.integersInt16(ten)),
        fills("uint8", () -> bytes.integersUint8(ten)),
        fills("bool", () -> booleans.integersBool(two)),
        fills("int8 before 1.17.4", () -> early.integersInt8(-5, 100)),
        fills("legacy dirichlet", () -> legacyRows.dirichlet(alpha)),
        fills("legacy dirichlet, large", () -> legacyRows.dirichlet(large)),
        fills("legacy multivariate_normal", () -> legacyRows.multivariateNormal(mean, cov)),
        fills("legacy multinomial", () -> legacyCounts.multinomial(20, pvals)),
        fills("legacy int64", () -> legacyLongs.randint(ten)),
        fills("legacy int32", () -> legacyInts.randintInt32(ten)),
        fills("legacy int16", () -> legacyShorts.randintInt16(ten)),
        fills("legacy uint8", () -> legacyBytes.randintUint8(ten)),
        fills("legacy bool", () -> legacyBooleans.randintBool(two)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("choices")
  void keptViewsOfChoicesAllocateNothing(String name, Runnable fill) throws Throwable {
    assertAllocatesNothing(name, fill);
  }

  static Stream<Arguments> choices() {
    var generator = Generator.withSeed(1);
    var legacy = new RandomState(1);
    var longs = generator.into(new long[10]);
    var ints = generator.into(new int[10]);
    var legacyLongs = legacy.into(new long[10]);
    var legacyInts = legacy.into(new int[10]);
    double[] p = new double[20];
    Arrays.fill(p, 0.05);
    float[] floats = new float[20];
    Arrays.fill(floats, 0.05f);
    Choice choice = Choice.withoutReplacement().probabilities(p);
    return Stream.concat(
        Stream.of(
            fills("choice", () -> longs.choice(100)),
            fills("choice without replacement", () -> longs.choice(100, false)),
            fills("choice by p", () -> longs.choice(20, true, p)),
            fills("choice by float32 p", () -> longs.choice(20, true, floats)),
            fills("choice by p without replacement", () -> longs.choice(20, false, p)),
            fills("choice as described", () -> longs.choice(20, choice)),
            fills("choiceInt32", () -> ints.choiceInt32(100)),
            fills("choiceInt32 by p without replacement", () -> ints.choiceInt32(20, false, p)),
            fills("legacy choice", () -> legacyLongs.choice(100)),
            fills("legacy choice without replacement", () -> legacyLongs.choice(100, false)),
            fills("legacy choice by p", () -> legacyLongs.choice(20, true, p)),
            fills("legacy choice by float32 p", () -> legacyLongs.choice(20, true, floats)),
            fills("legacy choice by p without replacement", () -> legacyLongs.choice(20, false, p)),
            fills("legacy choiceInt32", () -> legacyInts.choiceInt32(100))),
        Stream.of(
                double[].class,
                long[].class,
                int[].class,
                short[].class,
                byte[].class,
                boolean[].class)
            .flatMap(type -> Stream.concat(ofElements(generator, type), ofElements(legacy, type))));
  }

  /** What draws elements of arrays of a type. */
  private static Stream<Arguments> ofElements(Object target, Class<?> type) {
    Object out = Array.newInstance(type.componentType(), 10);
    Object elements = Array.newInstance(type.componentType(), 20);
    Object ten = Array.newInstance(type.componentType(), 10);
    String name = target.getClass().getSimpleName() + " " + type.getSimpleName() + " ";
    try {
      Object view = target.getClass().getMethod("into", type).invoke(target, out);
      List<Arguments> all = new ArrayList<>();
      all.add(fills(name + "choice", call(view, "choice", elements)));
      all.add(fills(name + "choice without replacement", call(view, "choice", elements, false)));
      if (target instanceof Generator) {
        all.add(fills(name + "permuted", call(view, "permuted", ten)));
      }
      return all.stream();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Runnable call(Object view, String name, Object elements, boolean... replace)
      throws ReflectiveOperationException {
    Class<?>[] types =
        replace.length == 0
            ? new Class<?>[] {elements.getClass()}
            : new Class<?>[] {elements.getClass(), boolean.class};
    Object[] arguments =
        replace.length == 0 ? new Object[] {elements} : new Object[] {elements, replace[0]};
    MethodHandle handle =
        MethodHandles.publicLookup().unreflect(view.getClass().getMethod(name, types)).bindTo(view);
    MethodHandle bound =
        MethodHandles.insertArguments(handle, 0, arguments)
            .asType(MethodType.methodType(void.class));
    return () -> {
      try {
        bound.invokeExact();
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("permutations")
  void keptViewsOfPermutedRowsAllocateNothing(String name, Runnable fill) throws Throwable {
    assertAllocatesNothing(name, fill);
  }

  static Stream<Arguments> permutations() {
    var generator = Generator.withSeed(1);
    var rows = generator.into(new double[10][3]);
    var counts = generator.into(new long[10][3]);
    double[][] x = new double[10][3];
    long[][] n = new long[10][3];
    return Stream.of(
        fills("rows", () -> rows.permuted(x)),
        fills("rows, axis 0", () -> rows.permuted(x, 0)),
        fills("rows, axis 1", () -> rows.permuted(x, 1)),
        fills("rows of counts", () -> counts.permuted(n)),
        fills("rows of counts, axis 0", () -> counts.permuted(n, 0)),
        fills("rows of counts, axis 1", () -> counts.permuted(n, 1)));
  }

  private static Arguments fills(String name, Runnable fill) {
    return Arguments.of(name, fill);
  }

  private static void assertAllocatesNothing(String name, Runnable fill) throws Throwable {
    long allocated = leastAllocated(CALLS, calls -> repeat(fill, calls));
    assertTrue(allocated < 16 * CALLS, () -> name + ": " + allocated + " bytes");
  }

  private interface Calls {
    void run(int calls) throws Throwable;
  }

  /**
   * The least of some rounds: until the second compiler has seen them, rejections allocate, in one
   * of some hundred values.
   */
  private static long leastAllocated(int calls, Calls fills) throws Throwable {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      fills.run(calls);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private static void repeat(Runnable fill, int calls) {
    for (int i = 0; i < calls; i++) {
      fill.run();
    }
  }

  private static void fill(MethodHandle handle, int calls) throws Throwable {
    for (int i = 0; i < calls; i++) {
      Object unused = (Object) handle.invokeExact();
    }
  }

  private static MethodHandle viewHandle(Object target, org.numrand.surface.Method row, int length)
      throws ReflectiveOperationException {
    return bound(view(target, row, length), row).asType(MethodType.methodType(Object.class));
  }

  private static Object view(Object target, org.numrand.surface.Method row, int length)
      throws ReflectiveOperationException {
    Object out = row.result() == Result.REAL ? new double[length] : new long[length];
    return target.getClass().getMethod("into", out.getClass()).invoke(target, out);
  }

  private static boolean isOfNumbers(Surface surface, org.numrand.surface.Method row) {
    boolean isNumber = row.result() == Result.REAL || row.result() == Result.COUNT;
    return isNumber && !row.name().equals(RARELY) && !row.sampler(surface).maker().isEmpty();
  }

  private static boolean isCertain(Surface surface, org.numrand.surface.Method row) {
    return isOfNumbers(surface, row)
        && (row.parameters().isEmpty()
            || row.sampler(surface).kept()
            || row.sampler(Surface.RANDOM_STATE).kept());
  }

  private static Object target(Surface surface, NumPyVersion version) {
    return surface == Surface.GENERATOR
        ? Generator.withSeed(1).asOf(version)
        : new RandomState(1, version);
  }

  private static double draw(MethodHandle handle, int calls) throws Throwable {
    double sum = 0;
    for (int i = 0; i < calls; i++) {
      sum += (double) handle.invokeExact();
    }
    return sum;
  }

  /** A method's single draw with the parameters of its first example. */
  private static MethodHandle handle(Object target, org.numrand.surface.Method row)
      throws ReflectiveOperationException {
    return bound(target, row).asType(MethodType.methodType(double.class));
  }

  private static MethodHandle bound(Object target, org.numrand.surface.Method row)
      throws ReflectiveOperationException {
    return bound(target, row, UnaryOperator.identity(), AllocationTest::argument);
  }

  /** The same with arrays of so many equal parameters. */
  private static MethodHandle handleOfArrays(
      Object target, org.numrand.surface.Method row, int length)
      throws ReflectiveOperationException {
    return bound(
            target,
            row,
            Class::arrayType,
            (type, value) -> {
              Object array = Array.newInstance(type.componentType(), length);
              for (int i = 0; i < length; i++) {
                Array.set(array, i, argument(type.componentType(), value));
              }
              return array;
            })
        .asType(MethodType.methodType(Object.class));
  }

  private static MethodHandle bound(
      Object target,
      org.numrand.surface.Method row,
      UnaryOperator<Class<?>> type,
      BiFunction<Class<?>, Double, Object> argument)
      throws ReflectiveOperationException {
    Class<?>[] types =
        row.parameters().stream()
            .map(Parameter::kind)
            .map(kind -> kind.javaType().equals("double") ? double.class : long.class)
            .map(type)
            .toArray(Class<?>[]::new);
    Method method = target.getClass().getMethod(row.javaName(), types);
    List<Double> values = row.bench().stream().findFirst().map(Example::values).orElse(List.of());
    Object[] arguments =
        Stream.iterate(0, i -> i + 1)
            .limit(types.length)
            .map(i -> argument.apply(types[i], values.get(i)))
            .toArray();
    MethodHandle bound = MethodHandles.publicLookup().unreflect(method).bindTo(target);
    return MethodHandles.insertArguments(bound, 0, arguments);
  }

  private static Object argument(Class<?> type, double value) {
    return type == double.class ? (Object) value : (Object) (long) value;
  }
}
