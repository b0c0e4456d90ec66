package org.numrand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;

/** What sizes, outputs and arrays of parameters must not be: refused before anything is drawn. */
class ViewRefusalsTest {
  private static final int MANY = 1 << 20;

  private static List<Object> surfaces() {
    return List.of(Generator.withSeed(1), new RandomState(1));
  }

  private static String state(Object surface) {
    return surface instanceof Generator rng
        ? rng.bitGenerator().state().toJson()
        : ((RandomState) surface).getState().toDictJson();
  }

  private static Stream<Method> methods(Object surface, String name) {
    return Arrays.stream(surface.getClass().getMethods())
        .filter(method -> method.getName().equals(name));
  }

  private static void assertRefused(Object surface, Method method, Object... arguments) {
    String before = state(surface);
    String call = method + Arrays.toString(arguments);
    var thrown =
        assertThrows(
            InvocationTargetException.class, () -> method.invoke(surface, arguments), call);
    assertInstanceOf(IllegalArgumentException.class, thrown.getCause(), call);
    assertEquals(before, state(surface), call);
  }

  private static <T> void assertRefused(T surface, List<Consumer<T>> calls) {
    String before = state(surface);
    for (int i = 0; i < calls.size(); i++) {
      Consumer<T> call = calls.get(i);
      assertThrows(IllegalArgumentException.class, () -> call.accept(surface), "call " + i);
      assertEquals(before, state(surface), "call " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void sizes(Object surface) {
    List<Method> sizes = methods(surface, "size").toList();
    assertEquals(3, sizes.size());
    for (Method size : sizes) {
      int count = size.getParameterCount();
      for (int negative = 0; negative < count; negative++) {
        Object[] lengths = new Object[count];
        Arrays.fill(lengths, 2);
        lengths[negative] = -1;
        assertRefused(surface, size, lengths);
      }
      if (count > 1) {
        Object[] lengths = new Object[count];
        Arrays.fill(lengths, MANY);
        assertRefused(surface, size, lengths);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void partsOutsideOfTheArray(Object surface) {
    List<Method> parts =
        methods(surface, "into").filter(method -> method.getParameterCount() == 3).toList();
    assertTrue(parts.size() > 5, parts.toString());
    for (Method into : parts) {
      Object out = Array.newInstance(into.getParameterTypes()[0].getComponentType(), 4);
      for (int[] part : new int[][] {{0, 5}, {-1, 2}, {3, 2}, {5, 5}, {0, Integer.MIN_VALUE}}) {
        assertRefused(surface, into, out, part[0], part[1]);
      }
    }
  }

  private static final double[] TWO = {1, 2};
  private static final double[] THREE = {1, 2, 3};
  private static final long[] COUNTS = {1, 2, 3};
  private static final double[][] RAGGED = {{1, 2}, {3}, {4, 5}};

  @Test
  void parametersOfOtherLengthsThanTheLastAxis() {
    assertRefused(
        Generator.withSeed(1),
        List.of(
            rng -> rng.size(2).normal(THREE, THREE),
            rng -> rng.size(3, 2).normal(THREE, THREE),
            rng -> rng.size(3, 3, 2).gamma(THREE, THREE),
            rng -> rng.size(3).normal(TWO, THREE),
            rng -> rng.size(2, 3).binomial(COUNTS, TWO),
            rng -> rng.size(2).integers(COUNTS, COUNTS),
            rng -> rng.into(new double[4]).normal(THREE, THREE),
            rng -> rng.into(new long[4]).poisson(THREE),
            rng -> rng.into(new double[9], 0, 4).normal(THREE, THREE),
            rng -> rng.normal(TWO, THREE)));
    assertRefused(
        new RandomState(1),
        List.of(
            rs -> rs.size(2).normal(THREE, THREE),
            rs -> rs.size(3, 2).normal(THREE, THREE),
            rs -> rs.size(3, 3, 2).gamma(THREE, THREE),
            rs -> rs.size(3).normal(TWO, THREE),
            rs -> rs.size(2, 3).binomial(COUNTS, TWO),
            rs -> rs.size(2).randint(COUNTS, COUNTS),
            rs -> rs.into(new double[4]).normal(THREE, THREE),
            rs -> rs.into(new long[4]).poisson(THREE),
            rs -> rs.into(new double[9], 0, 4).normal(THREE, THREE),
            rs -> rs.normal(TWO, THREE)));
  }

  @Test
  void parametersOutOfTheirRange() {
    assertRefused(
        Generator.withSeed(1),
        List.of(
            rng -> rng.size(2).normal(0, -1),
            rng -> rng.size(2, 2).gamma(-1, 1),
            rng -> rng.size(2, 2, 2).poisson(-1),
            rng -> rng.size(3).exponential(new double[] {1, -1, 1}),
            rng -> rng.into(new double[4]).beta(0, 1),
            rng -> rng.into(new long[4]).binomial(-1, .5),
            rng -> rng.into(new byte[4]).integersInt8(0, 129)));
    assertRefused(
        new RandomState(1),
        List.of(
            rs -> rs.size(2).normal(0, -1),
            rs -> rs.size(2, 2).gamma(-1, 1),
            rs -> rs.size(2, 2, 2).poisson(-1),
            rs -> rs.size(3).exponential(new double[] {1, -1, 1}),
            rs -> rs.into(new double[4]).beta(0, 1),
            rs -> rs.into(new long[4]).binomial(-1, .5),
            rs -> rs.into(new byte[4]).randintInt8(0, 129)));
  }

  @Test
  void raggedArrays() {
    assertRefused(
        Generator.withSeed(1),
        List.of(
            rng -> rng.shuffle(RAGGED, 1),
            rng -> rng.permutation(RAGGED, 1),
            rng -> rng.permuted(RAGGED),
            rng -> rng.permuted(RAGGED, 1),
            rng -> rng.choice(RAGGED, 2, Choice.withReplacement().axis(1)),
            rng -> rng.multinomial(5, RAGGED),
            rng -> rng.multivariateNormal(THREE, RAGGED),
            rng -> rng.into(RAGGED).dirichlet(TWO)));
    assertRefused(
        new RandomState(1),
        List.of(rs -> rs.multivariateNormal(THREE, RAGGED), rs -> rs.into(RAGGED).dirichlet(TWO)));
  }
}
