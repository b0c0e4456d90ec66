package org.numrand.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Gamma;
import org.numrand.distributions.Generator;
import org.numrand.distributions.Multinomial;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.numpy.RandomState;
import org.numrand.surface.Surface;

/** Every method that fills an array: on several threads it gives one thread's values and state. */
class ParallelViewsTest {
  private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
  private static final List<String> ENGINES = List.of("PCG64", "MT19937", "Philox", "PCG64DXSM");
  private static final List<Integer> PARTS = List.of(2, 3, 7, 16);
  private static final List<String> VERSIONS =
      List.of("2.5.2", "2.5.2", "2.4.0", "1.26.0", "1.17.0");

  /** They draw no values one after the other. */
  private static final Set<String> ONE_THREAD = Set.of("choice", "choiceInt32", "permuted");

  /** Twice what is drawn on one thread whatever the executor. */
  private static final int BYTES = 1 << 18;

  @AfterAll
  static void shutDown() {
    POOL.shutdownNow();
  }

  /** A surface, with something kept, as likely as not. */
  private record Drawn(Object surface) {
    static Drawn of(Surface surface, long seed) {
      Random random = new Random(seed);
      NumPyVersion version = NumPyVersion.of(any(random, VERSIONS));
      BitGenerator bits = BitGenerators.create(any(random, ENGINES), seed);
      bits.nextInts(new int[random.nextInt(4)]);
      if (surface == Surface.GENERATOR) {
        return new Drawn(new Generator(bits).asOf(version));
      }
      RandomState rs = new RandomState(bits, version);
      rs.standardNormal(random.nextInt(2));
      return new Drawn(rs);
    }

    String state() {
      return surface instanceof RandomState rs
          ? rs.getState().toString()
          : ((Generator) surface).bitGenerator().state().toJson();
    }

    Object parallel(Executor executor, int parts) throws ReflectiveOperationException {
      return surface
          .getClass()
          .getMethod("parallel", Executor.class, int.class)
          .invoke(surface, executor, parts);
    }
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @TestFactory
  Stream<DynamicTest> allFills() {
    return Stream.of(Surface.GENERATOR, Surface.RANDOM_STATE)
        .flatMap(
            surface ->
                ViewsTest.intos(surface)
                    .flatMap(ViewsTest::methods)
                    .filter(method -> !ONE_THREAD.contains(method.getName()))
                    .map(
                        method ->
                            DynamicTest.dynamicTest(
                                surface
                                    + " "
                                    + method.getDeclaringClass().getSimpleName()
                                    + " "
                                    + ViewsTest.line(method),
                                () -> check(surface, method))));
  }

  private static void check(Surface surface, Method method) throws ReflectiveOperationException {
    long seed = (surface + ViewsTest.line(method)).hashCode() & 0xffff_ffffL;
    Random random = new Random(seed);
    boolean takesArrays = Stream.of(method.getParameterTypes()).anyMatch(Class::isArray);
    int size = takesArrays && !isVector(method) ? 500 : size(method, random);
    Object[] arguments = ViewsTest.arguments(method, size);
    Drawn one = Drawn.of(surface, seed);
    Drawn many = Drawn.of(surface, seed);
    Object expected = array(method, size);
    Object actual = array(method, size);
    ViewsTest.call(into(one.surface(), expected), method, arguments);
    Object view = into(many.parallel(POOL, any(random, PARTS)), actual);
    ViewsTest.call(view, method, arguments);
    assertTrue(
        Arrays.deepEquals(new Object[] {expected}, new Object[] {actual}), () -> "seed " + seed);
    assertEquals(one.state(), many.state(), () -> "seed " + seed);
  }

  private static boolean isVector(Method method) {
    return method.getReturnType().getComponentType().isArray();
  }

  private static Object into(Object surface, Object out) throws ReflectiveOperationException {
    return surface.getClass().getMethod("into", out.getClass()).invoke(surface, out);
  }

  private static int size(Method method, Random random) {
    int most =
        switch (method.getReturnType().getComponentType().getName()) {
          case "byte", "boolean" -> BYTES;
          case "short" -> BYTES / Short.BYTES;
          case "int", "float" -> BYTES / Integer.BYTES;
          default -> BYTES / Long.BYTES;
        };
    return most + random.nextInt(2 * most);
  }

  private static Object array(Method method, int size) {
    Class<?> element = method.getReturnType().getComponentType();
    boolean isOfTwo = method.getName().equals("multivariateNormal");
    return element.isArray()
        ? Array.newInstance(element.getComponentType(), size, isOfTwo ? 2 : 3)
        : Array.newInstance(element, size);
  }

  /** New arrays, and distributions that are described. */
  @Test
  void newArrays() {
    Generator one = new Generator(BitGenerators.create("PCG64", 5));
    Generator many = new Generator(BitGenerators.create("PCG64", 5));
    Multinomial votes = new Multinomial(10, new double[] {0.2, 0.3, 0.5});
    assertArrayEquals(
        one.size(300, 150).gamma(2.5, 1), many.parallel(POOL, 3).size(300, 150).gamma(2.5, 1));
    assertArrayEquals(
        one.sample(new Gamma(2.5, 1), 50_000),
        many.parallel(POOL, 3).size(50_000).sample(new Gamma(2.5, 1)));
    assertArrayEquals(one.sample(votes, 50_000), many.parallel(POOL, 3).size(50_000).sample(votes));
    assertEquals(one.bitGenerator().state(), many.bitGenerator().state());
  }

  /** Nobody else's distribution is drawn by other threads, nor more often than there are values. */
  @Test
  void somebodyElses() {
    Generator one = new Generator(BitGenerators.create("PCG64", 5));
    Generator many = new Generator(BitGenerators.create("PCG64", 5));
    Set<Thread> threads = new HashSet<>();
    int[] count = {0};
    var own =
        ContinuousDistribution.of(
            source -> {
              threads.add(Thread.currentThread());
              count[0]++;
              return source.standardNormal();
            });
    double[] out = new double[60_000];
    many.parallel(POOL, 3).into(out).sample(own);
    assertArrayEquals(one.standardNormal(out.length), out);
    assertEquals(Set.of(Thread.currentThread()), threads);
    assertEquals(out.length, count[0]);
    assertEquals(one.bitGenerator().state(), many.bitGenerator().state());
  }

  /** Those that cannot advance, too. */
  @Test
  void everyEngine() {
    for (var engine : BitGenerators.properties()) {
      Generator one = new Generator(BitGenerators.create(engine.name(), 5));
      Generator many = new Generator(BitGenerators.create(engine.name(), 5));
      double[] out = new double[100_000];
      many.parallel(POOL, 3).into(out, 1, out.length).standardExponential();
      assertArrayEquals(
          one.standardExponential(out.length - 1), Arrays.copyOfRange(out, 1, out.length));
      assertEquals(one.bitGenerator().state(), many.bitGenerator().state());
    }
  }

  /** The caller of a RandomState holds its lock as long as others draw for it. */
  @Test
  void theCallerHoldsTheLock() {
    RandomState rs = new RandomState(5);
    Lock lock = rs.bitGenerator().lock();
    List<Boolean> wasFree = new ArrayList<>();
    // Asks in a thread of its own, since the caller may take a lock that it holds.
    Executor asking =
        task -> {
          wasFree.add(CompletableFuture.supplyAsync(lock::tryLock, POOL).join());
          POOL.execute(task);
        };
    double[] out = new double[100_000];
    rs.parallel(asking, 3).into(out).standardNormal();
    assertArrayEquals(new RandomState(5).standardNormal(out.length), out);
    assertEquals(List.of(false, false), wasFree);
    assertTrue(lock.tryLock());
  }

  @Test
  void refusals() {
    Generator rng = new Generator(BitGenerators.create("PCG64", 5));
    var before = rng.bitGenerator().state();
    double[] out = new double[100_000];
    assertRefuses("parts must be >= 1, but is 0", () -> rng.parallel(POOL, 0));
    assertRefuses(
        "shape must be >= 0, but is -1.0", () -> rng.parallel().into(out).standardGamma(-1));
    assertRefuses("size must be >= 0, but is -1", () -> rng.parallel().size(-1));
    double[][] rows = new double[50_000][2];
    rows[49_999] = new double[3];
    assertRefuses(
        "out[49999].length must be 2, but is 3",
        () -> rng.parallel().into(rows).dirichlet(new double[] {1, 2}));
    assertThrows(NullPointerException.class, () -> rng.parallel(null));
    assertEquals(before, rng.bitGenerator().state());
    assertEquals(0, Arrays.stream(out).sum());
    assertEquals(0, rows[0][0]);
  }

  private static void assertRefuses(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
