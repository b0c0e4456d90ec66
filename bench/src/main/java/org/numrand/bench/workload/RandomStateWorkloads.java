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
    var rng = new WorkloadMaker<>("RandomState", "MT19937", RandomState::new, "RandomState(101)");
    Stream<Workload> ofTheTable =
        TableWorkloads.randomState(rng).stream().map(Bars::set).map(RandomStateWorkloads::modern);
    return Stream.of(ofTheTable, arrays(rng), rows(rng)).flatMap(s -> s);
  }

  /** Peers compare by the name of {@code Generator}'s method. */
  private static Workload modern(Workload workload) {
    return workload.kind(workload.kind().replace("randint", "integers"));
  }

  private static Stream<Workload> arrays(WorkloadMaker<RandomState> rng) {
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
  private static Stream<Workload> rows(WorkloadMaker<RandomState> rng) {
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
            .numpyMany("rng.multinomial(100, [0.1] * 10, size=n // 10)"));
  }
}
