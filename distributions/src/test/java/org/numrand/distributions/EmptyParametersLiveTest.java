package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.numrand.core.BitGeneratorState;
import org.numrand.testkit.NumPyOracle;
import org.numrand.testkit.NumPyOracle.PythonException;

/** Where one array of parameters is empty, NumPy draws nothing, but checks the others. */
class EmptyParametersLiveTest {
  private static final double[] EMPTY = {};
  private static final long[] NO_LONGS = {};

  /** Empty, one element, two; good, bad, and bad only together with another one. */
  private static final List<double[]> DOUBLES =
      List.of(
          EMPTY,
          doubles(-1),
          doubles(-0.0),
          doubles(0),
          doubles(1e-320),
          doubles(0.5),
          doubles(2),
          doubles(1e300),
          doubles(Double.NaN),
          doubles(Double.NEGATIVE_INFINITY),
          doubles(Double.POSITIVE_INFINITY),
          doubles(1, 2),
          doubles(1, -1));

  private static final List<long[]> LONGS =
      List.of(
          NO_LONGS,
          longs(-1),
          longs(0),
          longs(1),
          longs(2),
          longs(12),
          longs(1_000_000_000),
          longs(Long.MAX_VALUE),
          longs(Long.MIN_VALUE),
          longs(1, 2),
          longs(1, -1));

  private Generator rng = Generator.withSeed(101);

  private interface Two {
    Object call(double[] a, double[] b);
  }

  private interface Three {
    Object call(double[] a, double[] b, double[] c);
  }

  private interface Bounds {
    Object call(long[] low, long[] high, boolean endpoint);
  }

  private static double[] doubles(double... values) {
    return values;
  }

  private static long[] longs(long... values) {
    return values;
  }

  private static String text(double[] values) {
    return "np.array("
        + Arrays.toString(values).replace("NaN", "np.nan").replace("Infinity", "np.inf")
        + ", float)";
  }

  private static String text(long[] values) {
    return "np.array(" + Arrays.toString(values) + ", np.int64)";
  }

  /** Either both refuse, or both give nothing; this one draws nothing in either case. */
  private void same(NumPyOracle numpy, String python, Function<Generator, Object> java) {
    BitGeneratorState before = rng.bitGenerator().state();
    boolean refused;
    try {
      numpy.exec("assert len(rng." + python + ") == 0, 'drawn'");
      refused = false;
    } catch (PythonException e) {
      assertTrue(!e.getMessage().contains("drawn"), python);
      refused = true;
    }
    if (refused) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> java.apply(rng), python).getMessage();
      assertTrue(python.contains("nan") || !message.contains("NaN"), message);
    } else {
      assertEquals(0, Array.getLength(java.apply(rng)), python);
    }
    assertEquals(before, rng.bitGenerator().state(), python);
  }

  private void two(NumPyOracle numpy, String name, Two java) {
    for (double[] a : DOUBLES) {
      for (double[] b : DOUBLES) {
        if (a.length == 0 || b.length == 0) {
          same(numpy, name + "(" + text(a) + "," + text(b) + ")", rng -> java.call(a, b));
        }
      }
    }
  }

  private void three(NumPyOracle numpy, String name, Three java) {
    for (double[] a : DOUBLES) {
      for (double[] b : DOUBLES) {
        for (double[] c : DOUBLES) {
          if (a.length == 0 || b.length == 0 || c.length == 0) {
            String python = name + "(" + text(a) + "," + text(b) + "," + text(c) + ")";
            same(numpy, python, rng -> java.call(a, b, c));
          }
        }
      }
    }
  }

  private NumPyOracle start() {
    NumPyOracle numpy = NumPyOracle.start();
    rng = rng.asOf(numpy.version());
    numpy.exec("np.seterr(all='ignore'); rng = np.random.default_rng(101)");
    return numpy;
  }

  @Test
  void realNumbers() {
    try (NumPyOracle numpy = start()) {
      two(numpy, "beta", rng::beta);
      two(numpy, "f", rng::f);
      two(numpy, "gamma", rng::gamma);
      two(numpy, "gumbel", rng::gumbel);
      two(numpy, "laplace", rng::laplace);
      two(numpy, "logistic", rng::logistic);
      two(numpy, "lognormal", rng::lognormal);
      two(numpy, "noncentral_chisquare", rng::noncentralChisquare);
      two(numpy, "normal", rng::normal);
      two(numpy, "uniform", rng::uniform);
      two(numpy, "vonmises", rng::vonmises);
      two(numpy, "wald", rng::wald);
      three(numpy, "noncentral_f", rng::noncentralF);
      three(numpy, "triangular", rng::triangular);
      for (String name :
          List.of(
              "chisquare",
              "exponential",
              "geometric",
              "logseries",
              "pareto",
              "poisson",
              "power",
              "rayleigh",
              "standard_gamma",
              "standard_t",
              "weibull",
              "zipf")) {
        same(numpy, name + "([])", rng -> single(name));
      }
    }
  }

  private Object single(String name) {
    return switch (name) {
      case "chisquare" -> rng.chisquare(EMPTY);
      case "exponential" -> rng.exponential(EMPTY);
      case "geometric" -> rng.geometric(EMPTY);
      case "logseries" -> rng.logseries(EMPTY);
      case "pareto" -> rng.pareto(EMPTY);
      case "poisson" -> rng.poisson(EMPTY);
      case "power" -> rng.power(EMPTY);
      case "rayleigh" -> rng.rayleigh(EMPTY);
      case "standard_gamma" -> rng.standardGamma(EMPTY);
      case "standard_t" -> rng.standardT(EMPTY);
      case "weibull" -> rng.weibull(EMPTY);
      case "zipf" -> rng.zipf(EMPTY);
      default -> throw new AssertionError(name);
    };
  }

  @Test
  void integers() {
    try (NumPyOracle numpy = start()) {
      two(numpy, "negative_binomial", rng::negativeBinomial);
      for (long[] n : LONGS) {
        for (double[] p : DOUBLES) {
          if (n.length == 0 || p.length == 0) {
            same(numpy, "binomial(" + text(n) + "," + text(p) + ")", rng -> rng.binomial(n, p));
          }
        }
        for (long[] b : LONGS) {
          for (long[] c : LONGS) {
            if (n.length == 0 || b.length == 0 || c.length == 0) {
              String python = "hypergeometric(" + text(n) + "," + text(b) + "," + text(c) + ")";
              same(numpy, python, rng -> rng.hypergeometric(n, b, c));
            }
          }
        }
      }
    }
  }

  @Test
  void bounds() {
    try (NumPyOracle numpy = start()) {
      // Before, NumPy looked at fewer bounds.
      Assumptions.assumeTrue(numpy.isAtLeast("1.25.0"));
      bounds(numpy, "bool", 0, 1, rng::integersBool);
      bounds(numpy, "int8", -128, 127, rng::integersInt8);
      bounds(numpy, "uint8", 0, 255, rng::integersUint8);
      bounds(numpy, "int16", Short.MIN_VALUE, Short.MAX_VALUE, rng::integersInt16);
      bounds(numpy, "uint16", 0, 65535, rng::integersUint16);
      bounds(numpy, "int32", Integer.MIN_VALUE, Integer.MAX_VALUE, rng::integersInt32);
      bounds(numpy, "uint32", 0, (1L << 32) - 1, rng::integersUint32);
      bounds(numpy, "int64", Long.MIN_VALUE, Long.MAX_VALUE, rng::integers);
      bounds(numpy, "uint64", 0, Long.MAX_VALUE, rng::integersUint64);
    }
  }

  /** The bounds of 64 bits, and what is next to them. */
  @Test
  void boundsOfAnySize() {
    BigInteger[] none = {};
    try (NumPyOracle numpy = start()) {
      // Before, NumPy looked at fewer bounds.
      Assumptions.assumeTrue(numpy.isAtLeast("1.25.0"));
      for (int exponent : new int[] {0, 63, 64}) {
        for (int i = -2; i <= 2; i++) {
          for (int sign : new int[] {-1, 1}) {
            BigInteger bound =
                BigInteger.TWO
                    .pow(exponent)
                    .multiply(BigInteger.valueOf(sign))
                    .add(BigInteger.valueOf(i));
            BigInteger[] one = {bound};
            for (boolean endpoint : new boolean[] {false, true}) {
              for (boolean unsigned : new boolean[] {false, true}) {
                String options =
                    (unsigned ? ", dtype='uint64'" : "") + (endpoint ? ", endpoint=True)" : ")");
                same(
                    numpy,
                    "integers([" + bound + "], []" + options,
                    rng ->
                        unsigned
                            ? rng.integersUint64(one, none, endpoint)
                            : rng.integers(one, none, endpoint));
                same(
                    numpy,
                    "integers([], [" + bound + "]" + options,
                    rng ->
                        unsigned
                            ? rng.integersUint64(none, one, endpoint)
                            : rng.integers(none, one, endpoint));
              }
            }
          }
        }
      }
    }
  }

  private void bounds(NumPyOracle numpy, String dtype, long least, long greatest, Bounds java) {
    List<long[]> values = new ArrayList<>(List.of(NO_LONGS, longs(1, 2)));
    for (long value : new long[] {Long.MIN_VALUE, -1, 0, 1, 2, Long.MAX_VALUE}) {
      values.add(longs(value));
    }
    for (int i = -1; i <= 2; i++) {
      values.add(longs(least + i));
      values.add(longs(greatest + i));
    }
    for (long[] value : values) {
      for (boolean endpoint : new boolean[] {false, true}) {
        String options = ", dtype='" + dtype + "', endpoint=" + (endpoint ? "True)" : "False)");
        same(
            numpy,
            "integers(" + text(value) + ", []" + options,
            rng -> java.call(value, NO_LONGS, endpoint));
        same(
            numpy,
            "integers([], " + text(value) + options,
            rng -> java.call(NO_LONGS, value, endpoint));
      }
    }
  }

  @Test
  void vectors() {
    List<double[][]> pvals =
        List.of(
            new double[0][],
            new double[][] {{}},
            new double[][] {{0.5, 0.7, 0.1}},
            new double[][] {{0.5, 0.5}},
            new double[][] {{0.5, -0.5}},
            new double[][] {{0.5, 0.5}, {0.5, 0.5}});
    try (NumPyOracle numpy = start()) {
      for (long[] n : LONGS) {
        for (double[][] p : pvals) {
          if (n.length == 0 || p.length == 0) {
            String rows = p.length == 0 ? "np.zeros((0, 2))" : Arrays.deepToString(p);
            same(numpy, "multinomial(" + text(n) + "," + rows + ")", rng -> rng.multinomial(n, p));
          }
        }
      }
      same(numpy, "dirichlet([])", rng -> rng.dirichlet(EMPTY));
      same(numpy, "dirichlet([-1.0], 0)", rng -> rng.dirichlet(doubles(-1), 0));
      same(
          numpy,
          "multinomial(-1, [0.5, 0.5], 0)",
          rng -> rng.multinomial(-1, doubles(0.5, 0.5), 0));
      same(
          numpy,
          "multivariate_hypergeometric([], 1)",
          rng -> rng.multivariateHypergeometric(NO_LONGS, 1));
      same(
          numpy,
          "multivariate_hypergeometric([], 0)",
          rng -> rng.multivariateHypergeometric(NO_LONGS, 0));
      same(
          numpy,
          "multivariate_hypergeometric([-1], 0, 0)",
          rng -> rng.multivariateHypergeometric(longs(-1), 0, 0));
    }
  }
}
