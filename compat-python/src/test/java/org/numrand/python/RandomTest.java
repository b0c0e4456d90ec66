package org.numrand.python;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Booleans;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Chars;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import com.google.common.primitives.Shorts;
import java.math.BigInteger;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RandomTest {
  private final Random r = new Random(5);

  @Test
  void constructorsSeed() {
    double expected = 0.6229016948897019;
    assertEquals(expected, r.random());
    assertEquals(expected, new Random(-5).random());
    assertEquals(expected, new Random(BigInteger.valueOf(5)).random());
    assertEquals(expected, new Random(5.0).random());
    assertEquals(expected, new Random(new Random(5).getstate()).random());
    assertEquals(new Random("a").random(), new Random(new byte[] {'a'}).random());
    assertNotEquals(new Random().random(), new Random().random());
    assertNotEquals(r.random(), Python.random.random());
    assertEquals(PythonVersion.PYTHON_3_11, r.version());
    assertEquals(PythonVersion.PYTHON_3_9, new Random(PythonVersion.PYTHON_3_9).version());
  }

  @Test
  void examplesOfTheDocumentationArePythons() {
    assertEquals(new BigInteger("454911232961676339139289971781"), new Random(5).getrandbits(100));
    assertArrayEquals(new byte[] {0x45, 0x7c, 0x76, (byte) 0x9f}, new Random(5).randbytes(4));
    assertEquals(9, new Random(5).randrange(10));
    assertEquals(7, new Random(5).randrange(3, 9));
    assertEquals(95, new Random(5).randrange(0, 101, 5));
    assertEquals(5, new Random(5).randint(1, 6));
    assertEquals("blue", new Random(5).choice(List.of("red", "green", "blue")));
    assertEquals(
        List.of("green", "blue", "blue"),
        new Random(5).choices(List.of("red", "green", "blue"), 3));
    assertEquals(List.of("e", "c", "d"), new Random(5).sample(List.of("a", "b", "c", "d", "e"), 3));
    assertArrayEquals(
        new long[] {4285656, 6015227, 8892593}, new Random(5).sampleRange(10_000_000, 3));
    assertEquals(7.1717627116727645, new Random(5).uniform(2.5, 10.0));
    assertEquals(5.657775310337464, new Random(5).triangular(0.0, 10.0));
    assertEquals(4.681882580905875, new Random(5).triangular(0.0, 10.0, 2.5));
    assertEquals(4.876246846321968, new Random(5).expovariate(0.2));
    assertEquals(82.31737373153993, new Random(5).gauss(100.0, 15.0));
    assertEquals(112.24810109006793, new Random(5).normalvariate(100.0, 15.0));
    assertEquals(1.2264637371642184, new Random(5).lognormvariate(0.0, 0.25));
    assertEquals(0.7101215268784391, new Random(5).vonmisesvariate(0.0, 4.0));
    assertEquals(4.008329056642092, new Random(5).gammavariate(2.0, 1.5));
    assertEquals(0.25375173389591577, new Random(5).betavariate(2.0, 5.0));
    assertEquals(1.3841456956636897, new Random(5).paretovariate(3.0));
    assertEquals(0.9834307538038634, new Random(5).weibullvariate(1.0, 1.5));
  }

  @Test
  void seedingForgetsTheKeptNormal() {
    List<Consumer<Random>> seedings =
        List.of(
            x -> x.seed(),
            x -> x.seed(5),
            x -> x.seed(0.5),
            x -> x.seed("a"),
            x -> x.seed(new byte[1]),
            x -> x.seed(BigInteger.TEN));
    for (Consumer<Random> seeding : seedings) {
      r.gauss();
      assertTrue(r.getstate().gaussNext().isPresent());
      seeding.accept(r);
      assertTrue(r.getstate().gaussNext().isEmpty());
    }
  }

  @Test
  void bigAndSmallRangesDrawAlike() {
    var big = new Random(5);
    for (long[] range :
        new long[][] {{0, 10, 1}, {-5, 1L << 40, 3}, {1L << 62, -(1L << 62), -1L << 30}}) {
      BigInteger expected =
          big.randrange(
              BigInteger.valueOf(range[0]),
              BigInteger.valueOf(range[1]),
              BigInteger.valueOf(range[2]));
      assertEquals(expected.longValueExact(), r.randrange(range[0], range[1], range[2]));
    }
    assertEquals(big.randrange(BigInteger.TEN).longValue(), r.randrange(10));
    assertEquals(big.randint(BigInteger.ONE, BigInteger.TEN).longValue(), r.randint(1, 10));
    assertEquals(big.getstate(), r.getstate());
  }

  @Test
  void everyArrayIsShuffledLikeAList() {
    int n = 50;
    List<Integer> expected = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    new Random(5).shuffle(expected);

    List<Integer> linked = linked(IntStream.range(0, n).boxed().toList());
    new Random(5).shuffle(linked);
    assertEquals(expected, linked);

    Integer[] objects = IntStream.range(0, n).boxed().toArray(Integer[]::new);
    new Random(5).shuffle(objects);
    assertEquals(expected, List.of(objects));

    int[] ints = IntStream.range(0, n).toArray();
    List<Integer> items = Ints.asList(ints);
    long[] longs = Longs.toArray(items);
    double[] doubles = Doubles.toArray(items);
    float[] floats = Floats.toArray(items);
    short[] shorts = Shorts.toArray(items);
    byte[] bytes = Bytes.toArray(items);
    char[] chars = new char[n];
    boolean[] booleans = new boolean[n];
    for (int i = 0; i < n; i++) {
      chars[i] = (char) i;
      booleans[i] = i % 3 == 0;
    }
    new Random(5).shuffle(ints);
    new Random(5).shuffle(longs);
    new Random(5).shuffle(doubles);
    new Random(5).shuffle(floats);
    new Random(5).shuffle(shorts);
    new Random(5).shuffle(bytes);
    new Random(5).shuffle(chars);
    new Random(5).shuffle(booleans);
    assertEquals(expected, Ints.asList(ints));
    assertArrayEquals(Longs.toArray(expected), longs);
    assertArrayEquals(Doubles.toArray(expected), doubles);
    assertArrayEquals(Floats.toArray(expected), floats);
    assertArrayEquals(Shorts.toArray(expected), shorts);
    assertArrayEquals(Bytes.toArray(expected), bytes);
    assertEquals(expected, Chars.asList(chars).stream().map(c -> (int) c).toList());
    assertEquals(expected.stream().map(i -> i % 3 == 0).toList(), Booleans.asList(booleans));
  }

  /** A list without random access. */
  @SuppressWarnings("JdkObsolete")
  private static List<Integer> linked(List<Integer> items) {
    return new LinkedList<>(items);
  }

  @Test
  void arraysAreChosenAndSampledLikeLists() {
    int[] ints = {10, 20, 30, 40, 50, 60};
    List<Integer> list = Ints.asList(ints);
    var other = new Random(5);
    assertEquals(other.choice(list), r.choice(ints));
    assertEquals(other.choice(list).longValue(), r.choice(Longs.toArray(list)));
    assertEquals(other.choice(list).doubleValue(), r.choice(Doubles.toArray(list)));
    assertEquals(other.choice(list), r.choice(list.toArray(new Integer[0])));
    assertEquals(other.sample(list, 3), Ints.asList(r.sample(ints, 3)));
    assertArrayEquals(Longs.toArray(other.sample(list, 4)), r.sample(Longs.toArray(list), 4));
    assertArrayEquals(Doubles.toArray(other.sample(list, 5)), r.sample(Doubles.toArray(list), 5));
    assertEquals(other.sample(linked(list), 5), r.sample(list, 5));
    assertArrayEquals(other.sampleRange(0, 100, 1, 30), r.sampleRange(100, 30));
    assertEquals(other.getstate(), r.getstate());
  }

  /** From Python 3.10: {@code r = random.Random(7); r.shuffle(list(range(10)), r.random)}. */
  @Test
  void shufflesByFloatsAsPythonDidUpTo310() {
    var seven = new Random(7);
    List<Integer> x = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    seven.shuffle(x, seven::random);
    assertEquals(List.of(2, 7, 4, 6, 8, 9, 0, 5, 1, 3), x);
    assertEquals(0.4336456836623859, seven.random());
  }

  @Property(seed = "5")
  void samplesAreDifferentMembers(
      @ForAll @IntRange(max = 2000) int n, @ForAll @IntRange(max = 300) int size) {
    int k = Math.min(n, size);
    long[] sample = r.sampleRange(-n, n, 2, k);
    Set<Long> members = new HashSet<>(Longs.asList(sample));
    assertEquals(k, members.size());
    assertTrue(members.stream().allMatch(x -> x >= -n && x < n && (x + n) % 2 == 0));
  }

  @Property(seed = "5")
  void integersAreInTheirRange(@ForAll long start, @ForAll long stop, @ForAll long step) {
    BigInteger width = BigInteger.valueOf(stop).subtract(BigInteger.valueOf(start));
    if (width.signum() * Long.signum(step) <= 0) {
      refuses(() -> r.randrange(start, stop, step), "start is " + start);
      return;
    }
    long x = r.randrange(start, stop, step);
    BigInteger offset = BigInteger.valueOf(x).subtract(BigInteger.valueOf(start));
    assertTrue(step > 0 ? x >= start && x < stop : x <= start && x > stop);
    assertEquals(BigInteger.ZERO, offset.mod(BigInteger.valueOf(step).abs()));
  }

  @Test
  void refusesBeforeDrawing() {
    List<Integer> three = List.of(1, 2, 3);
    double nan = Double.NaN;
    double huge = Double.MAX_VALUE;
    refuses(() -> r.seed(nan), "a must be a number, but is NaN");
    refuses(() -> r.seed("\ud800"), "seed must be text that UTF-8 can encode");
    refuses(() -> r.seed("a", 3), "version must be 1 or 2, but is 3");
    refuses(() -> r.seed(new byte[1], 0), "version must be 1 or 2, but is 0");
    refuses(() -> r.getrandbits(-1), "k must be >= 0, but is -1");
    refuses(() -> r.randbytes(-1), "n must be in 0..268435455, but is -1");
    refuses(() -> r.randbytes(1 << 28), "n must be in 0..268435455, but is 268435456");
    refuses(() -> r.randrange(0), "start is 0, stop is 0, step is 1");
    refuses(() -> r.randrange(5, 9, 0), "start is 5, stop is 9, step is 0");
    refuses(() -> r.randrange(BigInteger.ZERO), "start is 0, stop is 0, step is 1");
    refuses(() -> r.randint(6, 1), "b must be >= a = 6, but is 1");
    refuses(() -> r.randint(BigInteger.TEN, BigInteger.ONE), "b must be >= a = 10, but is 1");
    BigInteger large = BigInteger.TEN.pow(5000);
    refuses(() -> r.randint(large, BigInteger.ONE), "0000... (5001 characters), but is 1");
    refuses(() -> r.randrange(large, BigInteger.ONE), "(5001 characters), stop is 1, step is 1");
    refuses(() -> r.choice(List.of()), "seq must not be empty");
    refuses(() -> r.choice(new int[0]), "seq must not be empty");
    refuses(() -> r.choices(List.of(), 1), "population must not be empty");
    refuses(() -> r.choices(three, new double[2], 1), "as many as the population's 3");
    refuses(() -> r.choices(List.of(), new double[0], 1), "at least one, but are 0");
    refuses(() -> r.choices(three, new double[3], 1), "total of weights must be > 0, but is 0.0");
    refuses(() -> r.choices(three, new double[] {1, nan, 1}, 1), "must be finite, but is NaN");
    refuses(() -> r.choices(three, new long[2], 1), "as many as the population's 3");
    refuses(() -> r.choices(three, new long[3], 1), "total of weights must be > 0, but is 0.0");
    BigInteger tooLarge = BigInteger.ONE.shiftLeft(1024);
    BigInteger[] zeroAndTooLarge = {BigInteger.ZERO, BigInteger.ZERO, tooLarge};
    refuses(() -> r.choices(three, zeroAndTooLarge, 1), "must be finite, but is Infinity");
    refuses(() -> r.sample(three, 4), "k must be in 0..3, the size of the population, but is 4");
    refuses(() -> r.sample(three, -1), "k must be in 0..3, the size of the population, but is -1");
    refuses(() -> r.sample(three, 3, new long[2]), "as many as the population's 3");
    refuses(() -> r.sample(three, 0, new long[3]), "total of counts must be > 0, but is 0");
    refuses(() -> r.sample(three, 5, new long[] {2, 1, 1}), "k must be in 0..4");
    refuses(() -> r.sample(three, 1, new long[] {1, Long.MAX_VALUE, 1}), "totals below 2^63");
    refuses(() -> r.sampleRange(0, 5, 0, 1), "step must not be 0");
    refuses(() -> r.sampleRange(5, 0, 1), "k must be in 0..0");
    refuses(() -> r.sampleRange(Long.MIN_VALUE, Long.MAX_VALUE, 1, 1), "less than 2^63 members");
    refuses(() -> r.sampleRange(1L << 31, (1 << 30) + 1), "too large");
    refuses(() -> r.expovariate(0), "lambd must not be 0, but is 0.0");
    refuses(() -> r.vonmisesvariate(0, nan), "kappa must be a number, but is NaN");
    refuses(() -> r.gammavariate(0, 1), "alpha must be in (0, 2^1023), but is 0.0");
    refuses(() -> r.gammavariate(nan, 1), "alpha must be in (0, 2^1023), but is NaN");
    refuses(() -> r.gammavariate(huge, 1), "alpha must be in (0, 2^1023), but is 1.79");
    refuses(() -> r.gammavariate(1, -0.0), "beta must be > 0, but is -0.0");
    refuses(() -> r.betavariate(-1, 1), "alpha must be in (0, 2^1023), but is -1.0");
    refuses(() -> r.betavariate(1, nan), "beta must be in (0, 2^1023), but is NaN");
    refuses(() -> r.paretovariate(-0.0), "alpha must not be 0, but is -0.0");
    refuses(() -> r.weibullvariate(1, 0), "beta must not be 0, but is 0.0");
  }

  private void refuses(Executable call, String message) {
    r.gauss();
    State before = r.getstate();
    var error = assertThrows(IllegalArgumentException.class, call);
    assertTrue(error.getMessage().contains(message), error.getMessage());
    assertEquals(before, r.getstate());
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNullBeforeDrawing() {
    State before = r.getstate();
    assertThrows(NullPointerException.class, () -> r.seed((String) null));
    assertThrows(NullPointerException.class, () -> r.seed((byte[]) null));
    assertThrows(NullPointerException.class, () -> r.seed((BigInteger) null));
    assertThrows(NullPointerException.class, () -> r.setstate(null));
    assertThrows(NullPointerException.class, () -> r.choice((List<Integer>) null));
    assertThrows(NullPointerException.class, () -> r.choices(null, 1));
    assertThrows(NullPointerException.class, () -> r.sample((int[]) null, 1));
    assertThrows(NullPointerException.class, () -> r.shuffle((int[]) null));
    assertThrows(NullPointerException.class, () -> State.fromJson(null));
    assertEquals(before, r.getstate());
  }

  @Test
  void listsThatCannotChangeAreNotShuffled() {
    State before = r.getstate();
    for (List<Integer> fixed :
        List.of(List.of(1, 2, 3), Collections.unmodifiableList(new ArrayList<>(List.of(1, 2))))) {
      assertThrows(UnsupportedOperationException.class, () -> r.shuffle(fixed));
    }
    r.shuffle(List.of(1));
    assertEquals(before, r.getstate());
  }

  /** A list whose elements cannot all be read. */
  private static final class Unreliable extends AbstractList<Integer> implements RandomAccess {
    private final RuntimeException failure = new IllegalStateException("a disk");
    private int callsLeft;

    Unreliable(int callsLeft) {
      this.callsLeft = callsLeft;
    }

    @Override
    public Integer get(int index) {
      if (callsLeft-- == 0) {
        throw failure;
      }
      return index;
    }

    @Override
    public int size() {
      return 1000;
    }

    /** What sets elements first, without drawing, succeeds. */
    @Override
    public Integer set(int index, Integer element) {
      return index;
    }
  }

  @Test
  void aCallThatFailsHasDrawnNothing() {
    double[] weights = DoubleStream.iterate(1, x -> x + 1).limit(1000).toArray();
    long[] counts = Longs.toArray(Doubles.asList(weights));
    for (int drawn : new int[] {0, 1, 2, 300, 617, 618, 619, 620, 621, 622, 623, 624, 625, 1247}) {
      for (int calls : new int[] {0, 1, 3, 400, 700}) {
        failsAfter(drawn, x -> r.choice(x), new Unreliable(0));
        failsAfter(drawn, x -> r.choices(x, 1000), new Unreliable(calls));
        failsAfter(drawn, x -> r.choices(x, weights, 1000), new Unreliable(calls));
        failsAfter(drawn, x -> r.sample(x, 900), new Unreliable(calls));
        failsAfter(drawn, x -> r.sample(x, 5), new Unreliable(calls % 5));
        failsAfter(drawn, x -> r.sample(x, 900, counts), new Unreliable(calls));
        // 1,000 calls to see whether it can be changed, 1,000 to copy it.
        failsAfter(drawn, r::shuffle, new Unreliable(2000 + calls));
      }
    }
  }

  private void failsAfter(int drawn, Consumer<List<Integer>> call, Unreliable list) {
    r.seed(drawn);
    r.randbytes(4 * drawn);
    r.gauss();
    State before = r.getstate();
    var failure = assertThrows(IllegalStateException.class, () -> call.accept(list));
    assertSame(list.failure, failure);
    assertEquals(before, r.getstate());
    var same = new Random(before);
    assertEquals(same.random(), r.random());
    assertEquals(same.choices(List.of(1, 2, 3), 700), r.choices(List.of(1, 2, 3), 700));
    assertEquals(same.getstate(), r.getstate());
  }

  @Test
  void whatMemoryHasNoRoomForDrawsNothing() {
    r.gauss();
    State before = r.getstate();
    List<Integer> one = List.of(1);
    int huge = Integer.MAX_VALUE;
    assertThrows(OutOfMemoryError.class, () -> r.choices(one, huge));
    assertThrows(OutOfMemoryError.class, () -> r.choices(one, new double[] {1}, huge));
    assertThrows(OutOfMemoryError.class, () -> r.sampleRange(Long.MAX_VALUE, huge));
    assertEquals(before, r.getstate());
  }

  /** A list that draws, seeds or sets the state in its methods keeps what it did. */
  @Test
  void listsMayUseTheRandomThatTheyAreGivenTo() {
    State there = new Random(9).getstate();
    for (Runnable use : List.<Runnable>of(() -> r.setstate(there), () -> r.seed(9))) {
      List<Integer> list =
          new AbstractList<>() {
            @Override
            public Integer get(int index) {
              use.run();
              throw new IllegalStateException();
            }

            @Override
            public int size() {
              return 3;
            }
          };
      r.seed(1);
      assertThrows(IllegalStateException.class, () -> r.choice(list));
      assertEquals(there, r.getstate());
    }
    List<Integer> drawing =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            if (r.choice(List.of(1, 2, 3)) == 3) {
              throw new IllegalStateException();
            }
            return index;
          }

          @Override
          public int size() {
            return 3;
          }
        };
    State before = r.getstate();
    assertThrows(IllegalStateException.class, () -> r.choices(drawing, 1000));
    assertEquals(before, r.getstate());
  }

  /** As in CPython, the time grows with the length, not with its square. */
  @Test
  void longSeedsTakeNoMoreThanTheirLength() {
    BigInteger large = BigInteger.ONE.shiftLeft(40_000_000).subtract(BigInteger.TEN);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          r.seed(large);
          double first = r.random();
          r.seed(large.negate());
          assertEquals(first, r.random());
          r.seed(new byte[10_000_000]);
        });
  }

  /** Python raises OverflowError, after drawing. */
  @Test
  void overflowIsAnArithmeticException() {
    assertThrows(ArithmeticException.class, () -> r.lognormvariate(1000, 1));
    assertThrows(ArithmeticException.class, () -> r.paretovariate(1e-9));
    assertThrows(ArithmeticException.class, () -> r.weibullvariate(1, 1e-9));
    assertNotEquals(new Random(5).getstate(), r.getstate());
  }

  @Test
  void defaultsArePythons() {
    var other = new Random(5);
    assertEquals(other.triangular(0, 1, 0.5), r.triangular());
    assertEquals(other.triangular(2, 7, 4.5), r.triangular(2, 7));
    assertEquals(other.gauss(0, 1), r.gauss());
    assertEquals(other.normalvariate(0, 1), r.normalvariate());
    assertEquals(other.expovariate(1), r.expovariate());
    assertEquals(other.getstate(), r.getstate());
  }

  /** No value is lost or given twice: together the threads draw what one would. */
  @Test
  void isSafeUnderThreads() {
    int count = 20_000;
    Set<Double> together = ConcurrentHashMap.newKeySet();
    IntStream.range(0, count).parallel().forEach(i -> together.add(r.gauss()));
    var alone = new Random(5);
    Set<Double> expected = new HashSet<>();
    for (int i = 0; i < count; i++) {
      expected.add(alone.gauss());
    }
    assertEquals(expected, together);
    assertEquals(alone.getstate(), r.getstate());
  }

  @Test
  void printsItself() {
    assertEquals("Random(PYTHON_3_11, MT19937 at 624 of 624, gauss_next=None)", r.toString());
    r.gauss();
    assertEquals(
        "Random(PYTHON_3_11, MT19937 at 4 of 624, gauss_next=" + r.gauss() + ")",
        new Random(stateAfterOneGauss()).toString());
  }

  private static State stateAfterOneGauss() {
    var r = new Random(5);
    r.gauss();
    return r.getstate();
  }
}
