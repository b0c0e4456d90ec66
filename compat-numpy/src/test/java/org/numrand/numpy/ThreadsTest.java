package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.numrand.core.BitGenerator;
import org.numrand.core.SeedSequence;
import org.numrand.testkit.ForbiddenBitGenerator;

/** Threads that share a {@code RandomState} get the stream's values, each once. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThreadsTest {
  private static final int THREADS = Together.THREADS;
  private static final int ROUNDS = 500;
  private static final int SIZE = 25;

  @Test
  void noNormalIsLostOrGivenTwice() throws Exception {
    var rs = new RandomState(1);
    List<double[]> parts =
        Together.run(
            thread -> IntStream.range(0, ROUNDS * SIZE).mapToDouble(i -> rs.randn()).toArray());
    double[] all = parts.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    double[] expected = new RandomState(1).randn(THREADS * ROUNDS * SIZE);
    Arrays.sort(expected);
    assertArrayEquals(expected, all);
  }

  /** Calls of any length, among them single draws: the pieces make up the stream. */
  @Test
  void noValueIsLostOrGivenTwiceOrTorn() throws Exception {
    var rs = new RandomState(1);
    var stream = new Pieces(rs.bitGenerator(), THREADS * ROUNDS * SIZE);
    List<List<double[]>> drawn =
        Together.run(
            thread -> {
              List<double[]> pieces = new ArrayList<>();
              for (int i = 0; i < ROUNDS; i++) {
                int size = (7 * i + thread) % SIZE;
                pieces.add(size == 0 ? new double[] {rs.randomSample()} : rs.randomSample(size));
              }
              return pieces;
            });
    stream.assertDrawnOnce(drawn.stream().flatMap(List::stream).toList(), rs.bitGenerator());
  }

  /** What a state remembers beside its engine, the last binomial and a normal variate, is safe. */
  @Test
  void callsOfManyKindsLeaveTheStateOfTheSameCallsInARow() throws Exception {
    var rs = new RandomState(1);
    List<List<Long>> drawn =
        Together.run(
            thread ->
                IntStream.range(0, ROUNDS)
                    .mapToObj(
                        i ->
                            // Beyond n p = 30: two doubles a try. Within: one double.
                            thread % 2 == 0 ? rs.binomial(7, 0.1) : rs.binomial(20, 0.4))
                    .toList());
    for (int thread = 0; thread < THREADS; thread++) {
      long n = thread % 2 == 0 ? 7 : 20;
      drawn.get(thread).forEach(k -> assertTrue(k >= 0 && k <= n, () -> "n = " + n + ": " + k));
    }
    // Each took one double, in whatever order.
    var replay = new RandomState(1);
    replay.randomSample(THREADS * ROUNDS);
    assertEquals(replay.getState(), rs.getState());
  }

  @Test
  void noChildIsSpawnedTwice() throws Exception {
    var root = new SeedSequence(101);
    List<List<SeedSequence>> families =
        Together.run(
            thread -> {
              List<SeedSequence> children = new ArrayList<>();
              for (int i = 0; i < ROUNDS; i++) {
                List<SeedSequence> born = root.spawn(i % 4);
                for (int k = 1; k < born.size(); k++) {
                  assertEquals(born.get(0).spawnKey()[0] + k, born.get(k).spawnKey()[0]);
                }
                children.addAll(born);
              }
              return children;
            });
    List<SeedSequence> children = families.stream().flatMap(List::stream).toList();
    assertEquals(children.size(), root.childrenSpawned());
    long[] keys = children.stream().mapToLong(child -> child.spawnKey()[0]).sorted().toArray();
    assertArrayEquals(LongStream.range(0, children.size()).toArray(), keys);
    for (SeedSequence child : children) {
      assertArrayEquals(root.child(child.spawnKey()[0]).generateState(4), child.generateState(4));
    }
  }

  @Test
  void arraysAreDrawnInOnePiece() throws Exception {
    // Two RandomStates over one engine: they share its lock.
    var first = new RandomState(1);
    var second = new RandomState(first.bitGenerator());
    List<List<Long>> drawn =
        Together.run(
                thread ->
                    IntStream.range(0, ROUNDS)
                        .mapToObj(i -> (i % 2 == 0 ? first : second).randint(0, 1L << 40, SIZE))
                        .map(x -> Arrays.stream(x).boxed().toList())
                        .toList())
            .stream()
            .flatMap(List::stream)
            .toList();
    long[] stream = new RandomState(1).randint(0, 1L << 40, drawn.size() * SIZE);
    List<List<Long>> expected =
        IntStream.range(0, drawn.size())
            .mapToObj(i -> Arrays.copyOfRange(stream, i * SIZE, (i + 1) * SIZE))
            .map(x -> Arrays.stream(x).boxed().toList())
            .toList();
    assertEquals(sorted(expected), sorted(drawn));
  }

  private static List<List<Long>> sorted(List<List<Long>> lists) {
    List<List<Long>> result = new ArrayList<>(lists);
    result.sort((x, y) -> Long.compare(x.get(0), y.get(0)));
    return result;
  }

  @Test
  void everyStateSeenIsOneOfTheStream() throws Exception {
    var rs = new RandomState(1);
    List<List<LegacyState>> states =
        Together.run(
            thread ->
                IntStream.range(0, 50)
                    .mapToObj(
                        i -> {
                          rs.randn();
                          return rs.getState();
                        })
                    .toList());
    var replay = new RandomState(1);
    List<LegacyState> possible = new ArrayList<>();
    for (int i = 0; i < THREADS * 50; i++) {
      replay.randn();
      possible.add(replay.getState());
    }
    assertTrue(possible.containsAll(states.stream().flatMap(List::stream).toList()));
    assertEquals(replay.getState(), rs.getState());
  }

  @Test
  void statesSetByOthersAreNeverTorn() throws Exception {
    var rs = new RandomState(1);
    List<LegacyState> given = new ArrayList<>();
    for (int seed = 0; seed < 5; seed++) {
      var other = new RandomState(seed);
      other.randn();
      given.add(other.getState());
    }
    rs.setState(given.get(0));
    List<List<LegacyState>> seen =
        Together.run(
            thread ->
                IntStream.range(0, 200)
                    .mapToObj(
                        i -> {
                          rs.setState(given.get(i % given.size()));
                          return rs.getState();
                        })
                    .toList());
    seen.forEach(states -> assertTrue(given.containsAll(states)));
  }

  /** Some draws take long, so that others must wait long. */
  @Test
  void shortAndLongCallsExcludeEachOther() throws Exception {
    var rs = new RandomState(1);
    double[] longest = new double[50_000];
    List<double[]> parts =
        Together.run(
            thread -> {
              double[] drawn = new double[100];
              for (int i = 0; i < 10; i++) {
                for (int k = 0; k < drawn.length; k++) {
                  drawn[k] = rs.randomSample();
                }
                rs.into(new double[longest.length]).randomSample();
              }
              return drawn;
            });
    var replay = new RandomState(1);
    int calls = THREADS * 10;
    double[] all = replay.randomSample(calls * (100 + longest.length));
    assertEquals(replay.getState(), rs.getState());
    Arrays.sort(all);
    for (double[] part : parts) {
      for (double u : part) {
        assertTrue(Arrays.binarySearch(all, u) >= 0);
      }
    }
  }

  /** Though one thread makes long calls without a pause. */
  @Test
  @Timeout(60)
  void nobodyStarves() {
    var rs = new RandomState(1);
    var isOver = new AtomicBoolean();
    double[] out = new double[1_000_000];
    var filling =
        CompletableFuture.runAsync(
            () -> {
              while (!isOver.get()) {
                rs.into(out).randomSample();
              }
            });
    for (int i = 0; i < 50; i++) {
      assertTrue(rs.randomSample() < 1);
    }
    isOver.set(true);
    filling.join();
  }

  @Test
  void oneThreadMayDrawWhileItDraws() {
    var rs = new RandomState(1);
    List<Integer> drawing =
        new AbstractList<>() {
          private final int[] elements = {1, 2, 3};

          @Override
          public Integer get(int i) {
            rs.randomSample();
            return elements[i];
          }

          @Override
          public Integer set(int i, Integer element) {
            rs.randn(2);
            int old = elements[i];
            elements[i] = element;
            return old;
          }

          @Override
          public int size() {
            return elements.length;
          }
        };
    rs.shuffle(drawing);
    assertAnotherThreadCanDraw(rs);
  }

  /** As in Python: {@code with bits.lock: rs.random_sample()}. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whoHoldsTheEnginesLockMayDraw() {
    var rs = new RandomState(1);
    var replay = new RandomState(1);
    Lock lock = rs.bitGenerator().lock();
    lock.lock();
    try {
      assertEquals(replay.randomSample(), rs.randomSample());
      assertEquals(replay.tomaxint(), rs.tomaxint());
      assertEquals(replay.randint(0, 10), rs.randint(0, 10));
      assertEquals(replay.randintInt8(0, 10), rs.randintInt8(0, 10));
      assertEquals(replay.binomial(10, 0.5), rs.binomial(10, 0.5));
      assertEquals(replay.gamma(2, 1), rs.gamma(2, 1));
      assertEquals(replay.poisson(7), rs.poisson(7));
      assertArrayEquals(replay.randn(5), rs.randn(5));
      assertEquals(replay.getState(), rs.getState());
      var waiting = CompletableFuture.supplyAsync(rs::randomSample);
      assertThrows(TimeoutException.class, () -> waiting.get(50, TimeUnit.MILLISECONDS));
    } finally {
      lock.unlock();
    }
    assertAnotherThreadCanDraw(rs);
  }

  @Test
  void aCallThatThrowsLeavesTheLockFree() {
    var rs = new RandomState(1);
    assertThrows(UnsupportedOperationException.class, () -> rs.shuffle(List.of(1, 2, 3)));
    assertAnotherThreadCanDraw(rs);
    var broken = new RandomState(new ForbiddenBitGenerator());
    for (int i = 0; i < 2; i++) {
      assertThrows(AssertionError.class, broken::randomSample);
    }
    var elsewhere = CompletableFuture.supplyAsync(broken::randomSample);
    assertThrows(CompletionException.class, elsewhere::join);
  }

  private static void assertAnotherThreadCanDraw(RandomState rs) {
    assertTrue(CompletableFuture.supplyAsync(rs::randomSample).join() < 1);
  }

  /** Waiting does not end when the thread is interrupted, and does not swallow that. */
  @Test
  void interruptedThreadsWait() throws Exception {
    var rs = new RandomState(1);
    BitGenerator bits = rs.bitGenerator();
    var waiting =
        new FutureTask<>(() -> rs.randomSample() < 1 && Thread.currentThread().isInterrupted());
    var thread = new Thread(waiting);
    bits.lock().lock();
    try {
      thread.start();
      thread.interrupt();
      assertThrows(TimeoutException.class, () -> waiting.get(50, TimeUnit.MILLISECONDS));
    } finally {
      bits.lock().unlock();
    }
    assertTrue(waiting.get());
  }
}
