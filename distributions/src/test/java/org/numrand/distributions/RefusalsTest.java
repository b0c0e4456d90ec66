package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.MultivariateNormal.Method;
import org.numrand.distributions.kernel.VonMisesRejection;
import org.numrand.distributions.spi.Slicer;

/** Bad parameters: both sides of each limit, NaN, wrong lengths. */
class RefusalsTest {
  private static final double NAN = Double.NaN;
  private static final double[] HALVES = {0.5, 0.5};
  private static final long BILLION = 1_000_000_000;

  private static Arguments refused(String message, Consumer<Generator> call) {
    return arguments(message, call);
  }

  static Stream<Arguments> continuous() {
    return Stream.of(
        refused("a must be > 0, but is 0.0", rng -> rng.beta(0, 1)),
        refused("b must be > 0, but is -1.0", rng -> rng.beta(1, -1)),
        refused("df must be > 0, but is 0.0", rng -> rng.chisquare(0)),
        refused("scale must be >= 0, but is -1.0", rng -> rng.exponential(-1)),
        refused("scale must be >= 0, but is -0.0", rng -> rng.exponential(-0.0)),
        refused("dfnum must be > 0, but is 0.0", rng -> rng.f(0, 1)),
        refused("dfden must be > 0, but is 0.0", rng -> rng.f(1, 0)),
        refused("shape must be >= 0, but is -1.0", rng -> rng.gamma(-1, 1)),
        refused("scale must be >= 0, but is -1.0", rng -> rng.gamma(1, -1)),
        refused("scale must be >= 0, but is -1.0", rng -> rng.gumbel(0, -1)),
        refused("scale must be >= 0, but is -1.0", rng -> rng.laplace(0, -1)),
        refused("scale must be >= 0, but is -1.0", rng -> rng.logistic(0, -1)),
        refused("sigma must be >= 0, but is -1.0", rng -> rng.lognormal(0, -1)),
        refused("df must be > 0, but is 0.0", rng -> rng.noncentralChisquare(0, 1)),
        refused("nonc must be >= 0, but is -1.0", rng -> rng.noncentralChisquare(1, -1)),
        refused("dfden must be > 0, but is 0.0", rng -> rng.noncentralF(1, 0, 1)),
        refused("scale must be >= 0, but is -1.0", rng -> rng.normal(0, -1)),
        refused("a must be > 0, but is 0.0", rng -> rng.pareto(0)),
        refused("a must be > 0, but is 0.0", rng -> rng.power(0)),
        refused("scale must be >= 0, but is -1.0", rng -> rng.rayleigh(-1)),
        refused("shape must be >= 0, but is -1.0", rng -> rng.standardGamma(-1)),
        refused(
            "shape must be >= 0, but is -1.0",
            rng -> rng.standardGammaFloat32(new float[] {1, -1})),
        refused("df must be > 0, but is 0.0", rng -> rng.standardT(0)),
        refused("left must be <= mode = 1.0, but is 2.0", rng -> rng.triangular(2, 1, 3)),
        refused("right must be >= mode = 4.0, but is 3.0", rng -> rng.triangular(2, 4, 3)),
        refused("right must be > left = 2.0, but is 2.0", rng -> rng.triangular(2, 2, 2)),
        refused("high - low must be >= 0, but is -1.0", rng -> rng.uniform(1, 0)),
        refused("high - low must be finite, but is NaN - 0.0", rng -> rng.uniform(0, NAN)),
        refused("kappa must be >= 0, but is -1.0", rng -> rng.vonmises(0, -1)),
        refused("mean must be > 0, but is 0.0", rng -> rng.wald(0, 1)),
        refused("scale must be > 0, but is 0.0", rng -> rng.wald(1, 0)),
        refused("a must be >= 0, but is -1.0", rng -> rng.weibull(-1)),
        refused("alpha[1] must be >= 0, but is -1.0", rng -> rng.dirichlet(new double[] {1, -1})),
        refused("size must be >= 0, but is -1", rng -> rng.dirichlet(HALVES, -1)),
        refused(
            "out[0].length must be 2, but is 1",
            rng -> rng.into(new double[2][1]).dirichlet(HALVES)),
        refused("size must be >= 0, but is -1", rng -> rng.random(-1)),
        refused("size must be >= 0, but is -1", rng -> rng.randomFloat32(-1)),
        refused("size must be >= 0, but is -1", rng -> rng.sample(new Normal(0, 1), -1)),
        refused(
            "the length of a parameter must be 1 or 3 as another's, but is 2",
            rng -> rng.normal(new double[3], new double[2])));
  }

  static Stream<Arguments> discrete() {
    return Stream.of(
        refused("n must be >= 0, but is -1", rng -> rng.binomial(-1, 0.5)),
        refused("p must be >= 0 and <= 1, but is -0.1", rng -> rng.binomial(1, -0.1)),
        refused("p must be >= 0 and <= 1, but is 1.1", rng -> rng.binomial(1, 1.1)),
        refused("p must be >= 0 and <= 1, but is NaN", rng -> rng.binomial(1, NAN)),
        refused("p must be > 0 and <= 1, but is 0.0", rng -> rng.geometric(0)),
        refused("p must be > 0 and <= 1, but is 1.1", rng -> rng.geometric(1.1)),
        refused(
            "ngood must be >= 0 and < 1000000000, but is -1", rng -> rng.hypergeometric(-1, 1, 1)),
        refused(
            "nbad must be >= 0 and < 1000000000, but is 1000000000",
            rng -> rng.hypergeometric(1, BILLION, 1)),
        refused("nsample must be >= 0, but is -1", rng -> rng.hypergeometric(1, 1, -1)),
        refused(
            "nsample must be <= ngood + nbad = 2, but is 3", rng -> rng.hypergeometric(1, 1, 3)),
        refused("p must be >= 0 and < 1, but is -0.1", rng -> rng.logseries(-0.1)),
        refused("p must be >= 0 and < 1, but is 1.0", rng -> rng.logseries(1)),
        refused("n must be > 0, but is 0.0", rng -> rng.negativeBinomial(0, 0.5)),
        refused("p must be > 0 and <= 1, but is 0.0", rng -> rng.negativeBinomial(1, 0)),
        refused(
            "(1 - p) / p * (n + 10 * sqrt(n)) must be <= "
                + Poisson.MAX_LAM
                + ", but is 1.0000000031622777E19 for n = 1.0E19 and p = 0.5",
            rng -> rng.negativeBinomial(1e19, 0.5)),
        refused(
            "lam must be >= 0 and <= " + Poisson.MAX_LAM + ", but is -1.0", rng -> rng.poisson(-1)),
        refused(
            "lam must be >= 0 and <= " + Poisson.MAX_LAM + ", but is 1.0E19",
            rng -> rng.poisson(1e19)),
        refused("a must be > 1, but is 1.0", rng -> rng.zipf(1)),
        refused("a must be > 1, but is NaN", rng -> rng.zipf(NAN)),
        refused("n must be >= 0, but is -1", rng -> rng.multinomial(-1, HALVES)),
        refused("pvals.length must be >= 1, but is 0", rng -> rng.multinomial(1, new double[0])),
        refused(
            "pvals[0] must be >= 0 and <= 1, but is -0.1",
            rng -> rng.multinomial(1, new double[] {-0.1, 1})),
        refused(
            "pvals[0] must be >= 0 and <= 1, but is 1.1",
            rng -> rng.multinomial(1, new double[] {1.1, 0})),
        refused(
            "sum(pvals[:-1]) must be <= 1.000000000001, but is 1.5",
            rng -> rng.multinomial(1, new double[] {0.5, 1, 0})),
        refused("size must be >= 0, but is -1", rng -> rng.multinomial(1, HALVES, -1)),
        refused(
            "out[0].length must be 2, but is 1",
            rng -> rng.into(new long[2][1]).multinomial(1, HALVES)),
        refused(
            "pvals[1].length must be 1, but is 2",
            rng -> rng.multinomial(1, new double[][] {{1}, HALVES})),
        refused(
            "colors[1] must be >= 0, but is -1",
            rng -> rng.multivariateHypergeometric(new long[] {1, -1}, 1)),
        refused(
            "sum(colors) must be <= 999999999 for MARGINALS, but is 1000000000",
            rng -> rng.multivariateHypergeometric(new long[] {1, BILLION - 1}, 1)),
        refused(
            "nsample must be >= 0 and <= sum(colors) = 3, but is -1",
            rng -> rng.multivariateHypergeometric(new long[] {1, 2}, -1)),
        refused(
            "nsample must be >= 0 and <= sum(colors) = 3, but is 4",
            rng -> rng.multivariateHypergeometric(new long[] {1, 2}, 4)),
        refused(
            "size must be >= 0, but is -1",
            rng -> rng.multivariateHypergeometric(new long[] {1, 2}, 1, -1)),
        refused("size must be >= 0, but is -1", rng -> rng.poisson(1, -1)));
  }

  static Stream<Arguments> integersAndOrder() {
    Choice once = Choice.withoutReplacement();
    Choice weighted = once.probabilities(HALVES);
    return Stream.of(
        refused("low must be >= 0 and <= 255 for uint8, but is -1", r -> r.integersUint8(-1, 1)),
        refused(
            "low must be >= 0 and <= 255 for uint8, but is 256", r -> r.integersUint8(256, 257)),
        refused("high must be <= 128 for int8, but is 129", r -> r.integersInt8(0, 129)),
        refused("high must be > low = 5, but is 5", rng -> rng.integers(5, 5)),
        refused("high must be > low = 5, but is 4", rng -> rng.integers(5, 4)),
        refused("high must be >= low = 5, but is 4", rng -> rng.integers(5, 4, true)),
        refused("size must be >= 0, but is -1", rng -> rng.integers(0, 5, -1)),
        refused("length must be >= 0, but is -1", rng -> rng.bytes(-1)),
        refused("x must be >= 0, but is -1", rng -> rng.permutation(-1)),
        refused("x must be >= 0, but is -1", rng -> rng.permutationInt32(-1)),
        refused("size must be >= 0, but is -1", rng -> rng.choice(3, -1, once)),
        refused("the population must be > 0, but is 0", rng -> rng.choice(0, 1, once)),
        refused("p.length must be the population = 3, but is 2", rng -> rng.choice(3, 1, weighted)),
        refused(
            "size must be <= the population = 3 without replacement, but is 4",
            rng -> rng.choice(3, 4, once)),
        refused(
            "the population must be <= 2147483639 to choose a large part of it, but is 2147483640",
            rng -> rng.choice(Integer.MAX_VALUE - 7L, 1 << 30, once)),
        refused(
            "the number of p > 0 must be >= size = 2, but is 1",
            rng -> rng.choice(2, 2, once.probabilities(new double[] {0, 1}))),
        refused("p.length must be >= 1, but is 0", rng -> once.probabilities(new double[0])),
        refused("p[0] must be >= 0, but is NaN", rng -> once.probabilities(new double[] {NAN})),
        refused(
            "sum(p) must be 1 within 1.4901161193847656E-8, but is 0.75",
            rng -> once.probabilities(new double[] {0.5, 0.25})),
        refused("axis must be >= -2 and <= 1, but is 2", rng -> rng.permuted(new double[1][1], 2)),
        refused(
            "axis must be >= -2 and <= 1, but is -3", rng -> rng.permuted(new double[1][1], -3)),
        refused(
            "axis must be 0 or -1 for an array or list, but is 1",
            rng -> rng.choice(HALVES, once.axis(1))),
        refused(
            "x must be one-dimensional, but is int[][][][]",
            rng -> rng.permuted((Object[]) new int[2][2][1][1])));
  }

  static Stream<Arguments> multivariateNormal() {
    double[] mean = {0, 0};
    double[][] unit = {{1, 0}, {0, 1}};
    double[][] indefinite = {{1, 2}, {2, 1}};
    String invalid = "cov must be symmetric and positive semidefinite, but is not";
    return Stream.of(
        refused(
            "mean.length must be >= 1, but is 0",
            rng -> rng.multivariateNormal(new double[0], new double[0][])),
        refused(
            "cov.length must be 2, but is 1",
            rng -> rng.multivariateNormal(mean, new double[1][2])),
        refused(
            "cov[0].length must be 2, but is 1",
            rng -> rng.multivariateNormal(mean, new double[2][1])),
        refused(invalid, rng -> factor(indefinite, Method.SVD)),
        refused(invalid, rng -> factor(indefinite, Method.EIGH)),
        refused(
            "cov must be positive definite, but is not",
            rng -> factor(indefinite, Method.CHOLESKY)),
        refused("size must be >= 0, but is -1", rng -> rng.multivariateNormal(mean, unit, -1)),
        refused(
            "out[0].length must be 2, but is 1",
            rng -> rng.into(new double[1][1]).multivariateNormal(mean, unit)));
  }

  private static void factor(double[][] cov, Method method) {
    var unused = new MultivariateNormal(new double[2], cov, CheckValid.RAISE, 1e-8, method);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"continuous", "discrete", "integersAndOrder", "multivariateNormal"})
  void drawsNothing(String message, Consumer<Generator> call) {
    Rejections.check(call, message);
    BitGenerator bits = BitGenerators.create("PCG64", 101);
    bits.nextInt();
    BitGeneratorState before = bits.state();
    Generator rng = new Generator(bits);
    assertThrows(IllegalArgumentException.class, () -> call.accept(rng));
    assertEquals(before, bits.state());
  }

  @ParameterizedTest
  @MethodSource("badWidths")
  void bufferOfAnotherWidth(int width) {
    Rejections.check(
        rng -> new Slicer(rng.bitGenerator(), width),
        "width must be 1 or 8 or 16, but is " + width);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.9e16, 1e17, 1e160, Double.POSITIVE_INFINITY})
  void rejectionWouldNeverEnd(double kappa) {
    Rejections.check(
        rng -> rng.sample(new VonMisesRejection(0, kappa)),
        "kappa must be < 6e15 for tries to end, but is " + kappa);
  }

  static Stream<Integer> badWidths() {
    return Stream.of(0, 4, 32);
  }
}
