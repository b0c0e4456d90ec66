package org.numrand.bench.workload;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGenerators;
import org.numrand.core.ParallelFill;

/**
 * One array filled with one engine's stream by several threads. Beside it, what to hope for:
 * generators of their own, one for each thread; and a constant, which shows what the machine's
 * memory allows.
 */
final class ThreadWorkloads {
  private ThreadWorkloads() {}

  static Stream<Workload> all() {
    return Stream.of(
            BitGenerators.properties().stream()
                .filter(BitGeneratorProperties::advances)
                .flatMap(engine -> parts().mapToObj(parts -> fill(engine.name(), parts))),
            parts().mapToObj(ThreadWorkloads::constant),
            StreamFill.all().stream().flatMap(ThreadWorkloads::compared))
        .flatMap(all -> all);
  }

  private static IntStream parts() {
    return IntStream.of(1, 2, Runtime.getRuntime().availableProcessors()).sorted().distinct();
  }

  private static Workload fill(String engine, int parts) {
    return workload(
        "ParallelFill.doubles(" + engine + ")",
        Family.of(engine),
        parts,
        size -> {
          BitGenerator own = BitGenerators.create(engine, 101);
          double[] out = new double[size];
          return sink -> ParallelFill.doubles(own, out, ForkJoinPool.commonPool(), parts);
        });
  }

  private static Stream<Workload> compared(StreamFill fill) {
    return parts()
        .boxed()
        .flatMap(
            parts ->
                Stream.of(
                    workload(
                        "parallel()." + fill.method(),
                        Family.WIDE,
                        parts,
                        size -> body(fill.prepare().apply(size).parallel(parts))),
                    workload(
                        "a generator each, " + fill.method(),
                        Family.WIDE,
                        parts,
                        size -> body(fill.prepare().apply(size).ownStreams(parts)))));
  }

  private static Workload.Body body(Runnable fill) {
    return sink -> fill.run();
  }

  private static Workload constant(int parts) {
    return workload(
        "Arrays.fill",
        Family.WIDE,
        parts,
        size -> {
          double[] out = new double[size];
          return sink ->
              IntStream.range(0, parts)
                  .parallel()
                  .forEach(
                      part ->
                          Arrays.fill(out, size / parts * part, size / parts * (part + 1), 0.5));
        });
  }

  private static Workload workload(
      String name, Family family, int parts, IntFunction<Workload.Body> prepare) {
    return new Workload(
        name + ", " + parts + (parts == 1 ? " thread" : " threads"),
        "ParallelFill",
        family,
        "",
        1.0,
        null,
        (bits, size) -> prepare.apply(size),
        null);
  }
}
