package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The contract of parallel fills: whatever the executor does, a call ends with the sequential
 * fill's values and state, or throws and leaves the engine as it was; and nothing runs on.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class ParallelContract {
  private static final int SIZE = 20_000;
  private static final int PARTS = 4;

  /** Fills an array with doubles of [0, 1). */
  abstract void fill(BitGenerator bits, double[] out, Executor executor, int parts);

  /** How many words may be made before the caller asks for help. */
  abstract int drawnAlone();

  /** A number that no engine draws. */
  private static final double UNTOUCHED = -1;

  private void assertFills(Executor executor) {
    BitGenerator parallel = new HookedEngine();
    BitGenerator sequential = new HookedEngine();
    parallel.nextInt();
    sequential.nextInt();
    double[] expected = new double[SIZE];
    double[] actual = new double[SIZE];
    sequential.nextDoubles(expected);
    fill(parallel, actual, executor, PARTS);
    assertArrayEquals(expected, actual);
    assertEquals(sequential.state(), parallel.state());
  }

  /** Takes tasks, runs none by itself. */
  private static final class Keeper implements Executor {
    final List<Runnable> kept = new ArrayList<>();

    @Override
    public void execute(Runnable task) {
      kept.add(task);
    }

    void runAll() {
      kept.forEach(Runnable::run);
    }
  }

  // All work

  @Test
  void theCommonPool() {
    assertFills(ForkJoinPool.commonPool());
  }

  @Test
  void anExecutorThatRunsAtOnce() {
    assertFills(Runnable::run);
  }

  @Test
  void anExecutorThatRunsEverythingTwice() {
    assertFills(
        task -> {
          task.run();
          task.run();
        });
  }

  @Test
  void anExecutorThatDiscards() {
    assertFills(task -> {});
  }

  @Test
  void anExecutorThatRejects() {
    assertFills(
        task -> {
          throw new RejectedExecutionException("full");
        });
  }

  @Test
  void anExecutorThatRejectsSome() {
    var pool = Executors.newSingleThreadExecutor();
    try {
      var offered = new AtomicInteger();
      assertFills(
          task -> {
            if (offered.incrementAndGet() == 2) {
              throw new RejectedExecutionException("full");
            }
            pool.execute(task);
          });
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void anExecutorThatWasShutDown() {
    var pool = Executors.newSingleThreadExecutor();
    pool.shutdown();
    assertFills(pool);
  }

  @Test
  void aCallFromTheOnlyThreadOfItsOwnPool() throws Exception {
    for (ExecutorService pool : List.of(Executors.newSingleThreadExecutor(), new ForkJoinPool(1))) {
      try {
        pool.submit(() -> assertFills(pool)).get();
      } finally {
        pool.shutdownNow();
      }
    }
  }

  @Test
  void aPoolThatOtherWorkHolds() throws Exception {
    var pool = Executors.newSingleThreadExecutor();
    try {
      var over = new CountDownLatch(1);
      var other =
          pool.submit(
              () -> {
                over.await();
                return true;
              });
      assertFills(pool);
      over.countDown();
      assertTrue(other.get());
    } finally {
      pool.shutdownNow();
    }
  }

  // Nothing runs on

  @Test
  void helpersThatComeLateFindNothingToDo() {
    BitGenerator bits = new HookedEngine();
    double[] out = new double[SIZE];
    var keeper = new Keeper();
    fill(bits, out, keeper, PARTS);
    BitGeneratorState after = bits.state();
    assertEquals(PARTS - 1, keeper.kept.size());
    Arrays.fill(out, UNTOUCHED);
    keeper.runAll();
    assertUntouched(out);
    assertEquals(after, bits.state());
  }

  @Test
  void helpersThatComeAfterAFailureFindNothingToDo() {
    var keeper = new Keeper();
    var failing = new FailingPart(keeper, index -> index == 0);
    failing.call();
    Arrays.fill(failing.out, UNTOUCHED);
    keeper.runAll();
    assertUntouched(failing.out);
  }

  private static void assertUntouched(double[] out) {
    assertTrue(Arrays.stream(out).allMatch(u -> u == UNTOUCHED));
  }

  /** Wherever a call fails, the caller gets the exception, and the engine is as it was. */
  @Test
  void aPartThatFailsLeavesTheEngineAsItWas() {
    for (int at : new int[] {0, SIZE / 2, SIZE - 1}) {
      new FailingPart(Runnable::run, index -> index == at).call();
      new FailingPart(task -> {}, index -> index == at).call();
      new FailingPart(ForkJoinPool.commonPool(), index -> index == at).call();
    }
  }

  /** A helper that is at work until the caller has nothing left to do but wait. */
  private final class LastToFinish {
    private final Thread caller = Thread.currentThread();
    private final AtomicBoolean isIn = new AtomicBoolean();
    private final AtomicBoolean isOut = new AtomicBoolean();

    /** Both threads call it before each word. */
    void meet(long index) {
      if (index < drawnAlone()) {
        return;
      }
      if (Thread.currentThread() == caller) {
        // Not asleep: the helper must not take that for the wait at the end.
        while (!isIn.get()) {
          Thread.onSpinWait();
        }
      } else if (isIn.compareAndSet(false, true)) {
        while (caller.getState() != Thread.State.WAITING) {
          Thread.onSpinWait();
        }
        isOut.set(true);
      }
    }
  }

  @Test
  void whatOthersDoWhenAPartFailsIsOverWhenTheCallThrows() {
    var pool = Executors.newSingleThreadExecutor();
    try {
      var helper = new LastToFinish();
      new FailingPart(
              pool,
              index -> {
                helper.meet(index);
                return index >= drawnAlone() && Thread.currentThread() == helper.caller;
              })
          .call();
      assertTrue(helper.isOut.get());
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void anExecutorThatFailsLeavesTheEngineAsItWas() {
    BitGenerator bits = new HookedEngine();
    BitGeneratorState before = bits.state();
    double[] out = new double[SIZE];
    var keeper = new Keeper();
    var noThread = new OutOfMemoryError("unable to create native thread");
    Executor failing =
        task -> {
          if (!keeper.kept.isEmpty()) {
            throw noThread;
          }
          keeper.execute(task);
        };
    var thrown = assertThrows(OutOfMemoryError.class, () -> fill(bits, out, failing, PARTS));
    assertSame(noThread, thrown);
    Arrays.fill(out, UNTOUCHED);
    keeper.runAll();
    assertUntouched(out);
    assertEquals(before, bits.state());
  }

  @Test
  void anInterruptedCallerWaitsAndStaysInterrupted() {
    var pool = Executors.newSingleThreadExecutor();
    try {
      var helper = new LastToFinish();
      double[] expected = new double[SIZE];
      double[] actual = new double[SIZE];
      new HookedEngine().nextDoubles(expected);
      Thread.currentThread().interrupt();
      fill(new HookedEngine(helper::meet), actual, pool, PARTS);
      assertTrue(Thread.interrupted());
      assertTrue(helper.isOut.get());
      assertArrayEquals(expected, actual);
    } finally {
      pool.shutdownNow();
    }
  }

  /** A call one of whose parts fails. */
  private final class FailingPart {
    final double[] out = new double[SIZE];
    private final Executor executor;
    private final IllegalStateException failure = new IllegalStateException("as asked for");
    private final AtomicBoolean armed = new AtomicBoolean();
    private final BitGenerator bits;

    /** A call in which the engine throws where {@code fails} says so of a word's index. */
    FailingPart(Executor executor, LongPredicate fails) {
      this.executor = executor;
      this.bits =
          new HookedEngine(
              index -> {
                if (armed.get() && fails.test(index)) {
                  throw failure;
                }
              });
    }

    void call() {
      BitGeneratorState before = bits.state();
      armed.set(true);
      var thrown =
          assertThrows(IllegalStateException.class, () -> fill(bits, out, executor, PARTS));
      armed.set(false);
      assertSame(failure, thrown);
      assertEquals(before, bits.state());
    }
  }
}
