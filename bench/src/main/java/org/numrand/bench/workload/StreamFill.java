package org.numrand.bench.workload;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.numrand.distributions.Generator;
import org.numrand.distributions.view.IntoDoubles;
import org.numrand.distributions.view.IntoLongs;

/**
 * An array filled with one stream by several threads, and the same work done by a generator of its
 * own for each thread, which gives other numbers: what to hope for.
 *
 * @param method whose values they are
 * @param prepare makes an array of a size, and what fills it
 */
public record StreamFill(String method, IntFunction<Fills> prepare) {
  /** What fills an array, on the common pool. */
  public interface Fills {
    /** One stream on the calling thread. */
    Runnable alone();

    /** One stream on so many threads. */
    Runnable parallel(int threads);

    /** As many streams as threads. */
    Runnable ownStreams(int threads);
  }

  /** All that are measured. */
  public static List<StreamFill> all() {
    return List.of(
        reals("random()", IntoDoubles::random),
        reals("standard_normal()", IntoDoubles::standardNormal),
        reals("standard_exponential()", IntoDoubles::standardExponential),
        reals("gamma(2.5)", into -> into.gamma(2.5)),
        counts("poisson(10)", into -> into.poisson(10)),
        counts("binomial(100, 0.3)", into -> into.binomial(100, 0.3)));
  }

  private static StreamFill reals(String method, Consumer<IntoDoubles> fill) {
    return new StreamFill(
        method,
        size -> {
          double[] out = new double[size];
          return new ArrayFills(
              size,
              (rng, from, to) -> fill.accept(rng.into(out, from, to)),
              (rng, threads) ->
                  fill.accept(rng.parallel(ForkJoinPool.commonPool(), threads).into(out)));
        });
  }

  private static StreamFill counts(String method, Consumer<IntoLongs> fill) {
    return new StreamFill(
        method,
        size -> {
          long[] out = new long[size];
          return new ArrayFills(
              size,
              (rng, from, to) -> fill.accept(rng.into(out, from, to)),
              (rng, threads) ->
                  fill.accept(rng.parallel(ForkJoinPool.commonPool(), threads).into(out)));
        });
  }

  /** Fills a part of an array. */
  private interface PartFill {
    void fill(Generator rng, int from, int to);
  }

  /** Fills an array. */
  private interface ParallelFill {
    void fill(Generator rng, int threads);
  }

  private record ArrayFills(int size, PartFill part, ParallelFill whole) implements Fills {
    @Override
    public Runnable alone() {
      Generator rng = Generator.withSeed(101);
      return () -> part.fill(rng, 0, size);
    }

    @Override
    public Runnable parallel(int threads) {
      Generator rng = Generator.withSeed(101);
      return () -> whole.fill(rng, threads);
    }

    @Override
    public Runnable ownStreams(int threads) {
      List<Generator> generators = Generator.withSeed(101).spawn(threads);
      int length = size / threads;
      return () ->
          IntStream.range(0, threads)
              .parallel()
              .forEach(i -> part.fill(generators.get(i), length * i, length * (i + 1)));
    }
  }
}
