package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What threads that share an engine may rely on. */
@SuppressWarnings("LockNotBeforeTry") // who holds the lock when is what is tested
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BitGeneratorLockTest {
  private static final int MANY = 100;

  private final BitGenerator bits = new MixEngine(64, new SeedSequence(1));

  @Test
  void anEngineHasOneLockOfItsOwn() {
    assertSame(bits.lock(), bits.lock());
    assertNotSame(bits.lock(), bits.copy().lock());
    bits.lock().lock();
    assertTrue(anotherThreadGets(bits.copy().lock()));
    assertFalse(anotherThreadGets(bits.lock()));
    bits.lock().unlock();
    assertTrue(anotherThreadGets(bits.lock()));
  }

  @Test
  void theHolderMayTakeItAgainAndGivesItBackAsOften() {
    for (int depth = 0; depth < 3; depth++) {
      bits.lock().lock();
    }
    for (int depth = 0; depth < 3; depth++) {
      assertFalse(anotherThreadGets(bits.lock()));
      bits.lock().unlock();
    }
    assertTrue(anotherThreadGets(bits.lock()));
  }

  @Test
  void unlockingWhatOneDoesNotHoldThrows() {
    assertThrows(IllegalMonitorStateException.class, bits.lock()::unlock);
    bits.lock().lock();
    CompletableFuture.runAsync(
            () -> assertThrows(IllegalMonitorStateException.class, bits.lock()::unlock))
        .join();
    assertFalse(anotherThreadGets(bits.lock()));
    bits.lock().unlock();
    assertThrows(IllegalMonitorStateException.class, bits.lock()::unlock);
    assertTrue(anotherThreadGets(bits.lock()));
  }

  /** Waiters sleep until somebody wakes them, however many they are; none polls. */
  @Test
  void waitersSleep() throws Exception {
    var waiters = new Waiters();
    bits.lock().lock();
    waiters.start();
    waiters.awaitSleep();
    bits.nextDoubles(new double[1 << 20]);
    assertTrue(waiters.areAsleep());
    bits.lock().unlock();
    waiters.join();
  }

  /** A waiter that gave up, interrupted, is forgotten; the others go on, and the lock ends free. */
  @Test
  void waitersThatGiveUpLeaveNothingBehind() throws Exception {
    bits.lock().lock();
    List<Thread> quitters = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      var quitter =
          new Thread(
              () ->
                  assertThrows(InterruptedException.class, () -> bits.lock().lockInterruptibly()));
      quitter.start();
      quitters.add(quitter);
    }
    var waiters = new Waiters();
    waiters.start();
    waiters.awaitSleep();
    for (Thread quitter : quitters) {
      quitter.interrupt();
      quitter.join();
    }
    bits.lock().unlock();
    waiters.join();
    assertTrue(anotherThreadGets(bits.lock()));
  }

  @Test
  void aTimedWaitEnds() throws Exception {
    bits.lock().lock();
    var waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return bits.lock().tryLock(1, TimeUnit.MILLISECONDS);
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    assertFalse(waiting.get());
    bits.lock().unlock();
    assertTrue(anotherThreadGets(bits.lock()));
  }

  @Test
  void threadsThatLockGetTheStreamOnce() throws Exception {
    int threads = 16;
    int rounds = 2000;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      var barrier = new CyclicBarrier(threads);
      List<Future<long[]>> parts = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        parts.add(
            pool.submit(
                () -> {
                  barrier.await();
                  long[] pairs = new long[2 * rounds];
                  for (int i = 0; i < rounds; i++) {
                    bits.lock().lock();
                    try {
                      bits.nextLongs(pairs, 2 * i, 2 * i + 2);
                    } finally {
                      bits.lock().unlock();
                    }
                  }
                  return pairs;
                }));
      }
      List<List<Long>> drawn = new ArrayList<>();
      for (Future<long[]> part : parts) {
        addPairs(part.get(), drawn);
      }
      long[] stream = new long[2 * threads * rounds];
      BitGenerator replay = new MixEngine(64, new SeedSequence(1));
      replay.nextLongs(stream);
      List<List<Long>> expected = new ArrayList<>();
      addPairs(stream, expected);
      drawn.sort((x, y) -> Long.compare(x.get(0), y.get(0)));
      expected.sort((x, y) -> Long.compare(x.get(0), y.get(0)));
      assertEquals(expected, drawn);
      assertEquals(replay.state(), bits.state());
    } finally {
      pool.shutdownNow();
    }
  }

  private static void addPairs(long[] words, List<List<Long>> pairs) {
    for (int i = 0; i < words.length; i += 2) {
      pairs.add(List.of(words[i], words[i + 1]));
    }
  }

  @Test
  void aHolderThatEndsWithoutUnlockingIsTheHolderStill() throws Exception {
    var careless = new Thread(() -> bits.lock().lock());
    careless.start();
    careless.join();
    assertFalse(bits.lock().tryLock());
    assertThrows(IllegalMonitorStateException.class, bits.lock()::unlock);
  }

  private static boolean anotherThreadGets(Lock lock) {
    return CompletableFuture.supplyAsync(
            () -> {
              boolean got = lock.tryLock();
              if (got) {
                lock.unlock();
              }
              return got;
            })
        .join();
  }

  /** Threads that each take the lock once and give it back. */
  private final class Waiters {
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch served = new CountDownLatch(MANY);

    Waiters() {
      for (int i = 0; i < MANY; i++) {
        threads.add(
            new Thread(
                () -> {
                  bits.lock().lock();
                  served.countDown();
                  bits.lock().unlock();
                }));
      }
    }

    void start() {
      threads.forEach(Thread::start);
    }

    /** Asleep without a time limit: with one, the state is another. */
    boolean areAsleep() {
      return threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING);
    }

    void awaitSleep() {
      while (!areAsleep()) {
        Thread.onSpinWait();
      }
    }

    void join() throws InterruptedException {
      served.await();
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }
}
