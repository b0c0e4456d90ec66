package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/** Streams give what single draws give, draw no more than that, and that on one thread. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamTest {
  private static final int SIZE = 20_000;
  private static final Normal NORMAL = new Normal(1, 2);

  private static DoubleStream stream(Generator rng, boolean parallel) {
    DoubleStream stream = rng.stream(NORMAL);
    return parallel ? stream.parallel() : stream;
  }

  private static void assertDrawn(Generator expected, int draws, Generator actual) {
    for (int i = 0; i < draws; i++) {
      expected.sample(NORMAL);
    }
    assertEquals(expected.bitGenerator().state(), actual.bitGenerator().state());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pipelinesGiveTheSequenceAndDrawNoMore(boolean parallel) {
    Map<String, UnaryOperator<DoubleStream>> pipelines =
        Map.of(
            "limit", x -> x.limit(SIZE),
            "map and limit", x -> x.map(Math::abs).limit(SIZE).map(Math::sqrt),
            "skip and limit", x -> x.skip(100).limit(SIZE),
            "unordered", x -> x.unordered().limit(SIZE),
            "two limits", x -> x.limit(2 * SIZE).limit(SIZE),
            "filter and limit", x -> x.filter(z -> z > 0).limit(SIZE),
            "limit and filter", x -> x.limit(SIZE).filter(z -> z > 0),
            "take while", x -> x.takeWhile(z -> z < 8));
    pipelines.forEach(
        (name, pipeline) -> {
          var rng = Generator.withSeed(101);
          double[] actual = pipeline.apply(stream(rng, parallel)).toArray();
          var single = Generator.withSeed(101);
          double[] expected =
              pipeline.apply(DoubleStream.generate(() -> single.sample(NORMAL))).toArray();
          assertArrayEquals(expected, actual, name);
          assertEquals(single.bitGenerator().state(), rng.bitGenerator().state(), name);
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsDrawNoMoreThanTheyNeed(boolean parallel) {
    Map<Integer, Function<DoubleStream, Object>> ends =
        Map.of(
            1,
            DoubleStream::findFirst,
            SIZE,
            x -> x.limit(SIZE).sum(),
            SIZE + 1,
            x -> x.limit(SIZE + 1).max(),
            SIZE + 2,
            x -> x.limit(SIZE + 2).boxed().toList(),
            SIZE + 3,
            x -> x.limit(SIZE + 3).summaryStatistics());
    ends.forEach(
        (draws, end) -> {
          var rng = Generator.withSeed(101);
          assertNotNull(end.apply(stream(rng, parallel)));
          assertDrawn(Generator.withSeed(101), draws, rng);
        });
  }

  @Test
  void oneThreadDrawsForAParallelStream() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    ContinuousDistribution watching =
        new ContinuousDistribution() {
          @Override
          public double sample(VariateSource source) {
            threads.add(Thread.currentThread());
            return NORMAL.sample(source);
          }

          @Override
          public void fill(VariateSource source, double[] out, int from, int to) {
            throw new AssertionError("a stream draws one by one");
          }
        };
    var rng = Generator.withSeed(101);
    double[] x = rng.stream(watching).parallel().limit(SIZE).map(z -> 2 * z).toArray();
    assertEquals(1, threads.size());
    assertEquals(SIZE, Arrays.stream(x).distinct().count());
  }

  @Test
  void itDrawsWhenAskedNotWhenMade() {
    var rng = Generator.withSeed(101);
    var iterator = rng.stream(NORMAL).iterator();
    assertDrawn(Generator.withSeed(101), 0, rng);
    var single = Generator.withSeed(101);
    for (int i = 0; i < 3; i++) {
      assertEquals(single.sample(NORMAL), iterator.nextDouble());
    }
    assertDrawn(Generator.withSeed(101), 3, rng);
  }
}
