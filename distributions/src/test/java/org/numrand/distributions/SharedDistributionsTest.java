package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;
import org.numrand.distributions.ziggurat.ZigguratSource;

/** Threads, each with an engine of its own, may share a distribution: it does not change. */
class SharedDistributionsTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = 3;
  private static final int ONE_BY_ONE = 1100;
  private static final int MANY = 5000;

  /** Made anew each time, so that nothing is kept in them yet. */
  private static List<Object> distributions() {
    return ImmutableList.builder()
        .addAll(ContinuousDistributionTest.distributions())
        .add(new NoncentralChisquare(0.5, 3), new NoncentralChisquare(1, 300))
        .add(new NoncentralF(0.5, 4, 3), new StandardGamma(0), new StandardGamma(40))
        .addAll(DiscreteFillTest.distributions())
        .add(new Dirichlet(new double[] {0.05, 0.01}), new Dirichlet(new double[] {1, 2, 3}))
        .add(new Multinomial(3, new double[] {0.2, 0.3, 0.5}))
        .add(new Multinomial(1000, new double[] {0.2, 0.3, 0.5}))
        .add(new MultivariateHypergeometric(new long[] {3, 4, 5}, 6))
        .add(new MultivariateNormal(new double[2], new double[][] {{2, 1}, {1, 2}}))
        .build();
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void threadsThatShareThemDrawWhatEachWouldDrawAlone() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      expected.add(drawn(distributions(), thread, new CyclicBarrier(1)));
    }
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        List<Object> shared = distributions();
        var barrier = new CyclicBarrier(THREADS);
        List<Future<List<String>>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          int thread = i;
          futures.add(pool.submit(() -> drawn(shared, thread, barrier)));
        }
        for (int thread = 0; thread < THREADS; thread++) {
          assertEquals(expected.get(thread), futures.get(thread).get(100, TimeUnit.SECONDS));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** All begin with a distribution at once. */
  private static List<String> drawn(List<Object> distributions, int seed, CyclicBarrier barrier)
      throws Exception {
    List<String> drawn = new ArrayList<>();
    for (Object distribution : distributions) {
      VariateSource source = new ZigguratSource(BitGenerators.create("PCG64", seed));
      barrier.await();
      int hash = hash(distribution, source);
      drawn.add(distribution.getClass().getSimpleName() + hash + source.bits().state());
    }
    return drawn;
  }

  private static int hash(Object distribution, VariateSource source) {
    if (distribution instanceof ContinuousDistribution continuous) {
      double[] x = new double[ONE_BY_ONE + MANY];
      Arrays.setAll(x, i -> i < ONE_BY_ONE ? continuous.sample(source) : 0);
      continuous.fill(source, x, ONE_BY_ONE, x.length);
      return Arrays.hashCode(x);
    }
    if (distribution instanceof DiscreteDistribution discrete) {
      long[] x = new long[ONE_BY_ONE + MANY];
      Arrays.setAll(x, i -> i < ONE_BY_ONE ? discrete.sample(source) : 0);
      discrete.fill(source, x, ONE_BY_ONE, x.length);
      return Arrays.hashCode(x);
    }
    var vectors = (VectorDistribution<?>) distribution;
    List<Object> x = new ArrayList<>();
    for (int i = 0; i < ONE_BY_ONE; i++) {
      x.add(vectors.sample(source));
    }
    x.addAll(Arrays.asList(vectors.sample(source, MANY)));
    return Arrays.deepHashCode(x.toArray());
  }

  /** What is made later and kept, in arrays that are final, is complete when others see it. */
  @Test
  void allTheirFieldsAreFinal() throws Exception {
    IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
    for (Object distribution : distributions()) {
      hash(distribution, new ZigguratSource(BitGenerators.create("PCG64", 1)));
      assertFinal(distribution, seen);
    }
    assertTrue(seen.size() > distributions().size());
  }

  private static void assertFinal(Object object, IdentityHashMap<Object, Boolean> seen)
      throws Exception {
    Class<?> type = object.getClass();
    boolean isOurs = (type.isArray() ? elementType(type) : type).getName().contains(".numrand.");
    if (!isOurs || type.isEnum() || seen.putIfAbsent(object, true) != null) {
      return;
    }
    if (type.isArray()) {
      for (int i = 0; i < Array.getLength(object); i++) {
        assertFinalUnlessNull(Array.get(object, i), seen);
      }
      return;
    }
    for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        boolean isOfInstance = !Modifier.isStatic(field.getModifiers());
        if (isOfInstance) {
          assertTrue(Modifier.isFinal(field.getModifiers()), field.toString());
          if (!type.isHidden() && !field.getType().isPrimitive()) {
            field.setAccessible(true);
            assertFinalUnlessNull(field.get(object), seen);
          }
        }
      }
    }
  }

  private static Class<?> elementType(Class<?> array) {
    Class<?> type = array;
    while (type.isArray()) {
      type = type.getComponentType();
    }
    return type;
  }

  private static void assertFinalUnlessNull(Object object, IdentityHashMap<Object, Boolean> seen)
      throws Exception {
    if (object != null) {
      assertFinal(object, seen);
    }
  }
}
