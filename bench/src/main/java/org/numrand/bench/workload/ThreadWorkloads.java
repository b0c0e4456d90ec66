package org.numrand.bench.workload;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGenerators;
import org.numrand.core.ParallelFill;

/** One array filled with one engine's stream by several threads. */
final class ThreadWorkloads {
  private ThreadWorkloads() {}

  static Stream<Workload> all() {
    return BitGenerators.properties().stream()
        .filter(BitGeneratorProperties::advances)
        .flatMap(engine -> parts().mapToObj(parts -> fill(engine.name(), parts)));
  }

  private static IntStream parts() {
    return IntStream.of(1, 2, Runtime.getRuntime().availableProcessors()).sorted().distinct();
  }

  private static Workload fill(String engine, int parts) {
    return new Workload(
        "ParallelFill.doubles(" + engine + "), " + parts + (parts == 1 ? " thread" : " threads"),
        "ParallelFill",
        Family.of(engine),
        "",
        1.0,
        null,
        (bits, size) -> {
          BitGenerator own = BitGenerators.create(engine, 101);
          double[] out = new double[size];
          return sink -> ParallelFill.doubles(own, out, ForkJoinPool.commonPool(), parts);
        },
        null);
  }
}
