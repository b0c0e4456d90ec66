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
   * Fills {@code out} in at most so many parts: fewer, perhaps one, where the engine takes longer
   * to advance to a part than to fill it. The first part is the longest, having no way to go.
   *
   * @param executor runs all parts but the last, which the calling thread takes
   * @param parts at least 1
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public static void doubles(BitGenerator bits, double[] out, Executor executor, int parts) {
    checkArgument(
        bits.properties().advances(), "%s cannot advance, so it cannot fill in parallel", bits);
    checkArgument(parts >= 1, "parts must be >= 1, but is %s", parts);
    int[] starts = starts(out.length, parts, bits.doublesAnAdvance());
    int last = starts.length - 2;
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      int from = starts[i];
      int to = starts[i + 1];
      BitGenerator copy = bits.copy();
      others.add(CompletableFuture.runAsync(() -> fill(copy, out, from, to), executor));
    }
    BitGenerator lastCopy = bits.copy();
    fill(lastCopy, out, starts[last], out.length);
    join(others);
    bits.setState(lastCopy.state());
  }

  /**
   * Where parts that take the same time begin, all but the first after an advance that costs as
   * much as so many elements and is at most half of the work; and the length.
   */
  static int[] starts(int length, int parts, int advance) {
    int count = Math.max(1, Math.min(parts, length / advance - 1));
    long work = length + (count - 1L) * advance;
    int[] starts = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      starts[i] = (int) (work * i / count - (i - 1L) * advance);
    }
    return starts;
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
