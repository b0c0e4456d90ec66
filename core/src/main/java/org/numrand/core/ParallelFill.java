package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

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
 *
 * <p>The calling thread takes parts too, all of them if need be: an executor that is busy, rejects,
 * discards, or has no thread but the caller's only makes it slower. When a call has returned or
 * thrown, nobody writes to the array any more. A call that throws, because an engine or the
 * executor did, leaves the engine as it was, and what the array holds is unspecified.
 */
public final class ParallelFill {
  private ParallelFill() {}

  /**
   * Fills {@code out} on the common pool.
   *
   * @param bits the engine, moved on as by {@link BitGenerator#nextDoubles(double[])}
   * @param out any length
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public static void doubles(BitGenerator bits, double[] out) {
    doubles(bits, out, ForkJoinPool.commonPool());
  }

  /**
   * Fills {@code out} in at most as many parts as the machine has processors.
   *
   * @param bits the engine, moved on as by {@link BitGenerator#nextDoubles(double[])}
   * @param out any length
   * @param executor its threads help the caller
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public static void doubles(BitGenerator bits, double[] out, Executor executor) {
    doubles(bits, out, executor, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Fills {@code out} in at most so many parts: fewer, perhaps one, where the engine takes longer
   * to advance to a part than to fill it. The first part is the longest, because it needs no
   * advance.
   *
   * @param bits the engine, moved on as by {@link BitGenerator#nextDoubles(double[])}
   * @param out any length
   * @param executor its threads help the caller: {@code parts - 1} of them at most
   * @param parts at least 1
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public static void doubles(BitGenerator bits, double[] out, Executor executor, int parts) {
    checkArgument(
        bits.properties().advances(), "%s cannot advance, so it cannot fill in parallel", bits);
    checkArgument(parts >= 1, "parts must be >= 1, but is %s", parts);
    checkNotNull(executor, "executor");
    int[] starts = starts(out.length, parts, bits.doublesAnAdvance());
    BitGenerator[] copies = new BitGenerator[starts.length - 1];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = bits.copy();
    }
    Parts.run(
        copies.length,
        i -> fill(copies[i], out, starts[i], starts[i + 1]),
        () -> {}, // none waits for another
        executor);
    bits.setState(copies[copies.length - 1].state());
  }

  /**
   * Fills {@code out[from..to)} with the values of any drawing: the same values, and the same state
   * afterwards, as by {@link Drawing#fill}. One thread does it where the array is small, where the
   * engine cannot advance, and where threads that begin at different words never fall in step; in
   * the first two cases, what was drawn before an engine threw stays drawn.
   *
   * @param drawing what draws
   * @param out an array of numbers, or of rows of one length
   * @param from the first index
   * @param to one more than the last index
   * @param executor its threads help the caller: {@code parts - 1} of them at most
   * @param parts how many parts are drawn at once, at least 1
   */
  public static <A> void fill(
      Drawing<A> drawing, A out, int from, int to, Executor executor, int parts) {
    checkArgument(parts >= 1, "parts must be >= 1, but is %s", parts);
    checkNotNull(executor, "executor");
    boolean advances = drawing.bits().properties().advances();
    int mostValues = Relay.mostValues(out, from, to);
    Relay.fill(drawing, out, from, to, executor, advances ? parts : 1, mostValues);
  }

  /**
   * The starts of parts that take the same time, then the length. Each part but the first begins
   * with an advance, which costs as much as {@code advance} elements and is at most half of its
   * work.
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
    Skip.longs(copy, from);
    copy.nextDoubles(out, from, to);
  }
}
