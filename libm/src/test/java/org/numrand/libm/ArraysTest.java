package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
