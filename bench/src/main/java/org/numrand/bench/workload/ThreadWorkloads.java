package org.numrand.bench.workload;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGenerators;
import org.numrand.core.ParallelFill;
import org.numrand.distributions.Generator;
import org.numrand.distributions.view.IntoDoubles;
import org.numrand.distributions.view.IntoLongs;

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
            reals("standard_normal()", IntoDoubles::standardNormal),
            reals("standard_exponential()", IntoDoubles::standardExponential),
            reals("gamma(2.5)", into -> into.gamma(2.5)),
            counts("poisson(10)", into -> into.poisson(10)),
            counts("binomial(100, 0.3)", into -> into.binomial(100, 0.3)))
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

  private static Stream<Workload> reals(String method, Consumer<IntoDoubles> fill) {
    return compared(
        method,
        (parts, size) -> {
          IntoDoubles view =
              Generator.withSeed(101)
                  .parallel(ForkJoinPool.commonPool(), parts)
                  .into(new double[size]);
          return sink -> fill.accept(view);
        },
        (parts, size) -> {
          double[] out = new double[size];
          return together(parts, size, (rng, from, to) -> fill.accept(rng.into(out, from, to)));
        });
  }

  private static Stream<Workload> counts(String method, Consumer<IntoLongs> fill) {
    return compared(
        method,
        (parts, size) -> {
          IntoLongs view =
              Generator.withSeed(101)
                  .parallel(ForkJoinPool.commonPool(), parts)
                  .into(new long[size]);
          return sink -> fill.accept(view);
        },
        (parts, size) -> {
          long[] out = new long[size];
          return together(parts, size, (rng, from, to) -> fill.accept(rng.into(out, from, to)));
        });
  }

  /** Prepares a fill of so many elements by so many threads. */
  private interface Preparation {
    Workload.Body prepare(int parts, int size);
  }

  private static Stream<Workload> compared(String method, Preparation oneStream, Preparation own) {
    return parts()
        .boxed()
        .flatMap(
            parts ->
                Stream.of(
                    workload(
                        "parallel()." + method,
                        Family.WIDE,
                        parts,
                        size -> oneStream.prepare(parts, size)),
                    workload(
                        "a generator each, " + method,
                        Family.WIDE,
                        parts,
                        size -> own.prepare(parts, size))));
  }

  /** Fills a part of an array. */
  private interface PartFill {
    void fill(Generator rng, int from, int to);
  }

  /** A generator of its own for each part. */
  private static Workload.Body together(int parts, int size, PartFill fill) {
    List<Generator> generators = Generator.withSeed(101).spawn(parts);
    int length = size / parts;
    return sink ->
        IntStream.range(0, parts)
            .parallel()
            .forEach(i -> fill.fill(generators.get(i), length * i, length * (i + 1)));
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
