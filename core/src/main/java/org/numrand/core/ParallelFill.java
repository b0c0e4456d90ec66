package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Fills one array with one engine's stream on several threads. The values, and the engine's state
 * afterwards, are those of {@link BitGenerator#nextDoubles(double[])}, whatever the number of
 * threads: each part starts from a copy of the engine, advanced to where the part begins.
 *
 * <pre>{@code
 * double[] u = new double[10_000_000];
 * ParallelFill.doubles(bits, u);               // on the common pool
 * ParallelFill.doubles(bits, u, executor);     // on yours
 * }</pre>
 */
public final class ParallelFill {
  /** Below this a part is not worth the copy of an engine. */
  private static final int SMALLEST_PART = 1 << 16;

  private ParallelFill() {}

  /**
   * Fills {@code out} on the common pool.
   *
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public static void doubles(BitGenerator bits, double[] out) {
    doubles(bits, out, ForkJoinPool.commonPool());
  }

  /**
   * Fills {@code out} in as many parts as the machine has processors; the calling thread takes the
   * last one.
   *
   * @param executor runs the other parts
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public static void doubles(BitGenerator bits, double[] out, Executor executor) {
    doubles(bits, out, executor, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Fills {@code out} in at most so many parts.
   *
   * @param executor runs all parts but the last, which the calling thread takes
   * @param parts at least 1
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public static void doubles(BitGenerator bits, double[] out, Executor executor, int parts) {
    checkArgument(
        bits.properties().advances(), "%s cannot advance, so it cannot fill in parallel", bits);
    checkArgument(parts >= 1, "parts must be >= 1, but is %s", parts);
    int count = Math.max(1, Math.min(parts, out.length / SMALLEST_PART));
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int i = 0; i < count - 1; i++) {
      int from = start(i, count, out);
      int to = start(i + 1, count, out);
      BitGenerator copy = bits.copy();
      others.add(CompletableFuture.runAsync(() -> fill(copy, out, from, to), executor));
    }
    BitGenerator last = bits.copy();
    fill(last, out, start(count - 1, count, out), out.length);
    join(others);
    bits.setState(last.state());
  }

  private static int start(int part, int parts, double[] out) {
    return (int) ((long) out.length * part / parts);
  }

  private static void fill(BitGenerator copy, double[] out, int from, int to) {
    copy.skipLongs(from);
    copy.nextDoubles(out, from, to);
  }

  private static void join(List<CompletableFuture<Void>> futures) {
    try {
      futures.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
