package org.numrand.bench.workload;

import java.util.stream.Stream;
import org.numrand.numpy.RandomState;

/** {@code RandomState}, NumPy's legacy surface, over its MT19937. */
final class RandomStateWorkloads {
  private RandomStateWorkloads() {}

  static Stream<Workload> all() {
    var rng = new Surface<>("RandomState", "MT19937", RandomState::new, "RandomState(101)");
    return Stream.of(continuous(rng), discrete(rng), arrays(rng)).flatMap(s -> s);
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
                "triangular(0, 1, 3)",
                r -> r.triangular(0, 1, 3),
                (r, out) -> r.triangular(0, 1, 3, out))
            .bar(2));
  }

  private static Stream<Workload> discrete(Surface<RandomState> rng) {
    return Stream.of(
        rng.longs("randint(0, 100)", r -> r.randint(0, 100), (r, out) -> r.randint(0, 100, out))
            .kind("integers(0, 100)")
            .bar(3));
  }

  private static Stream<Workload> arrays(Surface<RandomState> rng) {
    return Stream.of(
        rng.arrays("shuffle(x)", long[]::new, (r, x) -> r.shuffle(x))
            .numpyMany("x = np.arange(n)", "rng.shuffle(x)")
            .bar(1.2),
        rng.newArrays("permutation(n)", (r, n) -> r.permutation(n))
            .numpyMany("rng.permutation(n)")
            .bar(1.2));
  }
}
