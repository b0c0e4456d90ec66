package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;

/** What draws by the array gives the same as one draw after the other, wherever it begins. */
class FillTest {
  private static final int[] LENGTHS = {0, 1, 2, 3, 5, 127, 128, 129, 256, 257, 700, 1501};
  private static final int[] DRAWN_BEFORE = {0, 1, 2, 311, 623};

  private interface Fill {
    double[] fill(RandomState rs, double[] out);
  }

  private static Arguments method(String name, ToDoubleFunction<RandomState> one, Fill many) {
    return Arguments.of(name, one, many);
  }

  private static Stream<Arguments> methods() {
    return Stream.of(
        method(
            "standardNormal",
            RandomState::standardNormal,
            (rs, out) -> rs.into(out).standardNormal()),
        method(
            "standardExponential",
            RandomState::standardExponential,
            (rs, out) -> rs.into(out).standardExponential()),
        standardT(5),
        standardT(2.001),
        standardT(1e9),
        noncentralChisquare(3.001, 1),
        noncentralChisquare(3, 1),
        noncentralChisquare(7, 1e6),
        noncentralF(3.01, 2.01, 1),
        noncentralF(5, 7, 1),
        noncentralF(3, 2, 1),
        vonmises(0, 4),
        vonmises(-50, 0.3),
        vonmises(1, 9e-6),
        vonmises(1, 1e-9),
        vonmises(2, 1e7),
        vonmises(1, Double.NaN));
  }

  private static Arguments standardT(double df) {
    return method(
        "standardT(" + df + ")", rs -> rs.standardT(df), (rs, out) -> rs.into(out).standardT(df));
  }

  private static Arguments noncentralChisquare(double df, double nonc) {
    return method(
        "noncentralChisquare(" + df + ", " + nonc + ")",
        rs -> rs.noncentralChisquare(df, nonc),
        (rs, out) -> rs.into(out).noncentralChisquare(df, nonc));
  }

  private static Arguments noncentralF(double dfnum, double dfden, double nonc) {
    return method(
        "noncentralF(" + dfnum + ", " + dfden + ", " + nonc + ")",
        rs -> rs.noncentralF(dfnum, dfden, nonc),
        (rs, out) -> rs.into(out).noncentralF(dfnum, dfden, nonc));
  }

  private static Arguments vonmises(double mu, double kappa) {
    return method(
        "vonmises(" + mu + ", " + kappa + ")",
        rs -> rs.vonmises(mu, kappa),
        (rs, out) -> rs.into(out).vonmises(mu, kappa));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void equalsSingleDraws(String name, ToDoubleFunction<RandomState> one, Fill many) {
    for (String engine : BitGenerators.names()) {
      for (int before : DRAWN_BEFORE) {
        for (int length : LENGTHS) {
          RandomState singly = started(engine, before);
          double[] expected =
              DoubleStream.generate(() -> one.applyAsDouble(singly)).limit(length).toArray();
          RandomState atOnce = started(engine, before);
          assertArrayEquals(expected, many.fill(atOnce, new double[length]), name);
          assertEquals(singly.getState(), atOnce.getState(), name);
        }
      }
    }
  }

  /** Also where nothing is left for the last outcomes, so that they are not drawn. */
  @Test
  void multinomialsOverwriteWhatWasThere() {
    double[] pvals = {0, 0.5, 0.3, 0.1, 0.1};
    for (long n : new long[] {0, 1, 2, 100}) {
      long[][] dirty = new long[50][pvals.length];
      for (long[] row : dirty) {
        Arrays.fill(row, 77);
      }
      assertArrayEquals(
          new RandomState(5).multinomial(n, pvals, 50),
          new RandomState(5).into(dirty).multinomial(n, pvals));
    }
  }

  /** In the middle of a block; where the number is odd, half-way through a word, a normal kept. */
  private static RandomState started(String engine, int before) {
    var rs = new RandomState(BitGenerators.create(engine, 7));
    for (int i = 0; i < before; i++) {
      rs.bitGenerator().nextInt();
    }
    if (before % 2 == 1) {
      rs.standardNormal();
    }
    return rs;
  }
}
