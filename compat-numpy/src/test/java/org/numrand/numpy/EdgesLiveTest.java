package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.base.CaseFormat;
import com.google.common.collect.Lists;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import com.google.common.primitives.Primitives;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.testkit.NumPyOracle;

/**
 * Every combination of extreme parameters, beside this machine's NumPy: what one side refuses, the
 * other does too, drawing nothing; all else has the same values, and the state is the same in the
 * end. Left out are parameters from which NumPy never returns.
 */
class EdgesLiveTest {
  private static final List<Double> REAL =
      Doubles.asList(
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
          Math.nextDown(1.0),
          1,
          2,
          3,
          1e7,
          1e20,
          1e154,
          1e300);

  private static final List<Long> INTEGERS =
      Longs.asList(
          -1, 0, 1, 2, 10, 11, 30, 1000, (1L << 31) - 1, 1L << 40, 1L << 62, Long.MAX_VALUE);

  private static NumPyOracle numpy;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
    Call.prepare(numpy);
    numpy.exec(
        """
        def attempt(method, *parameters):
            try:
                return np.concatenate([[1], flat(method(*parameters, 2))])
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
  @CsvSource({
    "chisquare,1",
    "exponential,1",
    "pareto,1",
    "power,1",
    "rayleigh,1",
    "standard_gamma,1",
    "standard_t,1",
    "weibull,1",
    "beta,2",
    "f,2",
    "gamma,2",
    "gumbel,2",
    "laplace,2",
    "logistic,2",
    "lognormal,2",
    "noncentral_chisquare,2",
    "normal,2",
    "uniform,2",
    "wald,2",
    "noncentral_f,3",
    "triangular,3",
    "geometric,1",
    "logseries,1",
    "poisson,1",
    "negative_binomial,2"
  })
  void real(String name, int parameters) {
    assertSame(name, Lists.cartesianProduct(Collections.nCopies(parameters, REAL)));
  }

  /** From a = 1025 on NumPy never returns. */
  @Test
  void zipf() {
    List<Double> some = REAL.stream().filter(a -> !(a >= 1025)).toList();
    assertSame("zipf", Lists.cartesianProduct(List.of(some)));
  }

  @Test
  void binomial() {
    assertSame("binomial", Lists.cartesianProduct(List.of(INTEGERS, REAL)));
  }

  /** Near 2<sup>63</sup> NumPy may never return. */
  @Test
  void hypergeometric() {
    List<List<Long>> sets = Lists.cartesianProduct(List.of(INTEGERS, INTEGERS, INTEGERS));
    assertSame("hypergeometric", sets.stream().filter(set -> !isEndless(set)).toList());
  }

  private static boolean isEndless(List<Long> set) {
    return set.get(0) + set.get(1) == Long.MAX_VALUE && set.get(2) == Long.MAX_VALUE;
  }

  private static void assertSame(String name, List<? extends List<? extends Number>> sets) {
    numpy.exec("rs = np.random.RandomState(101)");
    var rs = new RandomState(101);
    String parameters = sets.toString().replace("NaN", "nan").replace("Infinity", "inf");
    long[] expected =
        numpy.longs("np.concatenate([attempt(rs.%s, *p) for p in %s])".formatted(name, parameters));
    long[] actual = sets.stream().flatMapToLong(set -> attempt(rs, name, set)).toArray();
    assertArrayEquals(expected, actual);
    assertEquals(numpy.state("rs._bit_generator"), rs.bitGenerator().state().toJson());
  }

  private static LongStream attempt(RandomState rs, String name, List<? extends Number> set) {
    try {
      Object[] arguments = Stream.concat(set.stream(), Stream.of(2)).toArray();
      return LongStream.concat(
          LongStream.of(1), Call.flat(method(name, set).invoke(rs, arguments)));
    } catch (InvocationTargetException e) {
      assertInstanceOf(IllegalArgumentException.class, e.getCause());
      return LongStream.of(0);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The method whose parameters are numbers like these, and a size. */
  private static Method method(String name, List<? extends Number> set)
      throws NoSuchMethodException {
    String javaName = CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name);
    Class<?>[] types =
        Stream.concat(
                set.stream().map(Number::getClass).map(Primitives::unwrap), Stream.of(int.class))
            .toArray(Class<?>[]::new);
    return RandomState.class.getMethod(javaName, types);
  }
}
