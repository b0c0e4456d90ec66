package org.numrand.bench.workload;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;

/** {@code Generator} over PCG64, NumPy's default, beyond what is measured over every engine. */
final class GeneratorWorkloads {
  private static final double[] ZEROS = new double[10];
  private static final double[][] COVARIANCES = new double[10][10];
  private static final double[] ONES = new double[10];
  private static final double[] TENTHS = new double[10];
  private static final long[] TWENTIES = new long[10];
  private static final double[] PROBABILITIES = new double[1000];

  static {
    for (int i = 0; i < COVARIANCES.length; i++) {
      Arrays.fill(COVARIANCES[i], 1);
      COVARIANCES[i][i] = 2;
    }
    Arrays.fill(ONES, 1);
    Arrays.fill(TENTHS, 0.1);
    Arrays.fill(TWENTIES, 20);
    Arrays.fill(PROBABILITIES, 1.0 / 1000);
  }

  private GeneratorWorkloads() {}

  static Stream<Workload> all() {
    WorkloadMaker<Generator> rng = WorkloadMaker.generator("PCG64");
    Set<String> ofEveryEngine = EngineWorkloads.all().map(Workload::name).collect(toSet());
    Stream<Workload> ofTheTable =
        TableWorkloads.generator(rng).stream()
            .filter(workload -> !ofEveryEngine.contains(workload.name()))
            .map(Bars::set);
    return Stream.of(ofTheTable, arrays(rng), rows(rng)).flatMap(s -> s);
  }

  private static Stream<Workload> arrays(WorkloadMaker<Generator> rng) {
    return Stream.of(
        rng.newArrays("bytes(n)", (r, n) -> r.bytes(n)).numpyMany("rng.bytes(n)"),
        rng.arrays("shuffle(x)", long[]::new, (r, x) -> r.shuffle(x))
            .numpyMany("x = np.arange(n)", "rng.shuffle(x)")
            .bar(1.2),
        rng.newArrays("permutation(n)", (r, n) -> r.permutation(n))
            .numpyMany("rng.permutation(n)")
            .bar(1.2),
        rng.newArrays("choice(1000)", (r, n) -> r.choice(1000, n)),
        rng.newArrays(
                "choice(1000, p=p)",
                (r, n) -> r.choice(1000, n, Choice.withReplacement().probabilities(PROBABILITIES)))
            .numpyMany("p = np.full(1000, 1 / 1000)", "rng.choice(1000, n, p=p)"),
        rng.newArrays(
            "choice(2 * n, replace=False)",
            (r, n) -> r.choice(2L * n, n, Choice.withoutReplacement())));
  }

  /** Rows of ten values each. */
  private static Stream<Workload> rows(WorkloadMaker<Generator> rng) {
    return Stream.of(
        rng.arrays(
                "multivariate_normal([0] * 10, cov)",
                n -> new double[n / 10][10],
                (r, out) -> r.into(out).multivariateNormal(ZEROS, COVARIANCES))
            .numpyMany(
                "cov = np.ones((10, 10)) + np.eye(10)",
                "rng.multivariate_normal([0] * 10, cov, size=n // 10)"),
        rng.arrays(
                "dirichlet([1] * 10)",
                n -> new double[n / 10][10],
                (r, out) -> r.into(out).dirichlet(ONES))
            .numpyMany("rng.dirichlet([1] * 10, size=n // 10)"),
        rng.arrays(
                "multinomial(100, [0.1] * 10)",
                n -> new long[n / 10][10],
                (r, out) -> r.into(out).multinomial(100, TENTHS))
            .numpyMany("rng.multinomial(100, [0.1] * 10, size=n // 10)"),
        rng.arrays(
                "multivariate_hypergeometric([20] * 10, 50)",
                n -> new long[n / 10][10],
                (r, out) -> r.into(out).multivariateHypergeometric(TWENTIES, 50))
            .numpyMany("rng.multivariate_hypergeometric([20] * 10, 50, size=n // 10)"));
  }
}
