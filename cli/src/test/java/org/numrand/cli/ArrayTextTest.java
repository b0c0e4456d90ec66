package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Longs;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numrand.cli.npy.Dtype;
import org.numrand.notation.Arguments;
import org.numrand.notation.Literal;
import org.numrand.testkit.NumPyOracle;

class ArrayTextTest {
  private static final String ARRAYS =
      """
      def values(rng, n):
          return [
              lambda: rng.standard_normal(n),
              lambda: rng.random(n),
              lambda: rng.integers(-5000, 5000, n) / rng.choice([1., 2., 10., 1000., 1e6]),
              lambda: np.exp(rng.normal(0, 10, n)),
              lambda: rng.integers(0, 2**64, n, dtype=np.uint64).view(np.float64),
              lambda: 2.0 ** rng.integers(-1074, 1024, n),
              lambda: rng.choice([0., -0., 1, nan, inf, -inf, 0.5, 1e-5, 12345.678], n),
              lambda: rng.choice([nan, inf], n),
              lambda: np.round(rng.random(n), rng.integers(1, 12)) * 10. ** rng.integers(-2, 9),
              lambda: rng.gamma(2, 100, n),
              lambda: rng.integers(-10**int(rng.integers(1, 18)), 10**int(rng.integers(1, 18)), n),
              lambda: rng.random(n) < rng.choice([0., 0.5, 1.]),
          ][rng.integers(12)]()

      def an_array(rng):
          axes = rng.choice([1, 1, 1, 2, 2, 3])
          longest = rng.choice([1, 4, 12, 40] if axes > 1 else [2, 10, 100, 2000])
          shape = rng.integers(0 if rng.random() < 0.05 else 1, longest + 1, axes)
          array = values(rng, int(np.prod(shape))).reshape(shape)
          if array.dtype == np.float64 and rng.random() < 0.4:
              array = array.astype(np.float32)
          return array

      rng = np.random.default_rng(2)
      with np.errstate(all='ignore'):
          arrays = [an_array(rng) for i in range(800)]
      """;

  @Test
  void arraysAreWrittenAsNumPyWritesThem() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec(ARRAYS);
      String[] texts = numpy.text("';'.join(map(str, arrays))").split(";", -1);
      String[] types = numpy.text("';'.join(str(a.dtype) for a in arrays)").split(";", -1);
      String[] shapes = numpy.text("';'.join(map(str, [a.shape for a in arrays]))").split(";", -1);
      double[] doubles =
          numpy.doubles("np.concatenate([a.ravel() for a in arrays if a.dtype.kind == 'f'])");
      long[] longs =
          numpy.longs("np.concatenate([a.ravel() for a in arrays if a.dtype.kind != 'f'])");
      int nextDouble = 0;
      int nextLong = 0;
      for (int i = 0; i < texts.length; i++) {
        ImmutableIntArray shape = shape(shapes[i]);
        int count = Arguments.count(shape);
        Dtype dtype = Dtype.named(types[i]);
        Object elements = dtype.newArray(count);
        for (int j = 0; j < count; j++) {
          switch (dtype.kind()) {
            case 'f' -> Array.set(elements, j, real(dtype, doubles[nextDouble++]));
            case 'b' -> Array.setBoolean(elements, j, longs[nextLong++] != 0);
            default -> Array.setLong(elements, j, longs[nextLong++]);
          }
        }
        assertEquals(texts[i], ArrayText.of(new NdArray(shape, new JavaArray(dtype, elements))));
      }
      assertEquals(doubles.length, nextDouble);
      assertEquals(longs.length, nextLong);
    }
  }

  private static Object real(Dtype dtype, double value) {
    return dtype.equals(Dtype.FLOAT32) ? (Object) (float) value : value;
  }

  private static ImmutableIntArray shape(String tuple) {
    return Arguments.shape(Literal.parse(tuple.replace(",)", ")")));
  }

  private static String print(double... values) {
    return ArrayText.of(NdArray.of(Doubles.asList(values)));
  }

  @Test
  void numbersLineUp() {
    assertEquals(
        "[-0.7901525  -2.03462548  0.60330175]",
        print(-0.79015249996, -2.0346254818, 0.6033017469));
    assertEquals("[1.00e+00 1.25e-05]", print(1, 1.25e-5));
    assertEquals("[ 1. nan inf]", print(1, Double.NaN, Double.POSITIVE_INFINITY));
    assertEquals("[  1 -20]", ArrayText.of(NdArray.of(Longs.asList(1, -20))));
    assertEquals("[ True False]", ArrayText.of(NdArray.of(List.of(true, false))));
    assertEquals("['a' 'bc']", ArrayText.of(NdArray.of(List.of("a", "bc"))));
    assertEquals("[]", print());
  }

  @Test
  void rowsStandBelowEachOther() {
    assertEquals(
        "[[ 1  2]\n [ 3 40]]",
        ArrayText.of(NdArray.of(List.of(List.of(1L, 2L), List.of(3L, 40L)))));
  }

  @Test
  void longLinesAreWrappedAndLongArraysSummarized() {
    long[] values = new long[1000];
    Arrays.fill(values, 7);
    String[] lines = ArrayText.of(NdArray.of(Longs.asList(values))).split("\n", -1);
    assertEquals(28, lines.length);
    assertEquals("[" + "7 ".repeat(36) + "7", lines[0]);
    assertEquals("[0 0 0 ... 0 0 0]", ArrayText.of(NdArray.of(Longs.asList(new long[1001]))));
  }
}
