package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.NumPyVersion;

/** A generator as of another version of NumPy. */
class VersionsTest {
  @Test
  void sharesTheEngine() {
    Generator rng = Generator.withSeed(3207);
    Generator old = rng.asOf("2.4.6");
    assertSame(rng.bitGenerator(), old.bitGenerator());
    assertEquals(NumPyVersion.of("2.4"), old.version());
    assertEquals(NumPyVersion.DEFAULT, rng.version());
    double first = old.random();
    assertNotEquals(first, rng.random());
  }

  /** The pair of numbers that issue trackers print. */
  @Test
  void drawsWhatThatNumPyDraws() {
    assertArrayEquals(
        new long[] {139, 148, 149, 154, 128, 152, 144, 142},
        Generator.withSeed(3207).asOf("2.4.6").binomial(300, 0.5, 8));
    assertArrayEquals(
        new long[] {139, 148, 149, 154, 152, 144, 142, 151},
        Generator.withSeed(3207).binomial(300, 0.5, 8));
  }

  /**
   * Four million numbers of NumPy 2.4.6: their sum, each times twice its index and one, modulo
   * 2<sup>64</sup>, and the next word. Few draws are left to Stirling's formula.
   */
  @ParameterizedTest
  @CsvSource({
    "1000, 0.4, 16bca2dea8e4af, 2fe5d4aab9710fac",
    "400, 0.35, 7f5330f5eaa34, c2fb94da1d4219b0",
    "300, 0.8, da46c8c832b30, 4cc0d22aad0d936f"
  })
  void manyBinomialsAreThatNumPys(long n, double p, String sum, String next) {
    Generator rng = Generator.withSeed(101).asOf("2.4.6");
    long[] drawn = rng.binomial(n, p, 4_000_000);
    long weighted = 0;
    for (int i = 0; i < drawn.length; i++) {
      weighted += drawn[i] * (2L * i + 1);
    }
    assertEquals(sum, Long.toHexString(weighted));
    assertEquals(next, Long.toHexString(rng.bitGenerator().nextLong()));
  }

  @Test
  void childrenHaveTheVersion() {
    Generator child = Generator.withSeed(7).asOf("1.26").spawn(2).get(1);
    assertEquals(NumPyVersion.of("1.26.4"), child.version());
    assertEquals("Generator(PCG64) as of NumPy 1.26.4", child.toString());
    assertEquals("Generator(PCG64)", child.asOf(NumPyVersion.DEFAULT).toString());
  }

  @Test
  void aVersionThatIsNoneChangesNothing() {
    Generator rng = Generator.withSeed(7);
    var e = assertThrows(IllegalArgumentException.class, () -> rng.asOf("3.11"));
    assertEquals(
        "version must be a NumPy version from 1.17.0 to 2.5.2, but is 3.11; the closest is 2.5.2",
        e.getMessage());
    assertEquals(Generator.withSeed(7).random(), rng.random());
  }

  /** One, many, filled and each give the same in an older version too. */
  @Test
  void allFormsAgree() {
    for (String version : new String[] {"1.17.0", "1.19", "1.21", "1.22", "1.26", "2.1", "2.4"}) {
      double[] many = Generator.withSeed(1).asOf(version).wald(3, 0.5, 200);
      Generator one = Generator.withSeed(1).asOf(version);
      double[] ones = new double[200];
      Arrays.setAll(ones, i -> one.wald(3, 0.5));
      assertArrayEquals(many, ones);
      double[] means = new double[200];
      Arrays.fill(means, 3);
      assertArrayEquals(many, Generator.withSeed(1).asOf(version).wald(means, 0.5));
      long[] counts = Generator.withSeed(1).asOf(version).geometric(0.01, 600);
      Generator single = Generator.withSeed(1).asOf(version);
      long[] singles = new long[600];
      Arrays.setAll(singles, i -> single.geometric(0.01));
      assertArrayEquals(counts, singles);
      float[] floats = Generator.withSeed(1).asOf(version).randomFloat32(50);
      Generator singleFloat = Generator.withSeed(1).asOf(version);
      for (float value : floats) {
        assertEquals(value, singleFloat.randomFloat32());
      }
    }
  }

  /** What an older version accepts is checked as that version did. */
  @Test
  void checksAreTheVersions() {
    assertEquals(
        Generator.withSeed(1).asOf("1.20").uniform(2, 1), 2 - Generator.withSeed(1).random());
    assertThrows(
        IllegalArgumentException.class, () -> Generator.withSeed(1).asOf("1.21").uniform(2, 1));
    assertEquals(Long.MIN_VALUE, Generator.withSeed(1).asOf("1.18").negativeBinomial(5, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> Generator.withSeed(1).asOf("1.19").negativeBinomial(5, 0));
    assertEquals(Long.MIN_VALUE, Generator.withSeed(1).asOf("1.22").negativeBinomial(1e18, 1e-12));
    assertThrows(
        IllegalArgumentException.class,
        () -> Generator.withSeed(1).asOf("1.23").negativeBinomial(1e18, 1e-12));
    double[] alpha = {0, 0.5, 1};
    assertEquals(0, Generator.withSeed(1).asOf("1.25").dirichlet(alpha)[0]);
    assertThrows(
        IllegalArgumentException.class, () -> Generator.withSeed(1).asOf("1.24").dirichlet(alpha));
  }

  /** NumPy would never return. */
  @Test
  void whatNeverEndedIsRefused() {
    Generator rng = Generator.withSeed(1).asOf("1.25");
    assertThrows(IllegalArgumentException.class, () -> rng.beta(1e-300, 1e-300));
    assertThrows(IllegalArgumentException.class, () -> rng.dirichlet(new double[] {0.01, 0, 0}));
    assertThrows(IllegalArgumentException.class, () -> rng.zipf(1025));
    assertEquals(Generator.withSeed(1).random(), rng.random());
  }
}
