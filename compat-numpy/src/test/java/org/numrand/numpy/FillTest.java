package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
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

  private interface Counts {
    long[] draw(RandomState rs, int length);
  }

  private static Stream<Arguments> counts() {
    return Stream.of(
        hypergeometric(15, 15, 5),
        hypergeometric(30, 12, 10),
        hypergeometric(12, 30, 1),
        hypergeometric(5, 5, 5),
        hypergeometric(5, 5, 10),
        hypergeometric(3, 30, 7),
        hypergeometric(1L << 61, 1L << 61, 8),
        hypergeometric(50, 60, 30),
        hypergeometric(60, 50, 90),
        hypergeometric(1L << 61, 1L << 61, 30),
        Arguments.of("logseries(0.9)", (Counts) (rs, length) -> rs.logseries(0.9, length)),
        Arguments.of("logseries(0.99999)", (Counts) (rs, length) -> rs.logseries(0.99999, length)),
        Arguments.of("binomial(100, 0.4)", (Counts) (rs, length) -> rs.binomial(100, 0.4, length)),
        Arguments.of(
            "binomial(4000, 0.99)", (Counts) (rs, length) -> rs.binomial(4000, 0.99, length)));
  }

  private static Arguments hypergeometric(long good, long bad, long sample) {
    return Arguments.of(
        "hypergeometric(" + good + ", " + bad + ", " + sample + ")",
        (Counts) (rs, length) -> rs.hypergeometric(good, bad, sample, length));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counts")
  void countsEqualSingleDraws(String name, Counts counts) {
    for (String engine : BitGenerators.names()) {
      for (int before : DRAWN_BEFORE) {
        for (int length : LENGTHS) {
          RandomState singly = started(engine, before);
          long[] expected =
              LongStream.generate(() -> counts.draw(singly, 1)[0]).limit(length).toArray();
          RandomState atOnce = started(engine, before);
          assertArrayEquals(expected, counts.draw(atOnce, length), name);
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
