package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads that share a {@code RandomState} get the stream's values, each once. */
class ThreadsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 500;
  private static final int SIZE = 25;

  /** What each thread got, all started together. */
  private static <T> List<T> together(Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      var barrier = new CyclicBarrier(THREADS);
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        futures.add(
            pool.submit(
                () -> {
                  barrier.await();
                  return work.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void noNormalIsLostOrGivenTwice() throws Exception {
    var rs = new RandomState(1);
    List<double[]> parts =
        together(() -> IntStream.range(0, ROUNDS * SIZE).mapToDouble(i -> rs.randn()).toArray());
    double[] all = parts.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    double[] expected = new RandomState(1).randn(THREADS * ROUNDS * SIZE);
    Arrays.sort(expected);
    assertArrayEquals(expected, all);
  }

  @Test
  void arraysAreDrawnInOnePiece() throws Exception {
    // Two RandomStates over one engine: they share its lock.
    var first = new RandomState(1);
    var second = new RandomState(first.bitGenerator());
    List<List<Long>> drawn =
        together(
                () ->
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
        together(
            () ->
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
        together(
            () ->
                IntStream.range(0, 200)
                    .mapToObj(
                        i -> {
                          rs.setState(given.get(i % given.size()));
                          return rs.getState();
                        })
                    .toList());
    seen.forEach(states -> assertTrue(given.containsAll(states)));
  }
}
