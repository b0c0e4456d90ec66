package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.numrand.testkit.NumPyOracle;
import org.numrand.testkit.NumPyOracle.PythonException;

/** What NumPy refuses is refused, and nothing else; a refused call leaves the state as it was. */
@SuppressWarnings("deprecation")
class RejectionParityTest {
  private static final List<Double> EDGES =
      List.of(
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          -1.0,
          -Double.MIN_VALUE,
          -0.0,
          0.0,
          Double.MIN_VALUE,
          0.5,
          1.0,
          Math.nextUp(1.0),
          3.0,
          Double.POSITIVE_INFINITY);

  private interface One {
    void call(RandomState rs, double a);
  }

  private interface Two {
    void call(RandomState rs, double a, double b);
  }

  private interface Three {
    void call(RandomState rs, double a, double b, double c);
  }

  private final RandomState rs = new RandomState(1);

  private void one(NumPyOracle numpy, String name, One java) {
    for (double a : EDGES) {
      same(numpy, "rs." + name + "(" + text(a) + ")", rs -> java.call(rs, a));
    }
  }

  private void two(NumPyOracle numpy, String name, Two java) {
    for (double a : EDGES) {
      one(numpy, name, "(" + text(a) + ", %s)", (rs, b) -> java.call(rs, a, b));
    }
  }

  private void three(NumPyOracle numpy, String name, Three java) {
    for (double a : EDGES) {
      for (double b : EDGES) {
        String start = "(" + text(a) + ", " + text(b) + ", %s)";
        one(numpy, name, start, (rs, c) -> java.call(rs, a, b, c));
      }
    }
  }

  private void one(NumPyOracle numpy, String name, String arguments, One java) {
    for (double last : EDGES) {
      String call = "rs." + name + arguments.formatted(text(last));
      same(numpy, call, rs -> java.call(rs, last));
    }
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "nan" : Double.toString(value).replace("Infinity", "inf");
  }

  private void same(NumPyOracle numpy, String python, Consumer<RandomState> java) {
    LegacyState before = rs.getState();
    if (numpyRefuses(numpy, python)) {
      assertThrows(IllegalArgumentException.class, () -> java.accept(rs), python);
      assertEquals(before, rs.getState(), python);
    } else {
      java.accept(rs);
    }
  }

  private static boolean numpyRefuses(NumPyOracle numpy, String python) {
    try {
      numpy.exec(python);
      return false;
    } catch (PythonException e) {
      return true;
    }
  }

  @Test
  void realNumbers() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rs = np.random.RandomState(1)");
      two(numpy, "beta", RandomState::beta);
      one(numpy, "chisquare", RandomState::chisquare);
      one(numpy, "exponential", RandomState::exponential);
      two(numpy, "f", RandomState::f);
      two(numpy, "gamma", RandomState::gamma);
      two(numpy, "gumbel", RandomState::gumbel);
      two(numpy, "laplace", RandomState::laplace);
      two(numpy, "logistic", RandomState::logistic);
      two(numpy, "lognormal", RandomState::lognormal);
      two(numpy, "noncentral_chisquare", RandomState::noncentralChisquare);
      three(numpy, "noncentral_f", RandomState::noncentralF);
      two(numpy, "normal", RandomState::normal);
      one(numpy, "pareto", RandomState::pareto);
      one(numpy, "power", RandomState::power);
      one(numpy, "rayleigh", RandomState::rayleigh);
      one(numpy, "standard_gamma", RandomState::standardGamma);
      one(numpy, "standard_t", RandomState::standardT);
      three(numpy, "triangular", RandomState::triangular);
      two(numpy, "uniform", RandomState::uniform);
      two(numpy, "wald", RandomState::wald);
      one(numpy, "weibull", RandomState::weibull);
    }
  }

  @Test
  void integers() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rs = np.random.RandomState(1)");
      one(numpy, "geometric", RandomState::geometric);
      one(numpy, "logseries", RandomState::logseries);
      two(numpy, "negative_binomial", RandomState::negativeBinomial);
      one(numpy, "poisson", RandomState::poisson);
      for (long n : new long[] {Long.MIN_VALUE, -1, 0, 1, 100, Long.MAX_VALUE}) {
        one(numpy, "binomial", "(" + n + ", %s)", (rs, p) -> rs.binomial(n, p));
        one(
            numpy,
            "multinomial",
            "(" + n + ", [%s, 0.5])",
            (rs, p) -> rs.multinomial(n, new double[] {p, 0.5}));
      }
      one(numpy, "dirichlet", "([1, %s])", (rs, a) -> rs.dirichlet(new double[] {1, a}));
      one(numpy, "choice", "(2, p=[%s, 0.5])", (rs, p) -> rs.choice(2, 1, true, half(p)));
      long[] longs = {Long.MIN_VALUE, -129, -1, 0, 1, 11, 256, 65536, Long.MAX_VALUE};
      for (long a : longs) {
        for (long b : longs) {
          String ab = a + ", " + b;
          same(numpy, "rs.randint(" + ab + ")", rs -> rs.randint(a, b));
          same(numpy, "rs.randint(" + ab + ", 0)", rs -> rs.randint(a, b, 0));
          same(numpy, "rs.random_integers(" + ab + ")", rs -> rs.randomIntegers(a, b));
          randint(numpy, ab, "bool", rs -> rs.randintBool(a, b));
          randint(numpy, ab, "np.int8", rs -> rs.randintInt8(a, b));
          randint(numpy, ab, "np.int16", rs -> rs.randintInt16(a, b));
          randint(numpy, ab, "np.int32", rs -> rs.randintInt32(a, b));
          randint(numpy, ab, "np.uint8", rs -> rs.randintUint8(a, b));
          randint(numpy, ab, "np.uint16", rs -> rs.randintUint16(a, b));
          randint(numpy, ab, "np.uint32", rs -> rs.randintUint32(a, b));
          randint(numpy, ab, "np.uint64", rs -> rs.randintUint64(a, b));
          for (long c : new long[] {-1, 0, 1, 12}) {
            same(
                numpy,
                "rs.hypergeometric(" + ab + ", " + c + ")",
                rs -> rs.hypergeometric(a, b, c));
          }
        }
      }
    }
  }

  private static double[] half(double p) {
    return new double[] {p, 0.5};
  }

  private void randint(NumPyOracle numpy, String bounds, String type, Consumer<RandomState> java) {
    same(numpy, "rs.randint(" + bounds + ", dtype=" + type + ")", java);
  }

  @Test
  void choices() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rs = np.random.RandomState(1)");
      for (int a : new int[] {-1, 0, 1, 3}) {
        for (int size : new int[] {-1, 0, 1, 3, 4}) {
          for (boolean replace : new boolean[] {false, true}) {
            String python = "rs.choice(" + a + ", " + size + ", " + (replace ? 1 : 0) + ")";
            same(numpy, python, rs -> rs.choice(a, size, replace));
            double[] p = {0.5, 0.5, 0};
            same(
                numpy,
                python.replace(")", ", p=[0.5, 0.5, 0])"),
                rs -> rs.choice(a, size, replace, p));
          }
        }
      }
      same(numpy, "rs.choice([[1], [2]])", rs -> rs.choice(new int[][] {{1}, {2}}));
      same(numpy, "rs.choice([])", rs -> rs.choice(new double[0]));
      same(numpy, "rs.multinomial(5, [])", rs -> rs.multinomial(5, new double[0]));
      same(numpy, "rs.dirichlet([])", rs -> rs.dirichlet(new double[0]));
      same(numpy, "rs.binomial([1, 2], [0.1, 7])", rs -> rs.binomial(longs(1, 2), doubles(0.1, 7)));
      same(numpy, "rs.gamma([1, 2, 3], [1, 2])", rs -> rs.gamma(doubles(1, 2, 3), doubles(1, 2)));
      same(numpy, "rs.gamma([1, -2], 1)", rs -> rs.gamma(doubles(1, -2), 1));
      same(numpy, "rs.randint([1, 2], [3, 2])", rs -> rs.randint(longs(1, 2), longs(3, 2)));
      same(numpy, "rs.rand(-1)", rs -> rs.rand(-1));
      same(numpy, "rs.normal(0, 1, -1)", rs -> rs.normal(0, 1, -1));
      same(numpy, "rs.randint(0, 5, -1)", rs -> rs.randint(0, 5, -1));
      same(numpy, "rs.multinomial(5, [0.5, 0.5], -1)", rs -> rs.multinomial(5, doubles(1, 0), -1));
    }
  }

  private interface Twos {
    void call(RandomState rs, double[] a, double[] b);
  }

  /** The empty array, and arrays of one or two elements, good ones and bad ones. */
  private static List<double[]> arrays() {
    List<double[]> arrays = new ArrayList<>(List.of(doubles(), doubles(1, 2), doubles(1, -1)));
    EDGES.forEach(edge -> arrays.add(doubles(edge)));
    arrays.add(doubles(1e300));
    return arrays;
  }

  private static String text(double[] values) {
    return Arrays.stream(values)
        .mapToObj(RejectionParityTest::text)
        .collect(Collectors.joining(", ", "np.array([", "], float)"));
  }

  private void withEmpty(NumPyOracle numpy, String name, Twos java) {
    for (double[] a : arrays()) {
      for (double[] b : arrays()) {
        if (a.length == 0 || b.length == 0) {
          String python = "rs." + name + "(" + text(a) + ", " + text(b) + ")";
          same(numpy, python, rs -> java.call(rs, a, b));
        }
      }
    }
  }

  /** Where one array is empty, nothing is drawn, but the others are checked. */
  @Test
  void emptyArrays() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("np.seterr(all='ignore'); rs = np.random.RandomState(1)");
      withEmpty(numpy, "beta", RandomState::beta);
      withEmpty(numpy, "f", RandomState::f);
      withEmpty(numpy, "gamma", RandomState::gamma);
      withEmpty(numpy, "gumbel", RandomState::gumbel);
      withEmpty(numpy, "laplace", RandomState::laplace);
      withEmpty(numpy, "logistic", RandomState::logistic);
      withEmpty(numpy, "lognormal", RandomState::lognormal);
      withEmpty(numpy, "negative_binomial", RandomState::negativeBinomial);
      withEmpty(numpy, "noncentral_chisquare", RandomState::noncentralChisquare);
      withEmpty(numpy, "normal", RandomState::normal);
      withEmpty(numpy, "uniform", RandomState::uniform);
      // Kappas with which NumPy may never return are refused everywhere.
      withEmpty(
          numpy,
          "vonmises",
          (rs, mu, kappa) -> {
            if (Arrays.stream(kappa).noneMatch(value -> value > 1e15)) {
              rs.vonmises(mu, kappa);
            }
          });
      withEmpty(numpy, "wald", RandomState::wald);
      for (double[] a : arrays()) {
        for (double[] b : arrays()) {
          String ab = text(a) + ", " + text(b);
          same(
              numpy,
              "rs.triangular(np.zeros(0), " + ab + ")",
              rs -> rs.triangular(doubles(), a, b));
          same(
              numpy,
              "rs.noncentral_f(np.zeros(0), " + ab + ")",
              rs -> rs.noncentralF(doubles(), a, b));
        }
      }
      List<long[]> counts =
          List.of(
              longs(),
              longs(-1),
              longs(0),
              longs(1),
              longs(11),
              longs(Long.MAX_VALUE),
              longs(1, 2));
      for (long[] a : counts) {
        String n = "np.array(" + Arrays.toString(a) + ", int)";
        for (double[] p : arrays()) {
          if (a.length == 0 || p.length == 0) {
            same(numpy, "rs.binomial(" + n + ", " + text(p) + ")", rs -> rs.binomial(a, p));
          }
        }
        for (long[] b : counts) {
          String nb = n + ", np.array(" + Arrays.toString(b) + ", int)";
          String none = "np.zeros(0, int)";
          same(
              numpy,
              "rs.hypergeometric(" + nb + ", " + none + ")",
              rs -> rs.hypergeometric(a, b, longs()));
          same(
              numpy,
              "rs.hypergeometric(" + none + ", " + nb + ")",
              rs -> rs.hypergeometric(longs(), a, b));
          if (a.length == 0 || b.length == 0) {
            same(numpy, "rs.randint(" + nb + ")", rs -> rs.randint(a, b));
          }
        }
      }
      same(numpy, "rs.poisson([])", rs -> rs.poisson(doubles()));
      same(numpy, "rs.zipf([])", rs -> rs.zipf(doubles()));
      same(numpy, "rs.standard_gamma([])", rs -> rs.standardGamma(doubles()));
      same(numpy, "rs.multinomial(-1, [])", rs -> rs.multinomial(-1, doubles()));
      same(numpy, "rs.multinomial(5, [2.0, 1], 0)", rs -> rs.multinomial(5, doubles(2, 1), 0));
      same(numpy, "rs.dirichlet([0.0], 0)", rs -> rs.dirichlet(doubles(0), 0));
    }
  }

  private static double[] doubles(double... values) {
    return values;
  }

  private static long[] longs(long... values) {
    return values;
  }
}
