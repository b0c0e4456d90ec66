package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numrand.distributions.Rejections.assertRefused;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.numrand.testkit.NumPyOracle;

/** Shuffles of arrays of two and three dimensions, of every type, along every axis, as NumPy's. */
class NestedArraysLiveTest {
  private static final List<Class<?>> TYPES =
      List.of(
          byte.class,
          short.class,
          char.class,
          int.class,
          long.class,
          float.class,
          double.class,
          boolean.class,
          Integer.class);

  /** Java's arrays cannot be of shape (2, 0, 3): without rows there are no columns. */
  private static final int[][] SHAPES = {
    {4, 3}, {1, 5}, {3, 0}, {0, 0}, {12, 9}, {2, 3, 4}, {3, 1, 2}, {2, 3, 0}, {2, 0, 0}, {1, 1, 1}
  };

  @Test
  void everyTypeAndAxis() throws ReflectiveOperationException {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.default_rng(101)");
      Generator rng = Generator.withSeed(101);
      for (Class<?> type : TYPES) {
        for (int[] shape : SHAPES) {
          numpy.exec("x = np.arange(%d).reshape(%s)".formatted(size(shape), text(shape)));
          for (int axis = -shape.length; axis < shape.length; axis++) {
            for (String method : List.of("permutation", "permuted")) {
              String python = "rng.%s(x, axis=%d)".formatted(method, axis);
              Object x = numbers(type, shape);
              check(numpy, python, call(rng, method, x, axis));
              check(numpy, "x", x);
            }
            numpy.exec("y = x.copy(); rng.shuffle(y, axis=%d)".formatted(axis));
            Object y = numbers(type, shape);
            call(rng, "shuffle", y, axis);
            check(numpy, "y", y);
          }
          check(numpy, "rng.permuted(x)", call(rng, "permuted", numbers(type, shape)));
          check(numpy, "rng.permutation(x)", call(rng, "permutation", numbers(type, shape)));
          numpy.exec("y = x.copy(); rng.shuffle(y)");
          Object y = numbers(type, shape);
          call(rng, "shuffle", y);
          check(numpy, "y", y);
          assertEquals(
              numpy.text("json.dumps(plain(rng.bit_generator.state), separators=(',', ':'))"),
              rng.bitGenerator().state().toJson(),
              type + " " + text(shape));
        }
      }
    }
  }

  @Test
  void raggedArraysAndOtherAxesAreRefused() {
    Generator rng = Generator.withSeed(101);
    String before = rng.bitGenerator().state().toJson();
    assertRefused("x[1].length must be 2, but is 1", () -> rng.permuted(new int[][] {{1, 2}, {3}}));
    assertRefused(
        "x[1][0].length must be 2, but is 1",
        () -> rng.shuffle(new int[][][] {{{1, 2}}, {{3}}}, 2));
    assertRefused(
        "x[1].length must be 1, but is 2",
        () -> rng.permutation(new String[][] {{"a"}, {"b", "c"}}));
    assertRefused(
        "axis must be >= -3 and <= 2, but is 3", () -> rng.permutation(new byte[1][1][1], 3));
    assertRefused("axis must be >= -2 and <= 1, but is -3", () -> rng.shuffle(new byte[1][1], -3));
    assertEquals(before, rng.bitGenerator().state().toJson());
  }

  private static Object call(Generator rng, String method, Object x)
      throws ReflectiveOperationException {
    return Generator.class.getMethod(method, parameter(x)).invoke(rng, x);
  }

  private static Object call(Generator rng, String method, Object x, int axis)
      throws ReflectiveOperationException {
    return Generator.class.getMethod(method, parameter(x), int.class).invoke(rng, x, axis);
  }

  private static Class<?> parameter(Object x) {
    return x instanceof Integer[][][]
        ? Object[][][].class
        : x instanceof Integer[][] ? Object[][].class : x.getClass();
  }

  private static int size(int[] shape) {
    return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
  }

  private static String text(int[] shape) {
    return Arrays.toString(shape).replace('[', '(').replace(']', ')');
  }

  private static Object numbers(Class<?> type, int[] shape) {
    Object x = Array.newInstance(type, shape);
    fill(type, x, shape.length, 0);
    return x;
  }

  private static int fill(Class<?> type, Object x, int dimensions, int from) {
    int next = from;
    for (int i = 0; i < Array.getLength(x); i++) {
      if (dimensions > 1) {
        next = fill(type, Array.get(x, i), dimensions - 1, next);
      } else {
        Array.set(x, i, cast(type, next++));
      }
    }
    return next;
  }

  private static Object cast(Class<?> type, int i) {
    return switch (type.getSimpleName()) {
      case "byte" -> (byte) i;
      case "short" -> (short) i;
      case "char" -> (char) i;
      case "long" -> (long) i;
      case "float" -> (float) i;
      case "double" -> (double) i;
      case "boolean" -> i % 2 != 0;
      default -> i;
    };
  }

  private static void check(NumPyOracle numpy, String python, Object actual) {
    long[] expected = numpy.longs("np.ravel(" + python + ")");
    long[] values = elements(actual).toArray();
    boolean isBoolean = actual.getClass().getName().endsWith("Z");
    assertTrue(actual.getClass().isArray());
    assertArrayEquals(
        isBoolean ? Arrays.stream(expected).map(x -> x % 2).toArray() : expected, values, python);
  }

  private static LongStream elements(Object x) {
    if (x instanceof Number number) {
      return LongStream.of(number.longValue());
    }
    if (x instanceof Character letter) {
      return LongStream.of(letter);
    }
    if (x instanceof Boolean truth) {
      return LongStream.of(truth ? 1 : 0);
    }
    return LongStream.range(0, Array.getLength(x)).flatMap(i -> elements(Array.get(x, (int) i)));
  }
}
