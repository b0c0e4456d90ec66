package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.testkit.NumPyOracle;

/** The continuous methods, each beside this machine's NumPy. */
class ContinuousLiveTest {
  private static final int SETS = 1000;
  private static final int VALUES = 3;

  private static final double[] EDGES = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    0.0,
    -0.0,
    -1,
    Double.MIN_VALUE,
    1e-310,
    1e-104,
    1e-9,
    1e-7,
    0.5,
    1,
    2,
    3,
    1e7,
    1e20,
    1e300
  };

  private static NumPyOracle numpy;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
    numpy.exec(
        """
        def attempt(method, *parameters):
            try:
                return [1, *method(*parameters)]
            except (ValueError, OverflowError):
                return [0]
        """);
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void randomParameters(ContinuousMethods method) {
    var random = new Random(101);
    List<double[]> sets =
        IntStream.range(0, SETS).mapToObj(i -> method.parameters(random)).toList();
    numpy.exec("rng = np.random.default_rng(101)");
    Generator rng = Generator.withSeed(101);
    double[] expected =
        numpy.doubles(
            "[rng.%s(*p, size=%d) for p in %s]"
                .formatted(method.numpyName(), VALUES, Calls.literal(sets)));
    double[] actual =
        sets.stream()
            .map(set -> Calls.many(rng, method.numpyName(), VALUES, set))
            .flatMapToDouble(Arrays::stream)
            .toArray();
    assertArrayEquals(expected, actual);
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  /** What one side refuses, the other does too, drawing nothing; all else has equal values. */
  @ParameterizedTest
  @EnumSource
  void edges(ContinuousMethods method) {
    List<double[]> sets = combinations(method.arity());
    numpy.exec("rng = np.random.default_rng(101)");
    Generator rng = Generator.withSeed(101);
    double[] expected =
        numpy.doubles(
            "np.concatenate([attempt(rng.%s, *p, 2) for p in %s])"
                .formatted(method.numpyName(), Calls.literal(sets)));
    double[] actual =
        sets.stream()
            .flatMapToDouble(set -> attempt(() -> Calls.many(rng, method.numpyName(), 2, set)))
            .toArray();
    assertArrayEquals(expected, actual);
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  static Stream<ContinuousMethods> withParameters() {
    return Arrays.stream(ContinuousMethods.values()).filter(method -> method.arity() > 0);
  }

  /** Every mixture of scalars and arrays, the latter of the same length or of one element. */
  @ParameterizedTest
  @MethodSource("withParameters")
  void arrays(ContinuousMethods method) {
    var random = new Random(101);
    numpy.exec("rng = np.random.default_rng(101)");
    Generator rng = Generator.withSeed(101);
    for (int arrays = 1; arrays < 1 << method.arity(); arrays++) {
      Object[] parameters = mixture(method, arrays, random);
      assertArrayEquals(
          numpy.doubles("rng.%s(%s)".formatted(method.numpyName(), Calls.arguments(parameters))),
          Calls.each(rng, method.numpyName(), parameters));
    }
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  /** Parameters, arrays of them where a bit is set; each above the one before. */
  private static Object[] mixture(ContinuousMethods method, int arrays, Random random) {
    List<double[]> sets = IntStream.range(0, 7).mapToObj(i -> method.parameters(random)).toList();
    return IntStream.range(0, method.arity())
        .mapToObj(
            p -> {
              double[] column = sets.stream().mapToDouble(set -> set[p] + 1000 * p).toArray();
              return (arrays >> p & 1) != 0 ? column : (Object) column[0];
            })
        .toArray();
  }

  private interface Draw {
    double[] draw();
  }

  private static DoubleStream attempt(Draw draw) {
    try {
      return DoubleStream.concat(DoubleStream.of(1), DoubleStream.of(draw.draw()));
    } catch (IllegalArgumentException e) {
      return DoubleStream.of(0);
    }
  }

  private static List<double[]> combinations(int arity) {
    List<double[]> all = List.of(new double[0]);
    for (int i = 0; i < arity; i++) {
      List<double[]> longer = new ArrayList<>();
      for (double[] start : all) {
        for (double edge : EDGES) {
          double[] set = Arrays.copyOf(start, start.length + 1);
          set[start.length] = edge;
          longer.add(set);
        }
      }
      all = longer;
    }
    return all;
  }
}
