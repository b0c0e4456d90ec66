package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.calls.Call;
import org.numrand.testkit.NumPyOracle;

/**
 * Von Mises variates beside NumPy. They are the one exception to equal bits: where they take an arc
 * cosine, glibc's own rounding is off by one ulp in 0.07 % of cases ({@code docs/parity.md}).
 */
class VonMisesTest {
  private static final int VALUES = 100_000;
  private static NumPyOracle numpy;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  private static double[] expected(double mu, double kappa) {
    numpy.exec("rng = np.random.default_rng(101)");
    return numpy.doubles(
        "rng.vonmises(%s, %d)".formatted(Call.literal(mu) + ", " + Call.literal(kappa), VALUES));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 9.9e-9",
    "1, NaN",
    "NaN, 2",
    "Infinity, 2",
    "0, 1.1e6",
    "3.1415, 2e6",
    "-3.1415, 2e6",
    "-9, 1e9",
    "9, 1e9",
    "1, Infinity"
  })
  void theSameBitsWithoutArcCosines(double mu, double kappa) {
    Generator rng = Generator.withSeed(101).asOf(numpy.version());
    assertArrayEquals(expected(mu, kappa), rng.vonmises(mu, kappa, VALUES));
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1e-8",
    "1, 9e-6",
    "-1, 1e-5",
    "0, 0.3",
    "3, 1",
    "-50, 4",
    "1e9, 2",
    "2, 1000",
    "0, 1e6"
  })
  void theSameDrawsAndAnUlpOfTheArcCosine(double mu, double kappa) {
    Generator rng = Generator.withSeed(101).asOf(numpy.version());
    double[] expected = expected(mu, kappa);
    double[] actual = rng.vonmises(mu, kappa, VALUES);
    double ulp = Math.ulp(Math.abs(mu) + Math.PI);
    long different = IntStream.range(0, VALUES).filter(i -> expected[i] != actual[i]).count();
    assertTrue(different <= VALUES * 0.001, () -> different + " values differ");
    assertTrue(
        IntStream.range(0, VALUES).allMatch(i -> Math.abs(expected[i] - actual[i]) <= 2 * ulp));
    assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.0, -1, Double.NEGATIVE_INFINITY})
  void aKappaBelowZeroIsRefusedAndNothingDrawn(double kappa) {
    Rejections.check(rng -> rng.vonmises(0, kappa), "kappa must be >= 0, but is " + kappa);
  }
}
