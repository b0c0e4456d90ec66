package org.numrand.bench.workload;

import java.util.stream.Stream;
import org.numrand.distributions.Generator;

/** {@code Generator} over PCG64, NumPy's default, beyond what is measured over every engine. */
final class GeneratorWorkloads {
  private GeneratorWorkloads() {}

  static Stream<Workload> all() {
    Surface<Generator> rng = Surface.generator("PCG64");
    return Stream.of(continuous(rng), discrete(rng), arrays(rng)).flatMap(s -> s);
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
        rng.doubles("gamma(2.5)", r -> r.gamma(2.5, 1), (r, out) -> r.gamma(2.5, 1, out)).bar(2),
        rng.doubles(
                "triangular(0, 1, 3)",
                r -> r.triangular(0, 1, 3),
                (r, out) -> r.triangular(0, 1, 3, out))
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
        rng.arrays("shuffle(x)", long[]::new, (r, x) -> r.shuffle(x))
            .numpyMany("x = np.arange(n)", "rng.shuffle(x)")
            .bar(1.2),
        rng.newArrays("permutation(n)", (r, n) -> r.permutation(n))
            .numpyMany("rng.permutation(n)")
            .bar(1.2));
  }
}
