package org.numrand.api;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Dirichlet;
import org.numrand.distributions.Gamma;
import org.numrand.distributions.Generator;
import org.numrand.distributions.Integers;
import org.numrand.distributions.Multinomial;
import org.numrand.distributions.MultivariateHypergeometric;
import org.numrand.distributions.MultivariateNormal;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.Normal;
import org.numrand.distributions.Poisson;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.VectorDistribution;
import org.numrand.numpy.RandomState;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * A distribution is a description: {@code sample(new X(p), n)} is {@code x(p, n)}, in values and in
 * state, on both surfaces. It prints and compares as a record of its parameters.
 */
class DescriptionsTest {
  private static final int SIZE = 700;

  private static final List<NumPyVersion> VERSIONS =
      Stream.of("1.17.0", "1.20", "1.22", "1.24", "1.26", "2.2", "2.4", "2.5")
          .map(NumPyVersion::of)
          .toList();

  /** What is called, on a surface, and how its state is seen. */
  private record Drawn(Object surface, Function<Object, String> state) {
    static Drawn of(Surface surface, NumPyVersion version) {
      return surface == Surface.GENERATOR
          ? new Drawn(
              new Generator(BitGenerators.create("MT19937", 5)).asOf(version),
              rng -> ((Generator) rng).bitGenerator().state().toJson())
          : new Drawn(new RandomState(5, version), rs -> ((RandomState) rs).getState().toString());
    }

    String now() {
      return state.apply(surface);
    }

    Object call(String name, List<Class<?>> types, List<Object> arguments)
        throws ReflectiveOperationException {
      return surface
          .getClass()
          .getMethod(name, types.toArray(Class<?>[]::new))
          .invoke(surface, arguments.toArray());
    }
  }

  @TestFactory
  Stream<DynamicTest> numbers() {
    return Stream.of(Surface.GENERATOR, Surface.RANDOM_STATE)
        .flatMap(
            surface ->
                Methods.of(surface).stream()
                    .filter(row -> row.result() == Result.REAL || row.result() == Result.COUNT)
                    .filter(row -> row.isOn(Surface.GENERATOR))
                    .flatMap(
                        row ->
                            row.bench().stream()
                                .flatMap(example -> numbers(surface, row, example))));
  }

  private static Stream<DynamicTest> numbers(Surface surface, Method row, Example example) {
    return VERSIONS.stream()
        .map(
            version ->
                DynamicTest.dynamicTest(
                    surface + " " + version + " " + row.javaName() + example.values(),
                    () -> checkNumbers(surface, version, row, example)));
  }

  private static void checkNumbers(
      Surface surface, NumPyVersion version, Method row, Example example)
      throws ReflectiveOperationException {
    Object description = description(row, example);
    boolean isReal = row.result() == Result.REAL;
    Class<?> spi = isReal ? ContinuousDistribution.class : DiscreteDistribution.class;
    List<Class<?>> types = new ArrayList<>(types(row));
    List<Object> values = new ArrayList<>(values(row, example));
    Drawn expected = Drawn.of(surface, version);
    Drawn actual = Drawn.of(surface, version);
    for (int i = 0; i < 5; i++) {
      assertEquals(
          expected.call(row.javaName(), types, values),
          actual.call("sample", List.of(spi), List.of(description)));
    }
    types.add(int.class);
    values.add(SIZE);
    Object many = expected.call(row.javaName(), types, values);
    assertArrayEquals(
        new Object[] {many},
        new Object[] {actual.call("sample", List.of(spi, int.class), List.of(description, SIZE))});
    assertEquals(expected.now(), actual.now());
    Drawn streamed = Drawn.of(surface, version);
    Drawn singly = Drawn.of(surface, version);
    Object stream = streamed.call("stream", List.of(spi), List.of(description));
    for (int i = 0; i < 3; i++) {
      Object next =
          stream instanceof java.util.stream.DoubleStream doubles
              ? (Object) doubles.limit(1).sum()
              : (Object) ((java.util.stream.LongStream) stream).limit(1).sum();
      assertEquals(singly.call("sample", List.of(spi), List.of(description)), next);
      stream = streamed.call("stream", List.of(spi), List.of(description));
    }
    assertEquals(singly.now(), streamed.now());
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    return Methods.of(Surface.GENERATOR).stream()
        .filter(row -> row.result() == Result.REAL || row.result() == Result.COUNT)
        .flatMap(
            row ->
                row.bench().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                row.javaName() + example.values(), () -> checkText(row, example))));
  }

  private static void checkText(Method row, Example example) throws ReflectiveOperationException {
    Object description = description(row, example);
    List<Object> values = values(row, example);
    List<Parameter> parameters = row.parameters();
    String expected =
        IntStream.range(0, values.size())
            .mapToObj(i -> parameters.get(i).javaName() + "=" + values.get(i))
            .collect(joining(", ", row.sampler(Surface.GENERATOR).className() + "[", "]"));
    assertEquals(expected, description.toString());
    Object equal = description(row, example);
    assertEquals(description, equal);
    assertEquals(description.hashCode(), equal.hashCode());
    for (int i = 0; i < values.size(); i++) {
      Parameter parameter = parameters.get(i);
      assertEquals(
          values.get(i),
          description.getClass().getMethod(parameter.javaName()).invoke(description));
      List<Double> others = new ArrayList<>(example.values());
      others.set(i, others.get(i) * (others.get(i) < 1 ? 0.5 : 2) + (others.get(i) == 0 ? -1 : 0));
      Object other = tryDescription(row, new Example(example.dtype(), others));
      assertNotEquals(description, other);
    }
  }

  private static Object tryDescription(Method row, Example example)
      throws ReflectiveOperationException {
    try {
      return description(row, example);
    } catch (java.lang.reflect.InvocationTargetException e) {
      return "out of range";
    }
  }

  private static Object description(Method row, Example example)
      throws ReflectiveOperationException {
    Class<?> type =
        Class.forName("org.numrand.distributions." + row.sampler(Surface.GENERATOR).className());
    Constructor<?> constructor = type.getConstructor(types(row).toArray(Class<?>[]::new));
    return constructor.newInstance(values(row, example).toArray());
  }

  private static List<Class<?>> types(Method row) {
    return row.parameters().stream()
        .<Class<?>>map(p -> p.kind() == Kind.COUNT ? long.class : double.class)
        .toList();
  }

  private static List<Object> values(Method row, Example example) {
    return IntStream.range(0, row.parameters().size())
        .mapToObj(
            i -> {
              double value = example.values().get(i);
              return row.parameters().get(i).kind() == Kind.COUNT
                  ? (Object) (long) value
                  : (Object) value;
            })
        .toList();
  }

  // Vectors

  @Test
  void vectors() throws ReflectiveOperationException {
    double[] alpha = {0.05, 0.02, 0.09};
    double[] p = {0.2, 0.3, 0.5};
    double[] mean = {1, 2};
    double[][] cov = {{2, 1}, {1, 3}};
    for (Surface surface : List.of(Surface.GENERATOR, Surface.RANDOM_STATE)) {
      check(surface, new Dirichlet(alpha), "dirichlet", List.of(double[].class), List.of(alpha));
      check(
          surface,
          new Multinomial(20, p),
          "multinomial",
          List.of(long.class, double[].class),
          List.of(20L, p));
      check(
          surface,
          new MultivariateNormal(mean, cov),
          "multivariateNormal",
          List.of(double[].class, double[][].class),
          List.of(mean, cov));
    }
    long[] colors = {5, 6, 7};
    check(
        Surface.GENERATOR,
        new MultivariateHypergeometric(colors, 4),
        "multivariateHypergeometric",
        List.of(long[].class, long.class),
        List.of(colors, 4L));
  }

  private static void check(
      Surface surface,
      VectorDistribution<?> description,
      String name,
      List<Class<?>> types,
      List<Object> values)
      throws ReflectiveOperationException {
    for (NumPyVersion version : VERSIONS) {
      check(surface, version, description, name, types, values);
    }
  }

  private static void check(
      Surface surface,
      NumPyVersion version,
      VectorDistribution<?> description,
      String name,
      List<Class<?>> types,
      List<Object> values)
      throws ReflectiveOperationException {
    Drawn expected = Drawn.of(surface, version);
    Drawn actual = Drawn.of(surface, version);
    assertArrayEquals(
        new Object[] {expected.call(name, types, values)},
        new Object[] {
          actual.call("sample", List.of(VectorDistribution.class), List.of(description))
        });
    List<Class<?>> manyTypes = new ArrayList<>(types);
    manyTypes.add(int.class);
    List<Object> manyValues = new ArrayList<>(values);
    manyValues.add(SIZE);
    Object many =
        actual.call(
            "sample", List.of(VectorDistribution.class, int.class), List.of(description, SIZE));
    assertEquals(SIZE, Array.getLength(many));
    assertArrayEquals((Object[]) expected.call(name, manyTypes, manyValues), (Object[]) many);
    assertEquals(expected.now(), actual.now());
  }

  @Test
  void optionsAreKept() {
    double[] mean = {1, 2};
    double[][] indefinite = {{1, 2}, {2, 1}};
    var ignored =
        new MultivariateNormal(
            mean, indefinite, CheckValid.IGNORE, 1e-8, MultivariateNormal.Method.SVD);
    assertArrayEquals(
        new RandomState(5).multivariateNormal(mean, indefinite, 9, CheckValid.IGNORE, 1e-8),
        new RandomState(5).sample(ignored, 9));
    var triangle =
        new MultivariateNormal(
            mean, new double[][] {{2, 1}, {1, 3}}, MultivariateNormal.Method.CHOLESKY);
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new RandomState(5).sample(triangle));
    assertEquals("method must be SVD for RandomState, but is CHOLESKY", refused.getMessage());
  }

  @Test
  void textsOfTheRest() {
    assertEquals("Dirichlet[alpha=[1.0, 2.0]]", new Dirichlet(new double[] {1, 2}).toString());
    assertEquals(
        "Multinomial[n=3, pvals=[0.5, 0.5]]",
        new Multinomial(3, new double[] {0.5, 0.5}).toString());
    assertEquals(
        "MultivariateHypergeometric[colors=[5, 6], nsample=4, method=COUNT]",
        new MultivariateHypergeometric(
                new long[] {5, 6}, 4, MultivariateHypergeometric.Method.COUNT)
            .toString());
    assertEquals(
        "MultivariateNormal[mean=[0.0], cov=[[1.0]], checkValid=WARN, tol=1.0E-8, method=SVD]",
        new MultivariateNormal(new double[1], new double[][] {{1}}).toString());
    assertEquals(
        "Integers[type=uint8, low=1, highest=6]",
        Integers.of(IntegerType.UINT8, 1, 7, false).toString());
    assertEquals(
        Integers.of(IntegerType.UINT8, 1, 6, true), Integers.of(IntegerType.UINT8, 1, 7, false));
    assertEquals(
        "Choice[replace=false, p=null, shuffle=true, axis=1]",
        Choice.withoutReplacement().axis(1).toString());
    assertEquals(
        Choice.withReplacement().probabilities(new double[] {0.5, 0.5}),
        Choice.of(true).probabilities(new double[] {0.5, 0.5}));
    assertNotEquals(new Normal(0.0, 1), new Normal(-0.0, 1));
    assertEquals(new Normal(Double.NaN, 1), new Normal(Double.NaN, 1));
    assertNotEquals(new Gamma(1, 1), (Object) new Normal(1, 1));
  }

  // One's own

  @Test
  void anybodysOwn() {
    Normal normal = new Normal(0, 1);
    var folded = ContinuousDistribution.of(source -> Math.abs(normal.sample(source)));
    Poisson home = new Poisson(1.4);
    Poisson away = new Poisson(1.1);
    var goals = DiscreteDistribution.of(source -> home.sample(source) - away.sample(source));
    RandomState expected = new RandomState(7);
    RandomState actual = new RandomState(7);
    double[] values = new double[9];
    Arrays.setAll(values, i -> Math.abs(expected.normal(0, 1)));
    assertArrayEquals(values, actual.sample(folded, 9));
    long[] differences = new long[9];
    Arrays.setAll(differences, i -> expected.poisson(1.4) - expected.poisson(1.1));
    assertArrayEquals(differences, actual.into(new long[9]).sample(goals));
    assertEquals(expected.getState(), actual.getState());
  }
}
