package org.numrand.numpy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that all begin at once. */
final class Together {
  static final int THREADS = 16;

  private static final int SECONDS = 100;

  private Together() {}

  /** What a thread does. */
  @FunctionalInterface
  interface Work<T> {
    T of(int thread) throws Exception;
  }

  /** What each thread gives, in the order of the threads. */
  static <T> List<T> run(Work<T> work) throws Exception {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              var thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    try {
      var barrier = new CyclicBarrier(THREADS);
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        futures.add(
            pool.submit(
                () -> {
                  barrier.await();
                  return work.of(thread);
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
