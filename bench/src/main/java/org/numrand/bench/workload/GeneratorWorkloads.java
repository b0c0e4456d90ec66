package org.numrand.bench.workload;

import java.util.stream.Stream;
import org.numrand.distributions.Generator;

/** {@code Generator} over PCG64, NumPy's default, beyond what is measured over every engine. */
final class GeneratorWorkloads {
  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

  private GeneratorWorkloads() {}

  static Stream<Workload> all() {
    Surface<Generator> rng = Surface.generator("PCG64");
    return Stream.of(continuous(rng), float32(rng), discrete(rng), arrays(rng)).flatMap(s -> s);
  }

  private static Stream<Workload> continuous(Surface<Generator> rng) {
    return Stream.of(
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

  private static Stream<Workload> float32(Surface<Generator> rng) {
    return Stream.of(
        rng.floats("random(dtype='f4')", r -> r.randomFloat32(), (r, out) -> r.randomFloat32(out)),
        rng.floats(
            "standard_normal(dtype='f4')",
            r -> r.standardNormalFloat32(),
            (r, out) -> r.standardNormalFloat32(out)),
        rng.floats(
            "standard_exponential(dtype='f4')",
            r -> r.standardExponentialFloat32(),
            (r, out) -> r.standardExponentialFloat32(out)),
        rng.floats(
                "standard_gamma(2.5, dtype='f4')",
                r -> r.standardGammaFloat32(2.5),
                (r, out) -> r.standardGammaFloat32(2.5, out))
            .bar(2));
  }

  private static Stream<Workload> discrete(Surface<Generator> rng) {
    return Stream.of(
        rng.longs(
            "integers(0, 2**40)",
            r -> r.integers(0, 1L << 40),
            (r, out) -> r.integers(0, 1L << 40, out)),
        rng.longs("poisson(3)", r -> r.poisson(3), (r, out) -> r.poisson(3, out)),
        rng.longs("poisson(10)", r -> r.poisson(10), (r, out) -> r.poisson(10, out)).bar(3));
  }

  private static Stream<Workload> arrays(Surface<Generator> rng) {
    return Stream.of(
        rng.newArrays("bytes(n)", (r, n) -> r.bytes(n)).numpyMany("rng.bytes(n)"),
        rng.newArrays("dirichlet([1] * 10)", (r, n) -> r.dirichlet(ONES, n / 10))
            .numpyMany("rng.dirichlet([1] * 10, size=n // 10)"),
        rng.arrays("shuffle(x)", long[]::new, (r, x) -> r.shuffle(x))
            .numpyMany("x = np.arange(n)", "rng.shuffle(x)")
            .bar(1.2),
        rng.newArrays("permutation(n)", (r, n) -> r.permutation(n))
            .numpyMany("rng.permutation(n)")
            .bar(1.2));
  }
}
