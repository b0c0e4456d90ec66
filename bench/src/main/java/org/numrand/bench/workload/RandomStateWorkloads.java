package org.numrand.bench.workload;

import java.util.Arrays;
import java.util.stream.Stream;
import org.numrand.numpy.RandomState;

/** {@code RandomState}, NumPy's legacy surface, over its MT19937. */
final class RandomStateWorkloads {
  private static final double[] ZEROS = new double[10];
  private static final double[][] COVARIANCES = new double[10][10];
  private static final double[] ONES = new double[10];
  private static final double[] TENTHS = new double[10];
  private static final double[] PROBABILITIES = new double[1000];

  static {
    for (int i = 0; i < COVARIANCES.length; i++) {
      Arrays.fill(COVARIANCES[i], 1);
      COVARIANCES[i][i] = 2;
    }
    Arrays.fill(ONES, 1);
    Arrays.fill(TENTHS, 0.1);
    Arrays.fill(PROBABILITIES, 1.0 / 1000);
  }

  private RandomStateWorkloads() {}

  static Stream<Workload> all() {
    var rng = new Surface<>("RandomState", "MT19937", RandomState::new, "RandomState(101)");
    return Stream.of(continuous(rng), discrete(rng), arrays(rng), rows(rng)).flatMap(s -> s);
  }

  private static Stream<Workload> continuous(Surface<RandomState> rng) {
    return Stream.of(
        rng.doubles("random_sample()", r -> r.randomSample(), (r, out) -> r.randomSample(out))
            .kind("random()")
            .bar(2),
        rng.doubles("standard_normal()", r -> r.standardNormal(), (r, out) -> r.standardNormal(out))
            .bar(2),
        rng.doubles(
                "standard_exponential()",
                r -> r.standardExponential(),
                (r, out) -> r.standardExponential(out))
            .bar(1.5),
        rng.doubles("uniform(1, 3)", r -> r.uniform(1, 3), (r, out) -> r.uniform(1, 3, out)),
        rng.doubles("normal(1, 2)", r -> r.normal(1, 2), (r, out) -> r.normal(1, 2, out)),
        rng.doubles("exponential(2)", r -> r.exponential(2), (r, out) -> r.exponential(2, out)),
        rng.doubles(
                "standard_gamma(0.5)",
                r -> r.standardGamma(0.5),
                (r, out) -> r.standardGamma(0.5, out))
            .bar(2),
        rng.doubles("gamma(2.5, 1)", r -> r.gamma(2.5, 1), (r, out) -> r.gamma(2.5, 1, out)).bar(2),
        rng.doubles("beta(2, 3)", r -> r.beta(2, 3), (r, out) -> r.beta(2, 3, out)).bar(2),
        rng.doubles("beta(0.5, 0.5)", r -> r.beta(0.5, 0.5), (r, out) -> r.beta(0.5, 0.5, out))
            .bar(2),
        rng.doubles("chisquare(3)", r -> r.chisquare(3), (r, out) -> r.chisquare(3, out)),
        rng.doubles(
            "noncentral_chisquare(3, 1)",
            r -> r.noncentralChisquare(3, 1),
            (r, out) -> r.noncentralChisquare(3, 1, out)),
        rng.doubles("f(5, 7)", r -> r.f(5, 7), (r, out) -> r.f(5, 7, out)),
        rng.doubles(
            "noncentral_f(5, 7, 1)",
            r -> r.noncentralF(5, 7, 1),
            (r, out) -> r.noncentralF(5, 7, 1, out)),
        rng.doubles(
            "standard_cauchy()", r -> r.standardCauchy(), (r, out) -> r.standardCauchy(out)),
        rng.doubles("standard_t(5)", r -> r.standardT(5), (r, out) -> r.standardT(5, out)),
        rng.doubles("vonmises(0, 4)", r -> r.vonmises(0, 4), (r, out) -> r.vonmises(0, 4, out)),
        rng.doubles("pareto(3)", r -> r.pareto(3), (r, out) -> r.pareto(3, out)),
        rng.doubles("weibull(2)", r -> r.weibull(2), (r, out) -> r.weibull(2, out)),
        rng.doubles("power(3)", r -> r.power(3), (r, out) -> r.power(3, out)),
        rng.doubles("laplace(0, 1)", r -> r.laplace(0, 1), (r, out) -> r.laplace(0, 1, out)).bar(2),
        rng.doubles("gumbel(0, 1)", r -> r.gumbel(0, 1), (r, out) -> r.gumbel(0, 1, out)),
        rng.doubles("logistic(0, 1)", r -> r.logistic(0, 1), (r, out) -> r.logistic(0, 1, out)),
        rng.doubles("lognormal(0, 1)", r -> r.lognormal(0, 1), (r, out) -> r.lognormal(0, 1, out))
            .bar(2),
        rng.doubles("rayleigh(1)", r -> r.rayleigh(1), (r, out) -> r.rayleigh(1, out)),
        rng.doubles("wald(1, 2)", r -> r.wald(1, 2), (r, out) -> r.wald(1, 2, out)),
        rng.doubles(
                "triangular(0, 1, 3)",
                r -> r.triangular(0, 1, 3),
                (r, out) -> r.triangular(0, 1, 3, out))
            .bar(2));
  }

  private static Stream<Workload> discrete(Surface<RandomState> rng) {
    return Stream.of(
        rng.longs("randint(0, 100)", r -> r.randint(0, 100), (r, out) -> r.randint(0, 100, out))
            .kind("integers(0, 100)")
            .bar(3),
        rng.longs(
            "randint(0, 2**40)",
            r -> r.randint(0, 1L << 40),
            (r, out) -> r.randint(0, 1L << 40, out)),
        rng.longs(
            "randint(0, 200, dtype='u1')",
            r -> r.randintUint8(0, 200),
            byte[]::new,
            (r, out) -> r.randintUint8(0, 200, out)),
        rng.longs("poisson(3)", r -> r.poisson(3), (r, out) -> r.poisson(3, out)),
        rng.longs("poisson(10)", r -> r.poisson(10), (r, out) -> r.poisson(10, out)).bar(3),
        rng.longs("poisson(100)", r -> r.poisson(100), (r, out) -> r.poisson(100, out)),
        rng.longs(
            "binomial(10, 0.5)", r -> r.binomial(10, 0.5), (r, out) -> r.binomial(10, 0.5, out)),
        rng.longs(
                "binomial(100, 0.3)",
                r -> r.binomial(100, 0.3),
                (r, out) -> r.binomial(100, 0.3, out))
            .bar(3),
        rng.longs(
            "binomial(1000, 0.3)",
            r -> r.binomial(1000, 0.3),
            (r, out) -> r.binomial(1000, 0.3, out)),
        rng.longs(
            "negative_binomial(5, 0.3)",
            r -> r.negativeBinomial(5, 0.3),
            (r, out) -> r.negativeBinomial(5, 0.3, out)),
        rng.longs("geometric(0.2)", r -> r.geometric(0.2), (r, out) -> r.geometric(0.2, out)),
        rng.longs("geometric(0.5)", r -> r.geometric(0.5), (r, out) -> r.geometric(0.5, out)),
        rng.longs("zipf(2)", r -> r.zipf(2), (r, out) -> r.zipf(2, out)),
        rng.longs("logseries(0.9)", r -> r.logseries(0.9), (r, out) -> r.logseries(0.9, out)),
        rng.longs(
            "hypergeometric(50, 60, 30)",
            r -> r.hypergeometric(50, 60, 30),
            (r, out) -> r.hypergeometric(50, 60, 30, out)),
        rng.longs(
            "hypergeometric(15, 15, 5)",
            r -> r.hypergeometric(15, 15, 5),
            (r, out) -> r.hypergeometric(15, 15, 5, out)));
  }

  private static Stream<Workload> arrays(Surface<RandomState> rng) {
    return Stream.of(
        rng.newArrays("bytes(n)", (r, n) -> r.bytes(n)).numpyMany("rng.bytes(n)"),
        rng.arrays("shuffle(x)", long[]::new, (r, x) -> r.shuffle(x))
            .numpyMany("x = np.arange(n)", "rng.shuffle(x)")
            .bar(1.2),
        rng.newArrays("permutation(n)", (r, n) -> r.permutation(n))
            .numpyMany("rng.permutation(n)")
            .bar(1.2),
        rng.newArrays("choice(1000)", (r, n) -> r.choice(1000, n)),
        rng.newArrays("choice(1000, p=p)", (r, n) -> r.choice(1000, n, true, PROBABILITIES))
            .numpyMany("p = np.full(1000, 1 / 1000)", "rng.choice(1000, n, p=p)"),
        rng.newArrays("choice(2 * n, replace=False)", (r, n) -> r.choice(2L * n, n, false)));
  }

  /** Rows of ten values each. */
  private static Stream<Workload> rows(Surface<RandomState> rng) {
    return Stream.of(
        rng.arrays(
                "multivariate_normal([0] * 10, cov)",
                n -> new double[n / 10][10],
                (r, out) -> r.multivariateNormal(ZEROS, COVARIANCES, out))
            .numpyMany(
                "cov = np.ones((10, 10)) + np.eye(10)",
                "rng.multivariate_normal([0] * 10, cov, size=n // 10)"),
        rng.arrays(
                "dirichlet([1] * 10)",
                n -> new double[n / 10][10],
                (r, out) -> r.dirichlet(ONES, out))
            .numpyMany("rng.dirichlet([1] * 10, size=n // 10)"),
        rng.arrays(
                "multinomial(100, [0.1] * 10)",
                n -> new long[n / 10][10],
                (r, out) -> r.multinomial(100, TENTHS, out))
            .numpyMany("rng.multinomial(100, [0.1] * 10, size=n // 10)"));
  }
}
