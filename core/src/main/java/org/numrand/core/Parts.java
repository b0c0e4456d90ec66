package org.numrand.core;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * The parts of one piece of work, done by the calling thread and by helpers from an executor. All
 * take one part after the other, so the work gets done even without helpers. Once {@link #run} has
 * returned or thrown, no part runs, and none will: helpers that come late find nothing to do.
 */
final class Parts {
  private final int count;
  private final IntConsumer part;
  private final Runnable stop;
  private final AtomicInteger taken = new AtomicInteger();
  private final CountDownLatch running;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private Parts(int count, IntConsumer part, Runnable stop) {
    this.count = count;
    this.part = part;
    this.stop = stop;
    this.running = new CountDownLatch(count);
  }

  /**
   * Does the parts 0 to {@code count - 1}, the first ones first. If the executor rejects a helper,
   * those it has accepted and the caller do all. An interrupted caller goes on, and stays
   * interrupted.
   *
   * @param count at least 1
   * @param part does the part of that index; no index is given to it twice
   * @param stop ends the parts that wait for those left out
   * @throws RuntimeException what a part or the executor threw first, as it was; the parts that had
   *     not begun by then are left out
   */
  static void run(int count, IntConsumer part, Runnable stop, Executor executor) {
    var parts = new Parts(count, part, stop);
    parts.callHelpers(executor);
    parts.help();
    Uninterruptibles.awaitUninterruptibly(parts.running);
    Throwable failure = parts.failure.get();
    if (failure != null) {
      Throwables.throwIfUnchecked(failure);
      throw new IllegalStateException(failure);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // those who help already must not be left alone
  private void callHelpers(Executor executor) {
    try {
      for (int i = 1; i < count; i++) {
        executor.execute(this::help);
      }
    } catch (RejectedExecutionException e) {
      // The caller does all parts itself.
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    failure.compareAndSet(null, e);
    stop.run();
  }

  private void help() {
    int index = taken.getAndIncrement();
    while (index < count) {
      try {
        if (failure.get() == null) {
          part.accept(index);
        }
      } catch (Throwable e) {
        fail(e);
      } finally {
        running.countDown();
      }
      index = taken.getAndIncrement();
    }
  }
}
