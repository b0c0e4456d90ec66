package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The array forms against the scalar ones. */
class ArraysTest {
  private static final float POWER = 0.7f;

  /** Both array forms of a function, and the function. */
  record OfDoubles(Whole<double[]> whole, Range<double[]> range, DoubleUnaryOperator scalar) {}

  record OfFloats(Whole<float[]> whole, Range<float[]> range, FloatOperator scalar) {}

  interface FloatOperator {
    float applyAsFloat(float x);
  }

  interface Whole<A> {
    void apply(A in, A out);
  }

  interface Range<A> {
    void apply(A in, A out, int from, int to);
  }

  static Stream<Arguments> ofDoubles() {
    return Stream.of(
        arguments("log", new OfDoubles(Libm::log, Libm::log, Libm::log)),
        arguments("exp", new OfDoubles(Libm::exp, Libm::exp, Libm::exp)),
        arguments("log1p", new OfDoubles(Libm::log1p, Libm::log1p, Libm::log1p)),
        arguments("expm1", new OfDoubles(Libm::expm1, Libm::expm1, Libm::expm1)),
        arguments("cos", new OfDoubles(Libm::cos, Libm::cos, Libm::cos)),
        arguments("sin", new OfDoubles(Libm::sin, Libm::sin, Libm::sin)),
        arguments("acos", new OfDoubles(Libm::acos, Libm::acos, Libm::acos)),
        arguments(
            "pow",
            new OfDoubles(
                (in, out) -> Libm.pow(in, POWER, out),
                (in, out, from, to) -> Libm.pow(in, POWER, out, from, to),
                x -> Libm.pow(x, POWER))));
  }

  static Stream<Arguments> ofFloats() {
    return Stream.of(
        arguments("logf", new OfFloats(Libm::logf, Libm::logf, Libm::logf)),
        arguments("expf", new OfFloats(Libm::expf, Libm::expf, Libm::expf)),
        arguments("log1pf", new OfFloats(Libm::log1pf, Libm::log1pf, Libm::log1pf)),
        arguments(
            "powf",
            new OfFloats(
                (in, out) -> Libm.powf(in, POWER, out),
                (in, out, from, to) -> Libm.powf(in, POWER, out, from, to),
                x -> Libm.powf(x, POWER))));
  }

  private static double[] inputs() {
    return IntStream.range(-100, 1000).mapToDouble(i -> 0.01 * i).toArray();
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofDoubles")
  void doublesEqualTheScalarForm(String name, OfDoubles forms) {
    double[] in = inputs();
    double[] expected = in.clone();
    for (int i = 0; i < in.length; i++) {
      expected[i] = forms.scalar().applyAsDouble(in[i]);
    }
    double[] out = new double[in.length + 3];
    forms.whole().apply(in, out);
    assertArrayEquals(expected, Arrays.copyOf(out, in.length), name);

    double[] inPlace = in.clone();
    forms.range().apply(inPlace, inPlace, 5, 900);
    System.arraycopy(in, 0, expected, 0, 5);
    System.arraycopy(in, 900, expected, 900, in.length - 900);
    assertArrayEquals(expected, inPlace, name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofFloats")
  void floatsEqualTheScalarForm(String name, OfFloats forms) {
    float[] in = floats(inputs());
    float[] expected = in.clone();
    for (int i = 0; i < in.length; i++) {
      expected[i] = forms.scalar().applyAsFloat(in[i]);
    }
    float[] out = new float[in.length + 3];
    forms.whole().apply(in, out);
    assertArrayEquals(expected, Arrays.copyOf(out, in.length), name);

    float[] inPlace = in.clone();
    forms.range().apply(inPlace, inPlace, 5, 900);
    System.arraycopy(in, 0, expected, 0, 5);
    System.arraycopy(in, 900, expected, 900, in.length - 900);
    assertArrayEquals(expected, inPlace, name);
  }

  @ParameterizedTest
  @EnumSource
  void equalsTheScalarFormOnAllKindsOfInputs(Function function) {
    assertEquals(List.of(), ArrayForms.differences(function, 1 << 13, 6));
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void equalsTheScalarFormOnMoreInputs(Function function) {
    assertEquals(List.of(), ArrayForms.differences(function, 1 << 16, 7));
  }

  @ParameterizedTest
  @EnumSource
  void equalsTheScalarFormForEveryLengthAndStart(Function function) {
    long[] x = new long[620];
    List<Inputs.Stream> streams = Inputs.streams(function);
    streams.get(streams.size() - 1).fill(new SplitMix(8), x, new long[x.length]);
    List<String> differences = new ArrayList<>();
    for (int length = 0; length <= 600; length++) {
      int from = length % 19;
      for (long y : Arrays.copyOf(ArrayForms.exponents(function), function.takesTwo() ? 4 : 1)) {
        ArrayForms.compare(function, x, y, from, from + length, differences);
      }
    }
    assertEquals(List.of(), differences);
  }

  /** Squares of 1 + j/2^52 with j^2 about an odd multiple of 2^51 lie about between two doubles. */
  @Test
  void squaresBetweenTwoDoublesEqualTheScalarForm() {
    double[] x = new double[7 * 100_000];
    for (int n = 0; n < x.length / 7; n++) {
      long j = (long) Math.sqrt((n + 0.5) * 0x1p52);
      for (int i = 0; i < 7; i++) {
        x[7 * n + i] = Math.scalb(1 + (j + i - 3) * 0x1p-52, n % 53 - 26);
      }
    }
    assertSquaresEqualTheScalarForm(x);
  }

  @Tag("slow")
  @Test
  void squaresEqualTheScalarForm() {
    SplitMix random = new SplitMix(9);
    double[] x = new double[1 << 20];
    for (int round = 0; round < 200; round++) {
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.scalb(1 + random.unit(), random.below(120) - 60);
      }
      assertSquaresEqualTheScalarForm(x);
    }
  }

  private static void assertSquaresEqualTheScalarForm(double[] x) {
    double[] squares = new double[x.length];
    Libm.pow(x, 2, squares);
    for (int i = 0; i < x.length; i++) {
      if (squares[i] != Libm.pow(x[i], 2)) {
        fail(Double.toHexString(x[i]));
      }
    }
  }

  @Test
  void firstPowersEqualTheScalarForm() {
    for (int exponent = -1074; exponent <= 1023; exponent++) {
      for (double x :
          new double[] {
            Math.scalb(1.0, exponent),
            Math.nextUp(Math.scalb(1.0, exponent)),
            Math.nextDown(Math.scalb(1.0, exponent))
          }) {
        double[] power = {x};
        Libm.pow(power, 1, power);
        assertEquals(Libm.pow(x, 1), power[0]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void rejectsBadRangesOfEveryFunctionBeforeWriting(Function function) {
    for (int[] range : new int[][] {{0, 301}, {0, -1}, {-1, 300}, {40, 39}}) {
      if (function.isSingle()) {
        float[] out = new float[300];
        assertThrows(
            IllegalArgumentException.class,
            () -> function.range(new float[400], 2, out, range[0], range[1]));
        assertArrayEquals(new float[300], out);
      } else {
        double[] out = new double[300];
        assertThrows(
            IllegalArgumentException.class,
            () -> function.range(new double[400], 0, out, range[0], range[1]));
        assertArrayEquals(new double[300], out);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6, 'to: 6, allowed 0 to the shorter array''s length, 5'",
    "0, -1, 'to: -1, allowed 0 to the shorter array''s length, 5'",
    "-1, 5, 'from: -1, allowed 0 to 5'",
    "4, 3, 'from: 4, allowed 0 to 3'"
  })
  void rejectsRangesBeyondTheArrays(int from, int to, String message) {
    double[] in = new double[7];
    double[] out = {1, 2, 3, 4, 5};
    Exception error =
        assertThrows(IllegalArgumentException.class, () -> Libm.log(in, out, from, to));
    assertEquals(message, error.getMessage());
    assertArrayEquals(new double[] {1, 2, 3, 4, 5}, out);
  }

  @Test
  void rejectsAnOutThatIsTooShort() {
    assertThrows(IllegalArgumentException.class, () -> Libm.exp(new double[3], new double[2]));
  }
}
