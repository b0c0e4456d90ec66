package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.testkit.NumPyOracle;

/** The continuous methods beside this machine's NumPy: random parameters. */
class ContinuousLiveTest {
  private static final int SETS = 1000;
  private static final int VALUES = 3;

  /** NumPy's name of a method, and how to make up each of its parameters. */
  record Method(String name, List<ToDoubleFunction<Random>> parameters) {
    double[] draw(Random random) {
      return parameters.stream()
          .mapToDouble(parameter -> parameter.applyAsDouble(random))
          .toArray();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Method> methods() {
    ToDoubleFunction<Random> any = random -> 10 * random.nextGaussian();
    ToDoubleFunction<Random> positive = random -> Math.exp(3 * random.nextGaussian());
    return List.of(
        new Method("exponential", List.of(positive)),
        new Method("gamma", List.of(positive, positive)),
        new Method("normal", List.of(any, positive)),
        new Method("random", List.of()),
        new Method("standard_exponential", List.of()),
        new Method("standard_gamma", List.of(positive)),
        new Method("standard_normal", List.of()));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void randomParameters(Method method) {
    var random = new Random(101);
    List<double[]> sets = IntStream.range(0, SETS).mapToObj(i -> method.draw(random)).toList();
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.default_rng(101)");
      Generator rng = Generator.withSeed(101);
      double[] expected =
          numpy.doubles(
              "[rng.%s(*p, size=%d) for p in %s]"
                  .formatted(method.name(), VALUES, Calls.literal(sets)));
      double[] actual =
          sets.stream()
              .flatMapToDouble(
                  set -> java.util.Arrays.stream(Calls.many(rng, method.name(), VALUES, set)))
              .toArray();
      assertArrayEquals(expected, actual);
      assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
    }
  }
}
