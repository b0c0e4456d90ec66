package org.numrand.bench.workload;

import java.util.stream.Stream;
import org.numrand.distributions.Generator;

/** {@code Generator} over PCG64, NumPy's default. */
final class GeneratorWorkloads {
  private GeneratorWorkloads() {}

  static Stream<Workload> all() {
    var rng =
        new Surface<>(
            "Generator(PCG64)", "PCG64", Generator::new, "Generator(np.random.PCG64(101))");
    return Stream.of(
        rng.doubles("normal(1, 2)", r -> r.normal(1, 2), (r, out) -> r.normal(1, 2, out)));
  }
}
