package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.kernel.VonMisesRejection;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.testkit.ForbiddenBitGenerator;

/** What {@link ContinuousDistribution} promises, for each. */
class ContinuousDistributionTest {
  static List<ContinuousDistribution> distributions() {
    return List.of(
        new Beta(2, 3),
        new Beta(0.5, 0.5),
        new Chisquare(3),
        new Exponential(2),
        new StandardUniform(),
        new StandardNormal(),
        new StandardExponential(),
        new StandardExponentialInv(),
        new FisherF(3, 4),
        new Gamma(2.5, 2),
        new Gamma(0.5, 2),
        new Gamma(0, 2),
        new Gumbel(1, 2),
        new Laplace(1, 2),
        new Logistic(1, 2),
        new Lognormal(1, 2),
        new NoncentralChisquare(3, 1),
        new NoncentralF(3, 4, 1),
        new Normal(1, 2),
        new Pareto(3),
        new Power(3),
        new Rayleigh(2),
        new StandardCauchy(),
        new StandardGamma(1),
        new StandardT(5),
        new Triangular(0, 1, 3),
        new Uniform(1, 2),
        new VonMises(1, 2),
        new VonMises(1, 1e-9),
        new VonMises(1, 2e6),
        new VonMisesRejection(1, 2e6),
        new Wald(1, 2),
        new Weibull(3),
        new Weibull(0));
  }

  /** Arrays in several pieces that begin and end within the engine's blocks. */
  @ParameterizedTest
  @MethodSource("distributions")
  void fillIsSampleByOneAndOne(ContinuousDistribution distribution) {
    int[] ends = {1, 1, 2, 9, 521, 1000};
    for (String engine : BitGenerators.names()) {
      VariateSource source = new ZigguratSource(BitGenerators.create(engine, 101));
      VariateSource oneByOne = new ZigguratSource(BitGenerators.create(engine, 101));
      double[] out = new double[1100];
      Arrays.fill(out, -7);
      double[] expected = out.clone();
      for (int i = 0; i < 1000; i++) {
        expected[i + 50] = distribution.sample(oneByOne);
      }
      int from = 0;
      for (int to : ends) {
        distribution.fill(source, out, from + 50, to + 50);
        from = to;
      }
      assertArrayEquals(expected, out);
      assertEquals(oneByOne.bits().state(), source.bits().state());
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void aRangeOutsideOfTheArrayIsRefused(ContinuousDistribution distribution) {
    VariateSource source = new ZigguratSource(new ForbiddenBitGenerator());
    double[] out = new double[3];
    assertThrows(IndexOutOfBoundsException.class, () -> distribution.fill(source, out, 0, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> distribution.fill(source, out, -1, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> distribution.fill(source, out, 2, 1));
  }
}
