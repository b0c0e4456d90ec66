package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numrand.numpy.NumPy.np;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.testkit.NumPyOracle;

/** Who draws from {@code np.random} while its engine changes, and where the scopes lead back to. */
@SuppressWarnings("try") // scopes are opened for their closing
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScopesTest {
  private static final int ROUNDS = 10_000;

  /** Does something when its first element is set. */
  private static final class CallingList extends AbstractList<Integer> {
    private final Runnable call;
    private boolean called;

    CallingList(Runnable call) {
      this.call = call;
    }

    @Override
    public Integer get(int i) {
      return i;
    }

    @Override
    public Integer set(int i, Integer element) {
      if (!called) {
        called = true;
        call.run();
      }
      return i;
    }

    @Override
    public int size() {
      return 2;
    }
  }

  @Test
  void whoWaitedWhileAScopeWasOpenedDrawsInTheScope() throws Exception {
    try (var outer = np.random.scoped()) {
      np.random.seed(1);
      var waiting = new FutureTask<>(() -> np.random.randomSample());
      List<GlobalRandomState.Scope> scopes = new ArrayList<>();
      np.random.shuffle(
          new CallingList(
              () -> {
                startAndAwaitWaiting(waiting);
                scopes.add(np.random.scoped());
                np.random.seed(2);
              }));
      assertEquals(new RandomState(2).randomSample(), waiting.get(60, TimeUnit.SECONDS));
      scopes.get(0).close();
      var expected = new RandomState(1);
      expected.randint(0, 2);
      assertEquals(expected.getState(), np.random.getState());
    }
  }

  @Test
  void whoWaitedWhileTheEngineWasSetDrawsFromTheNewOne() throws Exception {
    try (var outer = np.random.scoped()) {
      np.random.seed(1);
      var waiting = new FutureTask<>(() -> np.random.standardNormal(3));
      np.random.shuffle(
          new CallingList(
              () -> {
                startAndAwaitWaiting(waiting);
                np.random.setBitGenerator(BitGenerators.create("PCG64", 2));
              }));
      assertArrayEquals(
          new RandomState(BitGenerators.create("PCG64", 2)).standardNormal(3),
          waiting.get(60, TimeUnit.SECONDS));
    }
  }

  private static void startAndAwaitWaiting(FutureTask<?> task) {
    var thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  /** What a binomial remembers belongs to the engine's lock. */
  @Test
  void binomialsArePossibleWhileEnginesChange() throws Exception {
    try (var outer = np.random.scoped()) {
      Together.run(
          i -> {
            for (int k = 0; k < ROUNDS; k++) {
              if (i == 0) {
                try (var scope = np.random.scoped()) {
                  assertBinomial(5, 0.5);
                }
              } else if (i == 1) {
                np.random.setBitGenerator(BitGenerators.create("PCG64", k));
              } else {
                assertBinomial(i % 2 == 0 ? 7 : 1_000_000_000, i % 2 == 0 ? 0.1 : 0.4);
              }
            }
            return i;
          });
    }
  }

  private static void assertBinomial(long n, double p) {
    long drawn = np.random.binomial(n, p);
    double deviation = Math.sqrt(n * p * (1 - p));
    // 50 standard deviations never come.
    assertTrue(Math.abs(drawn - n * p) <= 50 * deviation, () -> "n = " + n + ": " + drawn);
    long[] counts = np.random.multinomial(n, new double[] {p, 1 - p});
    assertEquals(n, counts[0] + counts[1]);
  }

  /** NumPy remembers the last binomial when the engine is set, and so the other's rounding. */
  @Test
  void theLastBinomialIsRememberedAcrossEngines() {
    try (NumPyOracle numpy = NumPyOracle.start();
        var outer = np.random.scoped()) {
      long n = 10_000_000_000_000_000L;
      double p = 1e-15;
      // Only NumPy 2.4 shows it.
      Assumptions.assumeTrue(numpy.isAtLeast("2.4.0") && !numpy.isAtLeast("2.5.0"));
      np.random.setVersion(numpy.version());
      numpy.exec("np.random.set_bit_generator(np.random.PCG64(1))");
      numpy.exec("np.random.multinomial(" + n + ", [" + p + ", 1 - " + p + "])");
      numpy.exec("np.random.set_bit_generator(np.random.PCG64(2))");
      np.random.setBitGenerator(BitGenerators.create("PCG64", 1));
      np.random.multinomial(n, new double[] {p, 1 - p});
      np.random.setBitGenerator(BitGenerators.create("PCG64", 2));
      long[] expected = numpy.longs("np.random.binomial(" + n + ", " + p + ", 1000)");
      try (var inner = np.random.scoped()) {
        assertArrayEquals(expected, np.random.into(new long[1000]).binomial(n, p));
      }
      assertArrayEquals(expected, np.random.into(new long[1000]).binomial(n, p));
      // Another state gives other numbers, or this test would show nothing.
      numpy.exec("rs = np.random.RandomState(np.random.PCG64(2))");
      assertFalse(Arrays.equals(expected, numpy.longs("rs.binomial(" + n + ", " + p + ", 1000)")));
    }
  }

  // Where scopes lead back to

  /** What {@code np.random} would draw next, without drawing it. */
  private static String position() {
    return np.random.getState().toString();
  }

  private static GlobalRandomState.Scope openAndSeed(long seed) {
    GlobalRandomState.Scope scope = np.random.scoped();
    np.random.seed(seed);
    np.random.standardNormal();
    return scope;
  }

  @Test
  void scopesClosedInAnyOrderLeadBackToTheFirstOriginal() {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (int[] order : orders) {
      BitGenerator engine = np.random.bitGenerator();
      String before = position();
      List<String> inside = new ArrayList<>();
      List<GlobalRandomState.Scope> scopes = new ArrayList<>();
      List<String> outside = new ArrayList<>();
      for (int i = 0; i < order.length; i++) {
        outside.add(position());
        scopes.add(openAndSeed(i));
        inside.add(position());
      }
      boolean[] closed = new boolean[order.length];
      for (int i : order) {
        scopes.get(i).close();
        closed[i] = true;
        int open = order.length;
        while (open > 0 && closed[open - 1]) {
          open--;
        }
        assertEquals(open == 0 ? before : inside.get(open - 1), position());
      }
      assertEquals(outside.get(0), position());
      assertSame(engine, np.random.bitGenerator());
    }
  }

  @Test
  void aScopeClosedTwiceIsClosedOnce() {
    GlobalRandomState.Scope outer = openAndSeed(1);
    GlobalRandomState.Scope first = openAndSeed(2);
    first.close();
    np.random.seed(3);
    String moved = position();
    first.close();
    assertEquals(moved, position());
    try (var second = np.random.scoped()) {
      np.random.seed(4);
      String inSecond = position();
      first.close();
      assertEquals(inSecond, position());
    }
    assertEquals(moved, position());
    outer.close();
    String after = position();
    outer.close();
    assertEquals(after, position());
  }

  @Test
  void anEngineSetInAScopeGoesWithIt() {
    try (var outer = np.random.scoped()) {
      BitGenerator pcg = BitGenerators.create("PCG64", 1);
      np.random.setBitGenerator(pcg);
      np.random.standardNormal();
      String before = position();
      GlobalRandomState.Scope inner = np.random.scoped();
      np.random.setBitGenerator(BitGenerators.create("Philox", 2));
      GlobalRandomState.Scope innermost = np.random.scoped();
      np.random.setBitGenerator(BitGenerators.create("SFC64", 3));
      inner.close();
      assertEquals("RandomState(SFC64)", np.random.toString());
      innermost.close();
      assertEquals(before, position());
      assertSame(pcg, np.random.bitGenerator());
      inner.close();
      np.random.setBitGenerator(BitGenerators.create("Philox", 4));
      innermost.close();
      assertEquals("RandomState(Philox)", np.random.toString());
    }
  }

  /** A scope may be opened and closed in the middle of a call, by a callback. */
  @Test
  void aCallEndsWithTheEngineItBeganWith() {
    try (var outer = np.random.scoped()) {
      np.random.seed(1);
      np.random.shuffle(
          new CallingList(
              () -> {
                try (var inner = np.random.scoped()) {
                  np.random.rand(1000);
                }
              }));
      var expected = new RandomState(1);
      expected.randint(0, 2);
      assertEquals(expected.getState(), np.random.getState());
    }
  }

  @Test
  void nothingIsNoEngine() {
    String before = position();
    for (Executable call :
        List.<Executable>of(
            () -> np.random.setBitGenerator(null),
            () -> new RandomState((BitGenerator) null),
            () -> np.random.defaultRng((BitGenerator) null),
            () -> new Generator(null))) {
      assertEquals("bitGenerator", assertThrows(NullPointerException.class, call).getMessage());
    }
    assertEquals(before, position());
  }

  /** Threads that open scopes see impossible things no more, and leave all as it was. */
  @Test
  void scopesOfManyThreadsLeadBack() throws Exception {
    try (var outer = np.random.scoped()) {
      np.random.seed(1);
      np.random.standardNormal();
      BitGenerator engine = np.random.bitGenerator();
      String before = position();
      Together.run(
          i -> {
            for (int k = 0; k < 1_000; k++) {
              try (var scope = np.random.scoped()) {
                if (i % 2 == 0) {
                  np.random.setBitGenerator(BitGenerators.create("PCG64", k));
                } else {
                  np.random.seed(k);
                }
                np.random.standardNormal(3);
              }
            }
            return i;
          });
      assertSame(engine, np.random.bitGenerator());
      assertEquals(before, position());
    }
  }

  /** Arrays are pieces of the stream, wherever scopes open and close between them. */
  @Test
  void arraysAreWholeWhileScopesOpenAndClose() throws Exception {
    try (var outer = np.random.scoped()) {
      np.random.seed(1);
      String before = position();
      BitGenerator engine = np.random.bitGenerator();
      var stream = new Pieces(engine, 90_000);
      Together.run(
          thread -> {
            for (int k = 0; k < 500; k++) {
              try (var scope = np.random.scoped()) {
                stream.placeOf(np.random.randomSample(1 + (k + thread) % 20));
              }
            }
            return thread;
          });
      assertSame(engine, np.random.bitGenerator());
      assertEquals(before, position());
    }
  }

  /** Each engine gives its stream, each value once, to those who draw while it is there. */
  @Test
  void noValueIsLostOrGivenTwiceWhileEnginesAreSet() throws Exception {
    List<BitGenerator> engines = new ArrayList<>();
    List<Pieces> streams = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      engines.add(BitGenerators.create("PCG64", seed));
      streams.add(new Pieces(engines.get(seed), 14_000));
    }
    try (var outer = np.random.scoped()) {
      np.random.setBitGenerator(engines.get(0));
      // So many that no stream comes to its end.
      int most = 150;
      var draws = new AtomicInteger();
      List<List<double[]>> drawn =
          Together.run(
              thread -> {
                List<double[]> pieces = new ArrayList<>();
                if (thread == 0) {
                  for (BitGenerator engine : engines) {
                    np.random.setBitGenerator(engine);
                    pieces.add(np.random.randomSample(5));
                    int until = Math.min(draws.get() + 50, (Together.THREADS - 1) * most);
                    while (draws.get() < until) {
                      Thread.onSpinWait();
                    }
                  }
                } else {
                  for (int k = 0; k < most; k++) {
                    pieces.add(np.random.randomSample(1 + (k + thread) % 10));
                    draws.incrementAndGet();
                  }
                }
                return pieces;
              });
      List<double[]> pieces = new ArrayList<>(drawn.stream().flatMap(List::stream).toList());
      for (int i = 0; i < engines.size(); i++) {
        Pieces stream = streams.get(i);
        List<double[]> ofEngine = pieces.stream().filter(stream::has).toList();
        stream.assertDrawnOnce(ofEngine, engines.get(i));
        pieces.removeAll(ofEngine);
      }
      assertEquals(0, pieces.size());
    }
  }
}
